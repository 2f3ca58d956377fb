package org.entente.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.entente.model.Member;
import org.entente.scenario.Arm;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioDraft;

/** The one window: controls above, the map or many histories on the left, tabs on the right, the time line below. */
final class ConsoleWindow {
    private static final Dimension SIZE = new Dimension(1280, 780);
    private static final Dimension LARGEST = new Dimension(1920, 1200);
    private static final double SHARE_OF_SCREEN = .85;
    private static final int TABS = 420;

    private final Runnable closed;
    private final AllianceGui gui;
    private final HostedConsole console;
    private final Playback playback;
    private final AllianceMap map;
    private final WhyPanel why;
    private final TimeLine timeLine;
    private final ControlBar controls;
    private final Optional<Workshop> workshop;
    private final Optional<Views> views;
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
        console = new HostedConsole(gui, !watch.isRecorded(), this::restart);
        map = new AllianceMap(gui, Geography.load());
        why = new WhyPanel(map.scene());
        workshop = watch.draft()
                .map(draft -> new Workshop(draft, this::arm, () -> gui.key().seed(), this::change));
        playback = new Playback(gui, console, watch.isRecorded(), () -> workshop.ifPresent(Workshop::seedChanged));
        timeLine = new TimeLine(map.scene(), playback::goTo);
        controls = new ControlBar(playback, watch, this::chooseArm);
        JSplitPane history = new JSplitPane(JSplitPane.VERTICAL_SPLIT, map.display(), timeLine.lanes());
        history.setResizeWeight(1);
        views = workshop.map(both -> new Views(history, both));
        gui.onStart(map::begin);
        gui.watch(this::refreshSoon);
        map.onClick(this::select);
        map.onCamera(() -> exports().exportMap());
        console.registerFrame(frame);
        lay(views.<Component>map(Views::component).orElse(history));
        new WindowKeys(this).bind();
        playback.begin();
    }

    private void lay(Component left) {
        tabs.setName("tools");
        tabs.addTab("Why", why.component());
        tabs.addTab("Events", timeLine.events());
        workshop.ifPresent(both -> {
            tabs.addTab("Tune", both.tuningTab());
            tabs.addChangeListener(event -> {
                if (tabs.getSelectedComponent() == both.tuningTab()) {
                    both.tuning();
                }
            });
        });
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
        views.ifPresent(both -> controls.add(both.buttons()));
        JSplitPane whole = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, tabs);
        whole.setResizeWeight(1);
        tabs.setPreferredSize(new Dimension(TABS, SIZE.height));
        tabs.setMinimumSize(new Dimension(TABS - 60, 200));
        frame.getContentPane().add(controls.component(), BorderLayout.NORTH);
        frame.getContentPane().add(whole, BorderLayout.CENTER);
        frame.setJMenuBar(new Menus(this, workshop).bar());
        frame.setLocationByPlatform(true);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
    }

    /** Goes on with a changed scenario in the month and the arm that are shown. */
    void change(Scenario changed) {
        Arm same = changed.arm(arm()).orElse(changed.arms().get(0));
        int month = Math.max(0, Math.min(changed.months() - 1, map.scene().month()));
        gui.choose(changed, same);
        playback.goTo(month);
    }

    private void chooseArm(String id) {
        gui.scenario().arm(id).ifPresent(arm -> {
            gui.choose(gui.scenario(), arm);
            playback.begin();
            workshop.ifPresent(Workshop::armChanged);
        });
    }

    /** The id of the arm that is watched. */
    private String arm() {
        return gui.simulation().arm().arm().id();
    }

    void select(Object actor) {
        map.scene().select(actor instanceof Member member ? Optional.of(member.getState()) : Optional.empty());
        if (actor instanceof Member) {
            tabs.setSelectedComponent(why.component());
        }
        refreshSoon();
    }

    /** Selects the state so many places after the selected one. */
    void selectNext(int places) {
        List<Member> states = gui.simulation().states();
        int selected = IntStream.range(0, states.size())
                .filter(i -> map.scene().isSelected(states.get(i).getState()))
                .findFirst()
                .orElse(places > 0 ? -1 : 0);
        select(states.get(Math.floorMod(selected + places, states.size())));
    }

    /** One month back. */
    void back() {
        playback.goTo(Math.max(0, map.scene().month() - 1));
    }

    /** The latest month that was seen. */
    void forth() {
        playback.goTo(Math.max(0, gui.chronicle().months() - 1));
    }

    void restart() {
        restart(gui.key().seed());
    }

    private void restart(long seed) {
        playback.restart(seed);
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
            controls.refresh(arm(), gui.key(), playback.playing());
            console.showSeed(gui.key().seed());
        });
        frame.setTitle("Entente: " + gui.scenario().title()
                + workshop.map(both -> both.hasUnsavedChanges() ? " (changed)" : "")
                        .orElse(" (recorded)"));
    }

    /** Shows the window. */
    void open() {
        Dimension screen = GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getMaximumWindowBounds()
                .getSize();
        frame.setSize(fit(screen.width, SIZE.width, LARGEST.width), fit(screen.height, SIZE.height, LARGEST.height));
        frame.setVisible(true);
    }

    private static int fit(int screen, int least, int most) {
        return Math.min(screen, Math.max(least, Math.min(most, (int) (SHARE_OF_SCREEN * screen))));
    }

    void askWhichScenario() {
        leave(() -> Opening.ask(frame, file(), draft -> replace(watch(draft))));
    }

    void askForNewScenario() {
        leave(() -> Opening.askForBase(frame, file(), draft -> replace(watch(draft))));
    }

    /** The file that is tuned, or one beside which scenarios are found. */
    private Path file() {
        return workshop.map(both -> both.draft().file()).orElse(Path.of("scenarios", "any"));
    }

    /** Goes on once the user has decided on unsaved changes. */
    private void leave(Runnable then) {
        workshop.ifPresentOrElse(both -> both.leave(then), then);
    }

    /** The history of the same seed and replication in the first arm of another scenario. */
    private Watch watch(ScenarioDraft draft) {
        Scenario scenario = draft.scenario();
        HistoryKey key = gui.key();
        return Watch.of(draft, scenario.arms().get(0), key.seed(), key.replication());
    }

    /** Goes on with another scenario, in a window of its own in the same place. */
    ConsoleWindow replace(Watch watch) {
        ConsoleWindow next = new ConsoleWindow(watch, closed);
        next.frame.setBounds(frame.getBounds());
        next.frame.setVisible(true);
        end();
        return next;
    }

    /** Closes the window, once the user has decided on unsaved changes. */
    void close() {
        leave(this::discard);
    }

    /** Closes the window and ends the history; the process goes on. */
    void discard() {
        end();
        closed.run();
    }

    private void end() {
        workshop.ifPresent(Workshop::close);
        map.close();
        console.doClose();
        frame.dispose();
    }

    /** What can be written into files. */
    Exports exports() {
        return new Exports(frame, map, timeLine, tabs);
    }

    List<String> tabTitles() {
        return IntStream.range(0, tabs.getTabCount()).mapToObj(tabs::getTitleAt).toList();
    }

    void switchView() {
        views.ifPresent(Views::next);
    }

    void showTab(String title) {
        tabs.setSelectedIndex(tabs.indexOfTab(title));
        tabs.requestFocusInWindow();
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
