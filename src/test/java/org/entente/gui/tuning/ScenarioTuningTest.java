package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.Prior;
import org.entente.scenario.Arm;
import org.entente.scenario.ScenarioDraft;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Laws, dated events and the horizon as a user edits them; needs no display. */
class ScenarioTuningTest {
    private TuningPanel panel;

    @BeforeEach
    void open() {
        open("kazakhstan-2022-replay");
    }

    private void open(String scenario) {
        ScenarioDraft draft = ScenarioDraft.of(Path.of("scenarios", scenario + ".yaml"));
        Panels.onEventThread(() ->
                panel = new TuningPanel(draft, draft.scenario().arms().get(0).id(), changed -> {}));
    }

    @Test
    void aParameterIsMadeUncertainGivenAnotherLawAndFixed() {
        click("uncertain.inducement");
        assertThat(law()).isEqualTo(ParameterCatalogue.get("inducement").prior());
        assertThat(field("field.inducement").getText()).isEmpty();

        Panels.onEventThread(() -> combo("law.inducement").setSelectedItem("uniform"));
        type("first.inducement", "0.1");
        type("second.inducement", "0.4");
        assertThat(law()).isEqualTo(new Prior.Uniform(0.1, 0.4));

        type("second.inducement", "7");
        assertThat(law()).isEqualTo(new Prior.Uniform(0.1, 0.4));
        assertThat(Panels.texts(panel))
                .contains("law outside the parameter's range or without spread (0.1, 7); stay within 0 to 1 (share)");

        click("uncertain.inducement");
        assertThat(arm().uncertainties()).doesNotContainKey("inducement");
        assertThat(panel.draft().changes()).isEmpty();
    }

    @Test
    void whatAScenarioDrawsCanBeFixed() {
        click("uncertain.coercionThreat");
        type("field.coercionThreat", "0.3");

        assertThat(arm().uncertainties()).doesNotContainKey("coercionThreat");
        assertThat(arm().parameters()).containsEntry("coercionThreat", 0.3);
        assertThat(Panels.find(panel, "uncertain.coercionThreat", JToggleButton.class)
                        .isSelected())
                .isFalse();
    }

    @Test
    void anEventIsAddedAndBecomesACrisis() {
        click("addEvent");
        type("event.id", "border-attack");
        type("event.month", "2025-06");
        choose("event.kind", "crisis, interstate");
        assertThat(arm().events()).last().isInstanceOf(ScenarioEvent.Crisis.class);
        choose("event.state", "KAZ");
        choose("event.state", "ARM");
        type("event.size", "0.8");
        choose("event.requested", "true");
        choose("event.response", "aid");

        assertThat(arm().events()).last().satisfies(event -> {
            ScenarioEvent.Crisis crisis = (ScenarioEvent.Crisis) event;
            assertThat(crisis.id()).isEqualTo("border-attack");
            assertThat(crisis.month()).isEqualTo(41);
            assertThat(crisis.threatClass()).isEqualTo(ThreatClass.INTERSTATE);
            assertThat(crisis.state()).isEqualTo("ARM");
            assertThat(crisis.severity()).isEqualTo(0.8);
            assertThat(crisis.requested()).contains(true);
        });
        assertThat(Panels.find(panel, "datedEvents", JTable.class).getSelectedRow())
                .isNotNegative();

        choose("event.kind", "crisis, intra-alliance");
        assertThat(arm().events())
                .last()
                .satisfies(event ->
                        assertThat(((ScenarioEvent.Crisis) event).state()).contains("-"));
    }

    @Test
    void aRefusedEventKeepsWhatWasTyped() {
        click("addEvent");
        List<ScenarioEvent> before = arm().events();
        type("event.month", "2031");

        assertThat(arm().events()).isEqualTo(before);
        assertThat(field("event.month").getText()).isEqualTo("2031");
        assertThat(Panels.texts(panel)).contains("month is not a month, found (2031); write it as 2022-09");

        type("event.id", before.get(0).id());
        assertThat(arm().events()).isEqualTo(before);
    }

    @Test
    void anInheritedEventIsRemovedAndPutBack() {
        JTable events = Panels.find(panel, "datedEvents", JTable.class);
        List<ScenarioEvent> before = arm().events();
        int rows = events.getRowCount();
        assertThat(before).isNotEmpty();

        Panels.onEventThread(() -> events.setRowSelectionInterval(0, 0));
        click("removeEvent");

        assertThat(panel.draft().changes()).hasSize(1);
        assertThat(events.getRowCount()).isEqualTo(rows);
        assertThat(events.getValueAt(0, 1)).asString().endsWith("(removed)");

        click("resetEvent");
        assertThat(arm().events()).isEqualTo(before);
        assertThat(panel.hasUnsavedChanges()).isFalse();
    }

    @Test
    void theHorizonIsTypedRefusedAndReset() {
        type("horizon", "60");
        assertThat(panel.draft().scenario().months()).isEqualTo(60);
        assertThat(panel.hasUnsavedChanges()).isTrue();

        type("horizon", "1201");
        assertThat(panel.draft().scenario().months()).isEqualTo(60);
        assertThat(field("horizon").getText()).isEqualTo("1201");
        assertThat(Panels.texts(panel)).contains("horizon").contains("(1201)");

        click("reset.horizon");
        assertThat(field("horizon").getText()).isEqualTo("120");
        assertThat(panel.draft().changes()).isEmpty();
    }

    private Arm arm() {
        return panel.draft().scenario().arms().get(0);
    }

    private Prior law() {
        return arm().uncertainties().get("inducement");
    }

    private JTextField field(String name) {
        return Panels.find(panel, name, JTextField.class);
    }

    private JComboBox<?> combo(String name) {
        return Panels.find(panel, name, JComboBox.class);
    }

    private void choose(String name, String item) {
        Panels.onEventThread(() -> combo(name).setSelectedItem(item));
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
