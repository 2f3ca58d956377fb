package org.entente.gui;

import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.finder.JOptionPaneFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JOptionPaneFixture;

/**
 * Answers dialogs on the event thread. A display without a window manager now and then loses a click that comes while
 * one window gives way to another; what the console does after the click is what the tests are about.
 */
final class Dialogs {
    private static final int PATIENCE = 60_000;

    private final Robot robot;

    Dialogs(Robot robot) {
        this.robot = robot;
    }

    /** Chooses from a menu; returns at once, as a modal dialog may follow. */
    void fromMenu(FrameFixture frame, String... path) {
        press(frame.menuItemWithPath(path).target());
    }

    /** The question that is asked, once it shows. */
    JOptionPaneFixture question() {
        return JOptionPaneFinder.findOptionPane().withTimeout(PATIENCE).using(robot);
    }

    /** Answers the question that is asked, and waits until it is gone. */
    void answer(String button) {
        JOptionPaneFixture asked = question();
        press(asked.buttonWithText(button).target());
        OpenWindow.waitUntil(
                "the question is answered",
                () -> !GuiActionRunner.execute(() -> asked.target().isShowing()));
    }

    /** Chooses a file in the dialog for files, once it shows. */
    void chooseFile(String file) {
        JFileChooser chooser = JFileChooserFinder.findFileChooser()
                .withTimeout(PATIENCE)
                .using(robot)
                .target();
        SwingUtilities.invokeLater(() -> {
            chooser.setSelectedFile(Path.of(file).toAbsolutePath().toFile());
            chooser.approveSelection();
        });
        OpenWindow.waitUntil("the file is chosen", () -> !GuiActionRunner.execute(() -> chooser.isShowing()));
    }

    private static void press(AbstractButton button) {
        SwingUtilities.invokeLater(button::doClick);
    }
}
