package org.entente.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.entente.model.HistoryEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.util.media.chart.TimeSeriesChartGenerator;

/** Tuning, saving, opening and exporting in the window, by mouse and by keys. */
class ConsoleSessionTest extends OpenWindow {
    @Test
    void bothFieldsForTheSeedTakeAllOfIt() {
        JTextField mason = robot.finder().findByName("masonSeed", JTextField.class, false);

        frame.textBox("seed").deleteText().enterText("42\n");
        robot.waitForIdle();
        assertThat(GuiActionRunner.execute(() -> mason.getText())).isEqualTo("42");
        goTo(60);
        List<HistoryEvent> first = window.map().scene().gui().chronicle().events();

        GuiActionRunner.execute(() -> {
            mason.setText("4294967338"); // 42 in the lower 32 bits
            mason.postActionEvent();
        });
        goTo(60);
        frame.textBox("seed").requireText("4294967338");
        assertThat(window.map().scene().gui().chronicle().events()).isNotEqualTo(first);

        frame.textBox("seed").deleteText().enterText("4.2\n");
        assertThat(frame.textBox("seed").target().getToolTipText())
                .isEqualTo("Not a whole number of 64 bits (4.2); write one, such as 42");
        assertThat(window.map().scene().gui().key().seed()).isEqualTo(4294967338L);
    }

    @Test
    void aNewScenarioStartsFromOneThatIsThere() {
        dialogs.fromMenu(frame, "File", "New scenario…");
        dialogs.question().list("OptionPane.list").selectItem("Armenia invokes Article 4 (armenia-article-4.yaml)");
        dialogs.answer("OK");

        FrameFixture next = nextWindow();
        assertThat(next.target().getTitle()).isEqualTo("Entente: Armenia invokes Article 4");
        next.close();
    }

    @Test
    void oneChoiceOfTheArmHoldsEverywhere() {
        dialogs.fromMenu(frame, "File", "Open scenario…");
        dialogs.chooseFile("scenarios/armenia-article-4.yaml");
        FrameFixture next = nextWindow();
        next.tabbedPane("tools").selectTab("Tune");
        next.comboBox("arm").selectItem("level-4");
        next.toggleButton("manyHistories").click();

        next.checkBox("oneArm").requireText("Only arm level-4");
        waitUntil("a batch is shown", () -> next.button("live.pin").isEnabled());
        next.button("live.pin").click();
        next.comboBox("arm").selectItem("level-0");
        waitUntil(
                "the arms are compared",
                () -> GuiActionRunner.execute(
                                () -> next.textBox("live.difference").target().getText())
                        .startsWith("Less pinned (arm level-4): "));
        next.close();
    }

    @Test
    void aHistoryThatHasEndedCanBeStartedAgain() {
        goTo(WAR.months() - 2);
        frame.button("play").click();
        waitUntil("the history has ended", () -> date().equals("December 2031"));
        waitUntil("it can be started", () -> frame.button("play").text().equals("Start"));
        frame.button("play").requireText("Start").click();
        waitUntil("it begins again", () -> date().endsWith("2022"));
    }

    @Test
    void aChartOfAPropertyIsExported(@TempDir Path folder) {
        frame.tabbedPane("tools").selectTab("Inspect");
        assertThat(MasonParts.all(window.frame().getContentPane())
                        .filter(JTabbedPane.class::isInstance)
                        .map(JTabbedPane.class::cast)
                        .filter(tabs -> tabs.indexOfTab("Inspectors") >= 0))
                .singleElement()
                .satisfies(tabs -> assertThat(tabs.indexOfTab("Displays")).isNegative());
        TimeSeriesChartGenerator chart = GuiActionRunner.execute(() -> {
            TimeSeriesChartGenerator made = new TimeSeriesChartGenerator();
            made.setTitle("cohesion of the alliance");
            made.createFrame().setVisible(true);
            return made;
        });
        FrameFixture opened = WindowFinder.findFrame(new GenericTypeMatcher<JFrame>(JFrame.class) {
                    @Override
                    protected boolean isMatching(JFrame candidate) {
                        return candidate.isShowing() && candidate == chart.getFrame();
                    }
                })
                .using(robot);
        opened.button("exportChart").requireText("Export…");
        for (String ending : List.of("png", "svg", "pdf")) {
            Path file = folder.resolve("chart." + ending);
            assertThat(Export.write(ChartWindows.picture(chart), file)).isEmpty();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(folder.resolve("chart.svg")).content().contains("cohesion of the alliance");
        GuiActionRunner.execute(() -> chart.getFrame().dispose());
    }

    private FrameFixture nextWindow() {
        return WindowFinder.findFrame(new GenericTypeMatcher<JFrame>(JFrame.class) {
                    @Override
                    protected boolean isMatching(JFrame candidate) {
                        return candidate.isShowing() && candidate != frame.target();
                    }
                })
                .withTimeout(60_000)
                .using(robot);
    }

    @Test
    void aTunedValueChangesTheHistoryAndTheFans() {
        goTo(100);
        List<HistoryEvent> before = window.map().scene().gui().chronicle().events();
        frame.toggleButton("manyHistories").click();
        waitUntil("the first batch is shown", () -> frame.button("live.pin").isEnabled());
        frame.button("live.pin").click();

        pressControlAnd(KeyEvent.VK_3);
        frame.textBox("field.patronBurdenShare").deleteText().enterText("0.5\n");
        waitUntil(
                "the difference is shown",
                () -> GuiActionRunner.execute(
                                () -> frame.textBox("live.difference").target().getText())
                        .startsWith("Less pinned: "));

        assertThat(date()).isEqualTo("May 2030");
        assertThat(window.map().scene().gui().chronicle().events()).isNotEqualTo(before);
        assertThat(frame.target().getTitle()).endsWith("(changed)");
    }

    @Test
    void unsavedChangesAreAskedAboutBeforeClosingAndOpening() {
        pressControlAnd(KeyEvent.VK_3);
        frame.textBox("field.inducement").deleteText().enterText("0.9\n");

        frame.close();
        dialogs.question().requireMessage("One value is changed and not saved.");
        dialogs.answer("Cancel");
        assertThat(closed.getCount()).isEqualTo(1);

        dialogs.fromMenu(frame, "File", "Open scenario…");
        dialogs.answer("Discard");
        dialogs.chooseFile("scenarios/armenia-article-4.yaml");
        FrameFixture next = nextWindow();
        assertThat(next.target().getTitle()).contains("Article 4");
        next.textBox("seed").requireText("7");
        assertThat(frame.target().isDisplayable()).isFalse();
        next.close();
        waitUntil("the window is closed", () -> closed.getCount() == 0);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInTheReadersWords() {
        pressControlAnd(KeyEvent.VK_O);
        dialogs.chooseFile("pom.xml");
        assertThat(dialogs.question().target().getMessage()).asString().contains("pom.xml:26:51: not readable as YAML");
        dialogs.answer("OK");
        assertThat(frame.target().isShowing()).isTrue();
    }

    @Test
    void keysSelectStatesAndMoveThroughTheMonths() {
        pressControlAnd(KeyEvent.VK_DOWN);
        frame.label("whyTitle").requireText("Armenia, .*");
        pressControlAnd(KeyEvent.VK_DOWN);
        frame.label("whyTitle").requireText("Belarus, .*");
        pressControlAnd(KeyEvent.VK_RIGHT);
        pressControlAnd(KeyEvent.VK_RIGHT);
        assertThat(date()).isEqualTo("March 2022");
        pressControlAnd(KeyEvent.VK_LEFT);
        assertThat(date()).isEqualTo("February 2022");
        pressControlAnd(KeyEvent.VK_R);
        assertThat(date()).isEqualTo("January 2022");
    }

    @Test
    void anEventOfTheListLeadsBackToItsMonth() {
        goTo(100);
        pressControlAnd(KeyEvent.VK_2);
        HistoryEvent first = window.map().scene().gui().chronicle().events().get(0);
        frame.list("events").clickItem(0);
        robot.waitForIdle();
        assertThat(window.map().scene().month()).isEqualTo(first.month());
    }

    @Test
    void exportsWhatItShows(@TempDir Path folder) {
        goTo(40);
        pressControlAnd(KeyEvent.VK_DOWN);
        ShownPicture lanes = GuiActionRunner.execute(
                () -> ShownPicture.of("lanes", frame.panel("lanes").targetCastedTo(JPanel.class)));
        ShownPicture whole = GuiActionRunner.execute(
                () -> ShownPicture.of("window", window.frame().getRootPane()));
        for (ShownPicture picture :
                List.of(GuiActionRunner.execute(() -> window.exports().tab()), lanes, whole)) {
            for (String ending : List.of("png", "svg", "pdf")) {
                Path file = folder.resolve(picture.name() + "." + ending);
                assertThat(Export.write(picture, file)).isEmpty();
                assertThat(file).isNotEmptyFile();
            }
        }
        assertThat(folder.resolve("lanes.svg")).content().contains("Armenia", "Cohesion");
        assertThat(folder.resolve("window.svg")).content().contains("Armenia", "Last decision", "Seed");
    }

    private void pressControlAnd(int key) {
        robot.focusAndWaitForFocusGain(frame.button("step").target());
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressAndReleaseKeys(key);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
    }
}
