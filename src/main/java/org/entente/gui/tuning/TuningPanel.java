package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.entente.scenario.Change.Kind;
import org.entente.scenario.ScenarioDraft;

/** Tunes a scenario: parameters, drivers and mechanisms, each marked where changed and ready to be reset. */
public final class TuningPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("Parameters", "Drivers", "Events", "Mechanisms");

    private final transient Tuning tuning;
    private final transient Panes panes = new Panes();
    private final transient ParametersPane parameters;
    private final transient HorizonField horizon;
    private final transient Saving saving;
    private final JTextField search = new JTextField(14);
    private final JCheckBox expert = new JCheckBox("Expert");
    private final JCheckBox changedOnly = new JCheckBox("Changed only");
    private final JCheckBox oneArm = new JCheckBox();
    private final JButton resetAll = new JButton("Reset all");
    private final JButton save = new JButton("Save");
    private final JButton saveAs = new JButton("Save as…");
    private final JTabbedPane tabs = panes.component();
    private String arm;

    /**
     * A panel for a draft.
     *
     * @param initial the draft to begin with
     * @param arm id of the arm that is watched
     * @param onChange told of every new draft, on the event thread
     */
    public TuningPanel(ScenarioDraft initial, String arm, Consumer<ScenarioDraft> onChange) {
        super(new BorderLayout());
        this.arm = arm;
        tuning = new Tuning(initial);
        parameters = new ParametersPane(tuning);
        horizon = new HorizonField(tuning);
        saving = new Saving(tuning::draft, new SwingSaveDialogs(this));
        layOut();
        listen();
        tuning.listen(new Report(onChange, initial));
        chooseArm(arm);
        filter();
        panes.fill();
    }

    /** Passes drafts on, once each. */
    private final class Report implements Runnable {
        private final Consumer<ScenarioDraft> onChange;
        private ScenarioDraft last;

        Report(Consumer<ScenarioDraft> onChange, ScenarioDraft last) {
            this.onChange = onChange;
            this.last = last;
        }

        @Override
        public void run() {
            showCounts();
            if (tuning.draft() != last) {
                last = tuning.draft();
                onChange.accept(last);
            }
        }
    }

    /** The draft as it stands. */
    public ScenarioDraft draft() {
        return tuning.draft();
    }

    /** Whether the draft says something that no file says. */
    public boolean hasUnsavedChanges() {
        return saving.isUnsaved();
    }

    /** Saves where it was saved before, or asks where. */
    public void save() {
        saving.save(file -> showCounts());
    }

    /** Asks where to save. */
    public void saveAs() {
        saving.saveAs(file -> showCounts());
    }

    /** Goes on at once where nothing is unsaved; else saves, discards or stays, as the user decides. */
    public void leave(Runnable then) {
        saving.leave(then);
    }

    private void layOut() {
        search.setName("search");
        search.putClientProperty("JTextField.placeholderText", "Search (Ctrl+F)");
        search.putClientProperty("JTextField.showClearButton", true);
        search.getAccessibleContext().setAccessibleName("Search");
        expert.setName("expert");
        expert.setToolTipText("Show structural constants too");
        changedOnly.setName("changedOnly");
        resetAll.setName("resetAll");
        oneArm.setName("oneArm");
        oneArm.setToolTipText("Changes go to the arm that is watched, not to all arms");
        oneArm.setVisible(tuning.draft().base().arms().size() > 1);
        save.setName("save");
        save.setToolTipText("Save the differences as a scenario file that the command line runs (Ctrl+S)");
        saveAs.setName("saveAs");
        panes.add(TABS.get(0), () -> parameters);
        panes.add(TABS.get(1), () -> new DriversPane(tuning));
        panes.add(TABS.get(2), () -> new EventsPane(tuning));
        panes.add(TABS.get(3), () -> new MechanismsPane(tuning));
        add(bar(), BorderLayout.NORTH);
        add(tabs);
    }

    private JComponent bar() {
        JPanel bar = new JPanel();
        bar.setLayout(new BoxLayout(bar, BoxLayout.Y_AXIS));
        bar.setBorder(BorderFactory.createEmptyBorder(4, 4, 0, 4));
        bar.add(row(search));
        bar.add(row(expert, changedOnly, oneArm));
        bar.add(horizon.component());
        bar.add(row(resetAll, save, saveAs));
        return bar;
    }

    private static JPanel row(JComponent... parts) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        List.of(parts).forEach(row::add);
        return row;
    }

    private void listen() {
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                filter();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                filter();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                filter();
            }
        });
        expert.addActionListener(event -> filter());
        changedOnly.addActionListener(event -> filter());
        resetAll.addActionListener(event -> reset());
        oneArm.addActionListener(event -> chooseArm(arm));
        save.addActionListener(event -> save());
        saveAs.addActionListener(event -> saveAs());
        registerKeyboardAction(event -> save(), KeyStroke.getKeyStroke("ctrl S"), WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        registerKeyboardAction(
                event -> search.requestFocusInWindow(),
                KeyStroke.getKeyStroke("ctrl F"),
                WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    /** Takes back every change. */
    public void reset() {
        tuning.replace(tuning.draft().reset());
        parameters.show();
        filter();
    }

    /**
     * Takes the arm that is watched, to which changes go where the user says so.
     *
     * @param watched id of the arm
     */
    public void chooseArm(String watched) {
        arm = watched;
        oneArm.setText("Only arm " + watched);
        tuning.choose(oneArm.isSelected() ? watched : ScenarioDraft.ALL_ARMS);
        parameters.show();
    }

    private void filter() {
        Filter filter = new Filter(search.getText(), expert.isSelected(), changedOnly.isSelected(), tuning);
        if (search.getText().isBlank()) {
            panes.filter(filter);
            TABS.forEach(title -> tabs.setToolTipTextAt(TABS.indexOf(title), null));
        } else {
            showFound(panes.search(filter));
        }
        showCounts();
    }

    private void showFound(List<Integer> found) {
        for (int tab = 0; tab < found.size(); tab++) {
            tabs.setToolTipTextAt(tab, found.get(tab) + " found");
        }
        if (found.get(tabs.getSelectedIndex()) == 0) {
            found.stream()
                    .filter(count -> count > 0)
                    .findFirst()
                    .ifPresent(count -> tabs.setSelectedIndex(found.indexOf(count)));
        }
    }

    private void showCounts() {
        Kind[] kinds = {Kind.PARAMETER, Kind.DRIVER, Kind.EVENT, Kind.TOGGLE};
        for (int tab = 0; tab < kinds.length; tab++) {
            long changed = tuning.changed(kinds[tab]);
            tabs.setTitleAt(tab, TABS.get(tab) + (changed > 0 ? " ● " + changed : ""));
        }
        save.setEnabled(saving.isUnsaved());
        resetAll.setEnabled(!tuning.draft().changes().isEmpty());
    }
}
