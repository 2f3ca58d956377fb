package org.entente.gui;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.AWTError;
import java.awt.FlowLayout;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JComboBox;
import javax.swing.JEditorPane;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.entente.report.Fonts;

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
        boolean windows = !headless && isDisplayThere();
        if (windows) {
            begin();
        }
        return windows;
    }

    /** Asks the display itself, which may be named and not answer. */
    private static boolean isDisplayThere() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError | HeadlessException | LinkageError unreachable) {
            return false;
        }
    }

    /** Does what takes long and needs no scenario while the scenario is read. */
    private static void begin() {
        SwingUtilities.invokeLater(FlatLightLaf::setup);
        SwingUtilities.invokeLater(EntenteConsole::warmUp);
        Thread reader = new Thread(Geography::load, "geography");
        reader.setDaemon(true);
        reader.start();
    }

    /** Loads the fonts and components of the window, which takes most of a second the first time. */
    private static void warmUp() {
        JFrame frame = new JFrame();
        frame.getContentPane().setLayout(new FlowLayout());
        List.of(
                        new JTabbedPane(),
                        new JSplitPane(),
                        new JScrollPane(new JList<>()),
                        new JComboBox<>(),
                        new JSlider(),
                        new JSpinner(),
                        new JTextField(),
                        new JEditorPane("text/html", "<b>Entente</b>"))
                .forEach(frame.getContentPane()::add);
        frame.pack();
        frame.dispose();
    }

    /**
     * Opens a window on one history of a scenario, paused after its first month, and waits until it is closed.
     *
     * @param watch what is watched
     */
    public static void show(Watch watch) {
        CountDownLatch closed = new CountDownLatch(1);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> SwingUtilities.invokeLater(() -> tell(fault)));
        try {
            open(watch, closed::countDown);
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says in a dialog what the event thread would print as a trace; the window goes on. */
    private static void tell(Throwable fault) {
        JOptionPane.showMessageDialog(
                null,
                "This cannot be done (" + fault
                        + "); it is a fault of the program. What was changed can still be saved.",
                "Entente",
                JOptionPane.ERROR_MESSAGE);
    }

    /**
     * Opens a window, writes pictures of it and closes it.
     *
     * @param watch what is watched
     * @param folder where the pictures go
     * @return the files
     * @throws UncheckedIOException when a file cannot be written
     */
    public static List<Path> screenshots(Watch watch, Path folder) {
        try {
            ConsoleWindow window = open(watch, () -> {});
            List<Path> files = new Screenshots(window, folder).take();
            SwingUtilities.invokeAndWait(window::discard);
            return files;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("A picture of the window cannot be taken", failed.getCause());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(folder + ": cannot be written; check space and permissions", unwritable);
        }
    }

    static ConsoleWindow open(Watch watch, Runnable closed) throws InterruptedException {
        AtomicReference<ConsoleWindow> window = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> {
                window.set(new ConsoleWindow(watch, closed));
                window.get().open();
            });
            return window.get();
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("The window cannot be opened", failed.getCause());
        }
    }
}
