package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.Mechanism;
import org.entente.scenario.Path.Point;
import org.entente.scenario.Path.Shape;
import org.entente.scenario.ScenarioDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits as a user makes them; needs no display. */
class TuningPanelTest {
    private static final DriverKey CAPABILITY = DriverKey.of(Driver.CAPABILITY);

    private final List<ScenarioDraft> told = new ArrayList<>();
    private TuningPanel panel;

    @BeforeEach
    void open() {
        ScenarioDraft draft = ScenarioDraft.of(Path.of("scenarios/ukraine-war-drawdown.yaml"));
        Panels.onEventThread(() ->
                panel = new TuningPanel(draft, draft.scenario().arms().get(0).id(), told::add));
    }

    @Test
    void aTypedValueReachesTheDraftAndCanBeReset() {
        type("field.inducement", "0.45");

        assertThat(inducement()).isEqualTo(0.45);
        assertThat(told).hasSize(1).last().isSameAs(panel.draft());
        assertThat(slider("inducement").getValue()).isEqualTo(45);
        assertThat(title(0)).isEqualTo("Parameters ● 1");

        click("reset.inducement");

        assertThat(panel.draft().changes()).isEmpty();
        assertThat(field("field.inducement").getText()).isEqualTo("0.2");
        assertThat(title(0)).isEqualTo("Parameters");
    }

    @Test
    void aSliderGivesRoundValues() {
        Panels.onEventThread(() -> slider("inducement").setValue(33));

        assertThat(inducement()).isEqualTo(0.33);
        assertThat(field("field.inducement").getText()).isEqualTo("0.33");
    }

    @Test
    void whatTheReaderRefusesIsRefusedInPlace() {
        type("field.coercionThreat", "7");
        type("field.inducement", "0.3");

        assertThat(panel.draft().changes()).hasSize(1);
        assertThat(field("field.coercionThreat").getText()).isEqualTo("7");
        assertThat(field("field.coercionThreat").getClientProperty("JComponent.outline"))
                .isEqualTo("error");
        assertThat(shownTexts()).contains("coercionThreat is out of range (7); give a number from 0 to 1 (share)");

        type("field.coercionThreat", "0.1");

        assertThat(field("field.coercionThreat").getClientProperty("JComponent.outline"))
                .isNull();
        assertThat(shownTexts()).doesNotContain("out of range");
    }

    private String shownTexts() {
        return Panels.texts(panel);
    }

    @Test
    void structuralConstantsAreForExpertsAndSearchFinds() {
        assertThat(Panels.has(panel, "field.fillRate")).isFalse();

        click("expert");

        assertThat(Panels.has(panel, "field.fillRate")).isTrue();

        Panels.onEventThread(() -> field("search").setText("COERCION  duration"));

        assertThat(Panels.has(panel, "field.coercionMonths")).isTrue();
        assertThat(Panels.has(panel, "field.coercionThreat")).isFalse();
    }

    @Test
    void searchOpensTheTabThatHasSomething() {
        Panels.onEventThread(() -> field("search").setText("renewal staying act"));

        assertThat(tabs().getSelectedIndex()).isEqualTo(3);

        Panels.onEventThread(() -> field("search").setText("side payment china"));

        assertThat(tabs().getSelectedIndex()).isEqualTo(1);
        assertThat(drivers().getSelectedValue()).hasToString("sidePayment.CHN");
    }

    @Test
    void searchFindsWordsThatAreWrittenInCapitals() {
        Panels.onEventThread(() -> field("search").setText("UN missions"));

        assertThat(drivers().getSelectedValue()).hasToString("unMissions");
    }

    @Test
    void onlyChangedValuesCanBeShown() {
        type("field.inducement", "0.45");
        click("changedOnly");

        assertThat(Panels.has(panel, "field.inducement")).isTrue();
        assertThat(Panels.has(panel, "field.coercionThreat")).isFalse();
        assertThat(drivers().getModel().getSize()).isZero();
    }

    @Test
    void aMechanismIsSwitched() {
        click("toggle.suspicion");

        assertThat(panel.draft().scenario().arms())
                .allSatisfy(arm -> assertThat(arm.mechanisms()).contains(Mechanism.SUSPICION));

        click("reset.suspicion");

        assertThat(panel.draft().changes()).isEmpty();
        assertThat(Panels.find(panel, "toggle.suspicion", JCheckBox.class).isSelected())
                .isFalse();
    }

    @Test
    void changesCanGoToOneArm() {
        Panels.onEventThread(() -> panel.chooseArm("war-30"));
        click("oneArm");
        type("field.inducement", "0.45");
        click("oneArm");

        assertThat(panel.draft().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.arm()).isEqualTo("war-30"));
        assertThat(field("field.inducement").getText()).isEmpty();
        assertThat(field("field.inducement").getClientProperty("JTextField.placeholderText"))
                .isEqualTo("by arm");
    }

    @Test
    void pointsAreAddedTypedAndRemoved() {
        click("addPoint");
        cell(1, 0, "2024-06");
        cell(1, 1, "0.75");

        org.entente.scenario.Path course = course();
        assertThat(course.points()).containsExactly(new Point(0, 1), new Point(29, 0.75));
        assertThat(title(1)).isEqualTo("Drivers ● 1");

        Panels.onEventThread(() -> Panels.find(panel, "shape", JComboBox.class).setSelectedIndex(1));
        assertThat(course().shape()).isEqualTo(Shape.LINEAR);

        Panels.onEventThread(() -> points().setRowSelectionInterval(0, 0));
        click("removePoint");
        assertThat(course().points()).containsExactly(new Point(29, 0.75));

        click("removePoint");
        assertThat(shownTexts()).contains("a course needs at least one date (0)");
        assertThat(course().points()).hasSize(1);
    }

    @Test
    void aRefusedCellStaysOpen() {
        click("addPoint");
        cell(1, 0, "2040-01");

        assertThat(shownTexts()).contains("date outside the horizon (2040-01); give a month from 2022-01 to 2031-12");
        assertThat(points().isEditing()).isTrue();
    }

    @Test
    void everythingIsResetTogether() {
        type("field.inducement", "0.45");
        type("field.coercionThreat", "7");
        click("toggle.suspicion");
        click("addPoint");
        assertThat(panel.hasUnsavedChanges()).isTrue();

        click("resetAll");

        assertThat(panel.draft().scenario()).isEqualTo(panel.draft().base());
        assertThat(panel.hasUnsavedChanges()).isFalse();
        assertThat(field("field.coercionThreat").getText()).isEqualTo("0.1");
    }

    private double inducement() {
        return panel.draft().scenario().arms().get(0).parameters().get("inducement");
    }

    private org.entente.scenario.Path course() {
        return panel.draft().scenario().arms().get(0).drivers().get(CAPABILITY);
    }

    private void cell(int row, int column, String text) {
        Panels.onEventThread(() -> {
            JTable table = points();
            table.editCellAt(row, column);
            ((JTextField) table.getEditorComponent()).setText(text);
            table.getCellEditor().stopCellEditing();
        });
    }

    private JTable points() {
        return Panels.find(panel, "points", JTable.class);
    }

    private JTabbedPane tabs() {
        return Panels.find(panel, "tabs", JTabbedPane.class);
    }

    private JList<?> drivers() {
        return Panels.find(panel, "drivers", JList.class);
    }

    private String title(int tab) {
        return tabs().getTitleAt(tab);
    }

    private JTextField field(String name) {
        return Panels.find(panel, name, JTextField.class);
    }

    private JSlider slider(String parameter) {
        return Panels.find(panel, "slider." + parameter, JSlider.class);
    }

    private void type(String name, String text) {
        Panels.onEventThread(() -> {
            field(name).setText(text);
            field(name).postActionEvent();
        });
    }

    private void click(String name) {
        Panels.onEventThread(
                () -> Panels.find(panel, name, AbstractButton.class).doClick());
    }
}
