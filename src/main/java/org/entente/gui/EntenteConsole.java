package org.entente.gui;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.entente.report.Fonts;
import org.entente.scenario.Arm;
import org.entente.scenario.Scenario;

/** The console as a program: opens windows and waits until the last one is closed. */
public final class EntenteConsole {
    private EntenteConsole() {}

    /**
     * Prepares drawing on the display, where there is one; to be called before anything else of {@code java.awt}.
     *
     * @return whether windows can be opened
     */
    public static boolean prepare() {
        boolean headless = GraphicsEnvironment.isHeadless();
        System.setProperty("java.awt.headless", String.valueOf(headless));
        System.getProperties().putIfAbsent("java.util.prefs.PreferencesFactory", NoPreferences.class.getName());
        Fonts.install();
        return !headless;
    }

    /**
     * Opens a window on one history, paused after its first month, and waits until it is closed.
     *
     * @param scenario the scenario
     * @param arm one of its arms
     * @param seed the root seed
     * @param replication the number of the history
     */
    public static void show(Scenario scenario, Arm arm, long seed, long replication) {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            SwingUtilities.invokeAndWait(() -> {
                FlatLightLaf.setup();
                new ConsoleWindow(scenario, arm, new HistoryKey(seed, replication), closed::countDown).open();
            });
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("The window cannot be opened", failed.getCause());
        }
    }
}
