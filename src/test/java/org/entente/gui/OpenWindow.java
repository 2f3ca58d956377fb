package org.entente.gui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** A window on the war in the hands of a robot; needs a display, such as Xvfb's. */
@Tag("display")
abstract class OpenWindow {
    static final ScenarioDraft DRAFT = ScenarioDraft.of(Path.of("scenarios/war.yaml"));
    static final Scenario WAR = DRAFT.scenario();
    static final HistoryKey KEY = new HistoryKey(7, 0);
    private static final Watch WATCH = Watch.of(DRAFT, WAR.arms().get(0), KEY.seed(), KEY.replication());

    final CountDownLatch closed = new CountDownLatch(1);
    Robot robot;
    ConsoleWindow window;
    FrameFixture frame;
    Dialogs dialogs;

    @BeforeEach
    void open() throws InterruptedException {
        assumeTrue(EntenteConsole.prepare(), "no display; run the tests under xvfb-run -a");
        robot = BasicRobot.robotWithNewAwtHierarchy();
        window = EntenteConsole.open(watch(), closed::countDown);
        frame = new FrameFixture(robot, window.frame());
        dialogs = new Dialogs(robot);
    }

    /** What the window is opened on. */
    Watch watch() {
        return WATCH;
    }

    @AfterEach
    void close() {
        if (window != null) {
            if (closed.getCount() > 0) {
                GuiActionRunner.execute(window::discard);
            }
            robot.cleanUp();
        }
    }

    String date() {
        return GuiActionRunner.execute(() -> window.map().scene().date());
    }

    void goTo(int month) {
        GuiActionRunner.execute(() -> window.playback().goTo(month));
        robot.waitForIdle();
    }

    static void waitUntil(String what, BooleanSupplier holds) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return holds.getAsBoolean();
                    }
                },
                Timeout.timeout(120_000));
    }
}
