package org.entente.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.geom.Point2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Pause;
import org.entente.model.HistoryEvent;
import org.entente.model.Observer;
import org.entente.model.PreparedArm;
import org.entente.model.Replication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watching a history in the window. */
class ConsoleWindowTest extends OpenWindow {
    @Test
    void opensAfterTheFirstMonthAndStepsToTheNext() {
        assertThat(date()).isEqualTo("January 2022");
        frame.button("step").click();
        robot.waitForIdle();
        assertThat(date()).isEqualTo("February 2022");
    }

    @Test
    void runsUntilItIsPaused() {
        frame.button("play").requireText("Start").click();
        waitUntil("months go by", () -> !date().equals("January 2022"));
        frame.button("play").requireText("Pause").click();
        robot.waitForIdle();
        String paused = date();
        Pause.pause(600); // more than two months at this speed
        assertThat(date()).isEqualTo(paused);
    }

    @Test
    void aClickOnAMemberTellsWhyAndFollowsIt() {
        goTo(20);
        Point2D armenia = GuiActionRunner.execute(
                () -> window.map().scene().geometry().position("ARM").orElseThrow());
        robot.click(
                window.map().display().insideDisplay,
                new Point((int) armenia.getX(), (int) armenia.getY()),
                MouseButton.LEFT_BUTTON,
                1);
        robot.waitForIdle();
        frame.label("whyTitle").requireText("Armenia, .*, September 2023");
        frame.button("step").click();
        robot.waitForIdle();
        frame.label("whyTitle").requireText("Armenia, .*, October 2023");
    }

    @Test
    void showsTheHistoryThatTheCommandLineRuns() {
        goTo(WAR.months() - 1);
        List<HistoryEvent> watched = window.map().scene().gui().chronicle().events();
        List<HistoryEvent> run = Replication.run(
                        PreparedArm.of(WAR, WAR.arms().get(0), WAR.months()),
                        KEY.seed(),
                        KEY.replication(),
                        new Observer() {})
                .events();
        assertThat(watched).isNotEmpty().isEqualTo(run);
    }

    @Test
    void goingBackAndOnAgainChangesNothing() {
        goTo(60);
        List<HistoryEvent> first = window.map().scene().gui().chronicle().events();
        goTo(10);
        assertThat(date()).isEqualTo("November 2022");
        goTo(60);
        assertThat(window.map().scene().gui().chronicle().events()).isEqualTo(first);
    }

    @Test
    void anotherSeedIsAnotherHistory() {
        goTo(100);
        List<HistoryEvent> before = window.map().scene().gui().chronicle().events();
        frame.textBox("seed").deleteText().enterText("9223372036854775807\n");
        waitUntil(
                "another history is shown",
                () -> window.map().scene().gui().key().equals(new HistoryKey(Long.MAX_VALUE, 0)));
        goTo(100);
        assertThat(window.map().scene().gui().chronicle().events()).isNotEqualTo(before);
    }

    @Test
    void exportsTheMapInEveryFormat(@TempDir Path folder) {
        for (String name : new String[] {"map.png", "map.svg", "map.pdf"}) {
            Path file = folder.resolve(name);
            assertThat(GuiActionRunner.execute(() -> Export.write(ShownPicture.of(window.map()), file)))
                    .isEmpty();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(GuiActionRunner.execute(
                        () -> Export.write(ShownPicture.of(window.map()), folder.resolve("map.gif"))))
                .hasValueSatisfying(problem -> assertThat(problem).contains("map.gif", ".svg"));
        assertThat(Files.exists(folder.resolve("map.gif"))).isFalse();
    }

    @Test
    void closingEndsTheWindowAndNotTheProcess() throws InterruptedException {
        frame.close();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(window.frame().isDisplayable()).isFalse();
    }
}
