package org.entente.gui;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** Everything that the window can do, with its keys. */
final class Menus {
    private static final int CTRL = InputEvent.CTRL_DOWN_MASK;
    private static final int SHIFT = CTRL | InputEvent.SHIFT_DOWN_MASK;

    private final ConsoleWindow window;
    private final Optional<Workshop> workshop;

    /**
     * The menus of a window.
     *
     * @param window the window
     * @param workshop what is tuned in it, if anything is
     */
    Menus(ConsoleWindow window, Optional<Workshop> workshop) {
        this.window = window;
        this.workshop = workshop;
    }

    JMenuBar bar() {
        JMenuBar bar = new JMenuBar();
        bar.add(file());
        bar.add(history());
        bar.add(view());
        return bar;
    }

    private JMenu file() {
        JMenu file = menu("File", KeyEvent.VK_F);
        Exports exports = window.exports();
        add(file, "New scenario…", KeyEvent.VK_N, key(KeyEvent.VK_N, CTRL), window::askForNewScenario);
        add(file, "Open scenario…", KeyEvent.VK_O, key(KeyEvent.VK_O, CTRL), window::askWhichScenario);
        workshop.ifPresent(both -> {
            add(
                    file,
                    "Save scenario",
                    KeyEvent.VK_S,
                    key(KeyEvent.VK_S, CTRL),
                    () -> both.tuning().save());
            add(
                    file,
                    "Save scenario as…",
                    KeyEvent.VK_A,
                    key(KeyEvent.VK_S, SHIFT),
                    () -> both.tuning().saveAs());
            add(
                    file,
                    "Reset all changes",
                    KeyEvent.VK_R,
                    Optional.empty(),
                    () -> both.tuning().reset());
        });
        file.addSeparator();
        add(file, "Export map…", KeyEvent.VK_M, key(KeyEvent.VK_E, CTRL), exports::exportMap);
        add(file, "Export time line…", KeyEvent.VK_T, Optional.empty(), exports::exportTimeLine);
        add(file, "Export tab…", KeyEvent.VK_B, Optional.empty(), exports::exportTab);
        add(file, "Export window…", KeyEvent.VK_W, Optional.empty(), exports::exportWindow);
        workshop.ifPresent(both -> add(
                file,
                "Export charts of many histories…",
                KeyEvent.VK_H,
                key(KeyEvent.VK_E, SHIFT),
                () -> both.export(window.frame())));
        file.addSeparator();
        add(file, "Close", KeyEvent.VK_C, key(KeyEvent.VK_W, CTRL), window::close);
        return file;
    }

    private JMenu history() {
        JMenu history = menu("History", KeyEvent.VK_H);
        Playback playback = window.playback();
        add(history, "Start or pause", KeyEvent.VK_S, key(KeyEvent.VK_P, CTRL), playback::playOrPause);
        add(history, "One month on", KeyEvent.VK_O, key(KeyEvent.VK_RIGHT, CTRL), playback::step);
        add(history, "One month back", KeyEvent.VK_B, key(KeyEvent.VK_LEFT, CTRL), window::back);
        add(history, "Restart", KeyEvent.VK_R, key(KeyEvent.VK_R, CTRL), window::restart);
        return history;
    }

    private JMenu view() {
        JMenu view = menu("View", KeyEvent.VK_V);
        int number = KeyEvent.VK_1;
        for (String tab : window.tabTitles()) {
            add(view, tab, tab.charAt(0), key(number, CTRL), () -> window.showTab(tab));
            number++;
        }
        view.addSeparator();
        if (workshop.isPresent()) {
            add(view, "Map or many histories", KeyEvent.VK_M, key(KeyEvent.VK_M, CTRL), window::switchView);
        }
        add(view, "Next state", KeyEvent.VK_N, key(KeyEvent.VK_DOWN, CTRL), () -> window.selectNext(1));
        add(view, "Previous state", KeyEvent.VK_P, key(KeyEvent.VK_UP, CTRL), () -> window.selectNext(-1));
        return view;
    }

    private static JMenu menu(String text, int mnemonic) {
        JMenu menu = new JMenu(text);
        menu.setMnemonic(mnemonic);
        return menu;
    }

    private static Optional<KeyStroke> key(int code, int modifiers) {
        return Optional.of(KeyStroke.getKeyStroke(code, modifiers));
    }

    private static void add(JMenu menu, String text, int mnemonic, Optional<KeyStroke> key, Runnable action) {
        JMenuItem item = new JMenuItem(text, mnemonic);
        item.setName("menu." + text.replace("…", ""));
        key.ifPresent(item::setAccelerator);
        item.addActionListener(event -> action.run());
        menu.add(item);
    }
}
