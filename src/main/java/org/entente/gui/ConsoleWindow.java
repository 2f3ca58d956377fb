package org.entente.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.entente.model.Member;
import org.entente.scenario.Arm;
import org.entente.scenario.Scenario;

/** The one window: controls above, the map on the left, tabs on the right, the time line below. */
final class ConsoleWindow {
    private static final Dimension SIZE = new Dimension(1280, 780);
    private static final int TABS = 420;
    private static final int LANES = 245;

    private final Runnable closed;
    private final AllianceGui gui;
    private final HostedConsole console;
    private final Playback playback;
    private final AllianceMap map;
    private final WhyPanel why;
    private final TimeLine timeLine;
    private final ControlBar controls;
    private final Optional<Workshop> workshop;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JFrame frame = new JFrame();
    private final AtomicBoolean refreshing = new AtomicBoolean();

    /**
     * A window on a history, paused after its first month.
     *
     * @param watch what is watched
     * @param closed called when the window has been closed
     */
    ConsoleWindow(Watch watch, Runnable closed) {
        this.closed = closed;
        gui = new AllianceGui(watch.scenario(), watch.arm(), watch.key());
        console = new HostedConsole(gui);
        playback = new Playback(gui, console);
        map = new AllianceMap(gui, Geography.load());
        why = new WhyPanel(map.scene());
        timeLine = new TimeLine(map.scene(), playback::goTo);
        controls = new ControlBar(playback, watch.scenario(), this::chooseArm);
        workshop = watch.draft().map(draft -> new Workshop(draft, this::change));
        gui.onStart(map::begin);
        gui.watch(this::refreshSoon);
        map.onClick(this::select);
        console.registerFrame(frame);
        lay();
        keys();
        playback.goTo(0);
    }

    private void lay() {
        tabs.addTab("Why", why.component());
        tabs.addTab("Events", timeLine.events());
        workshop.ifPresent(both -> both.addTo(tabs));
        tabs.addTab("Inspect", console.getContentPane());
        tabs.setToolTipTextAt(
                tabs.getTabCount() - 1, "MASON's console: double-click an actor on the map to inspect it");
        map.display().insideDisplay.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    tabs.setSelectedComponent(console.getContentPane());
                }
            }
        });
        JSplitPane left = new JSplitPane(JSplitPane.VERTICAL_SPLIT, map.display(), timeLine.lanes());
        left.setResizeWeight(1);
        left.setDividerLocation(SIZE.height - LANES);
        JSplitPane whole = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, tabs);
        whole.setResizeWeight(1);
        whole.setDividerLocation(SIZE.width - TABS);
        frame.setTitle("Entente: " + gui.scenario().title());
        frame.getContentPane().add(controls.component(), BorderLayout.NORTH);
        frame.getContentPane().add(whole, BorderLayout.CENTER);
        frame.setJMenuBar(menus());
        frame.setSize(SIZE);
        frame.setLocationByPlatform(true);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
    }

    private JMenuBar menus() {
        JMenu file = new JMenu("File");
        file.setMnemonic(KeyEvent.VK_F);
        file.add(item("Export map…", KeyEvent.VK_E, () -> Export.ask(frame, new MapPicture(map))));
        workshop.ifPresent(both -> both.addTo(file, frame));
        file.add(item("Close", KeyEvent.VK_W, this::close));
        JMenu history = new JMenu("History");
        history.setMnemonic(KeyEvent.VK_H);
        history.add(item("Restart", KeyEvent.VK_R, () -> playback.restart(gui.key())));
        JMenuBar bar = new JMenuBar();
        bar.add(file);
        bar.add(history);
        return bar;
    }

    static JMenuItem item(String text, int key, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setAccelerator(KeyStroke.getKeyStroke(key, InputEvent.CTRL_DOWN_MASK));
        item.addActionListener(event -> action.run());
        return item;
    }

    /** Keys work wherever the focus is, but in fields that take them. */
    private void keys() {
        bind(map.display(), "SPACE", playback::playOrPause);
        bind(map.display(), "RIGHT", playback::step);
        bind(map.display(), "LEFT", () -> playback.goTo(Math.max(0, map.scene().month() - 1)));
    }

    private static void bind(JComponent component, String key, Runnable action) {
        component.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        component.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    /** Goes on with a changed scenario in the month and the arm that are shown. */
    void change(Scenario changed) {
        Arm same = changed.arm(gui.simulation().arm().arm().id())
                .orElse(changed.arms().get(0));
        int month = Math.max(0, map.scene().month());
        gui.choose(changed, same);
        playback.goTo(month);
    }

    private void chooseArm(String id) {
        gui.scenario().arm(id).ifPresent(arm -> {
            gui.choose(gui.scenario(), arm);
            playback.goTo(0);
        });
    }

    void select(Object actor) {
        map.scene().select(actor instanceof Member member ? Optional.of(member.getState()) : Optional.empty());
        if (actor instanceof Member) {
            tabs.setSelectedComponent(why.component());
        }
        refreshSoon();
    }

    /** Shows the present, at most once for any number of changes. */
    private void refreshSoon() {
        if (refreshing.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(this::refresh);
        }
    }

    private void refresh() {
        refreshing.set(false);
        gui.whileStill(() -> {
            map.refresh();
            why.refresh();
            timeLine.refresh();
            controls.refresh(gui.simulation().arm().arm().id(), gui.key(), playback.playing());
        });
    }

    /** Shows the window. */
    void open() {
        frame.setSize(fit(GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getMaximumWindowBounds()
                .getSize()));
        frame.setVisible(true);
    }

    private static Dimension fit(Dimension screen) {
        return new Dimension(Math.min(SIZE.width, screen.width), Math.min(SIZE.height, screen.height));
    }

    /** Closes the window, once the user has decided on unsaved changes. */
    void close() {
        workshop.ifPresentOrElse(both -> both.leave(this::discard), this::discard);
    }

    /** Closes the window and ends the history; the process goes on. */
    void discard() {
        workshop.ifPresent(Workshop::close);
        map.close();
        console.doClose();
        frame.dispose();
        closed.run();
    }

    /** The titles of the tabs besides the first. */
    List<String> otherTabs() {
        return IntStream.range(1, tabs.getTabCount()).mapToObj(tabs::getTitleAt).toList();
    }

    /** Simulates many histories of what is tuned. */
    void runHistories() {
        workshop.ifPresent(Workshop::run);
    }

    void showTab(String title) {
        tabs.setSelectedIndex(tabs.indexOfTab(title));
    }

    JFrame frame() {
        return frame;
    }

    Playback playback() {
        return playback;
    }

    AllianceMap map() {
        return map;
    }
}
