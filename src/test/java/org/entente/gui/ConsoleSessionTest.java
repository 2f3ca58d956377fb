package org.entente.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.finder.JOptionPaneFinder;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.entente.model.HistoryEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.util.gui.PropertyField;

/** Tuning, saving, opening and exporting in the window, by mouse and by keys. */
class ConsoleSessionTest extends OpenWindow {
    @Test
    void theSeedsOfTheWindowAndOfMasonAreOne() {
        PropertyField mason = robot.finder().findByName("masonSeed", PropertyField.class, false);

        frame.textBox("seed").deleteText().enterText("42\n");
        robot.waitForIdle();
        assertThat(GuiActionRunner.execute(mason::getValue)).isEqualTo("42");
        goTo(60);
        List<HistoryEvent> first = window.map().scene().gui().chronicle().events();

        frame.textBox("seed").deleteText().enterText("43\n");
        GuiActionRunner.execute(() -> mason.setValue(mason.newValue("42")));
        goTo(60);
        frame.textBox("seed").requireText("42");
        assertThat(window.map().scene().gui().chronicle().events()).isEqualTo(first);
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
        JOptionPaneFinder.findOptionPane()
                .using(robot)
                .requireMessage("One value is changed and not saved.")
                .buttonWithText("Cancel")
                .click();
        assertThat(closed.getCount()).isEqualTo(1);

        frame.menuItemWithPath("File", "Open scenario…").click();
        JOptionPaneFinder.findOptionPane()
                .using(robot)
                .buttonWithText("Discard")
                .click();
        JFileChooserFinder.findFileChooser()
                .using(robot)
                .selectFile(Path.of("scenarios/armenia-article-4.yaml")
                        .toAbsolutePath()
                        .toFile())
                .approve();
        FrameFixture next = WindowFinder.findFrame(new GenericTypeMatcher<JFrame>(JFrame.class) {
                    @Override
                    protected boolean isMatching(JFrame candidate) {
                        return candidate.isShowing() && candidate != frame.target();
                    }
                })
                .withTimeout(60_000)
                .using(robot);
        assertThat(next.target().getTitle()).contains("Article 4");
        next.textBox("seed").requireText("7");
        assertThat(frame.target().isDisplayable()).isFalse();
        next.close();
        waitUntil("the window is closed", () -> closed.getCount() == 0);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInTheReadersWords() {
        pressControlAnd(KeyEvent.VK_O);
        JFileChooserFinder.findFileChooser()
                .using(robot)
                .selectFile(Path.of("pom.xml").toAbsolutePath().toFile())
                .approve();
        assertThat(JOptionPaneFinder.findOptionPane()
                        .withTimeout(30_000)
                        .using(robot)
                        .target()
                        .getMessage())
                .asString()
                .contains("pom.xml:26:51: not readable as YAML");
        JOptionPaneFinder.findOptionPane().using(robot).okButton().click();
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
