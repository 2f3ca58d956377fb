package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.entente.parameter.Parameter;
import org.entente.scenario.Arm;
import org.entente.scenario.Change.Kind;
import org.entente.scenario.ScenarioDraft;

/** Tunes a scenario: parameters, drivers and mechanisms, each marked where changed and ready to be reset. */
public final class TuningPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("Parameters", "Drivers", "Events", "Mechanisms");
    private static final String EVERY_ARM = "All arms";

    private final transient Tuning tuning;
    private final transient ParametersPane parameters;
    private final transient DriversPane drivers;
    private final transient EventsPane events;
    private final transient MechanismsPane mechanisms;
    private final transient HorizonField horizon;
    private final transient Saving saving;
    private final JTextField search = new JTextField(14);
    private final JCheckBox expert = new JCheckBox("Expert");
    private final JCheckBox changedOnly = new JCheckBox("Changed only");
    private final JComboBox<String> arms = new JComboBox<>();
    private final JButton resetAll = new JButton("Reset all");
    private final JButton save = new JButton("Save");
    private final JButton saveAs = new JButton("Save as…");
    private final JTabbedPane tabs = new JTabbedPane();
    private final JEditorPane details = new JEditorPane("text/html", "");
    private boolean choosing;

    /**
     * A panel for a draft.
     *
     * @param initial the draft to begin with
     * @param onChange told of every new draft, on the event thread
     */
    public TuningPanel(ScenarioDraft initial, Consumer<ScenarioDraft> onChange) {
        super(new BorderLayout());
        tuning = new Tuning(initial);
        parameters = new ParametersPane(tuning, this::explain);
        drivers = new DriversPane(tuning);
        events = new EventsPane(tuning);
        mechanisms = new MechanismsPane(tuning);
        horizon = new HorizonField(tuning);
        saving = new Saving(tuning::draft, new SwingSaveDialogs(this));
        layOut();
        listen();
        tuning.listen(new Report(onChange, initial));
        offerArms();
        filter();
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
        arms.setName("arms");
        arms.setToolTipText("Where changes go");
        arms.getAccessibleContext().setAccessibleName("Arm to change");
        save.setName("save");
        save.setToolTipText("Save the differences as a scenario file that the command line runs (Ctrl+S)");
        saveAs.setName("saveAs");
        tabs.setName("tabs");
        tabs.addTab(TABS.get(0), withDetails(parameters.component()));
        tabs.addTab(TABS.get(1), drivers.component());
        tabs.addTab(TABS.get(2), events.component());
        tabs.addTab(TABS.get(3), mechanisms.component());
        add(bar(), BorderLayout.NORTH);
        add(tabs);
    }

    private JComponent bar() {
        JPanel bar = new JPanel();
        bar.setLayout(new BoxLayout(bar, BoxLayout.Y_AXIS));
        bar.setBorder(BorderFactory.createEmptyBorder(4, 4, 0, 4));
        bar.add(row(search, arms));
        bar.add(row(expert, changedOnly));
        bar.add(horizon.component());
        bar.add(row(resetAll, save, saveAs));
        return bar;
    }

    private static JPanel row(JComponent... parts) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        List.of(parts).forEach(row::add);
        return row;
    }

    private JComponent withDetails(JComponent rows) {
        details.setName("details");
        details.setEditable(false);
        details.setFocusable(false);
        details.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        details.setText("Choose a parameter to read what it means and where it comes from.");
        details.setPreferredSize(new Dimension(300, 92));
        details.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, getBackground().darker()),
                BorderFactory.createEmptyBorder(4, 8, 4, 8)));
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(rows);
        panel.add(details, BorderLayout.SOUTH);
        return panel;
    }

    private void explain(Parameter parameter) {
        details.setText(Texts.describe(parameter));
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
        arms.addActionListener(event -> chooseArm());
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

    private void offerArms() {
        choosing = true;
        List<Arm> all = tuning.draft().base().arms();
        DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
        model.addElement(EVERY_ARM);
        all.forEach(arm -> model.addElement(arm.id()));
        arms.setModel(model);
        arms.setSelectedItem(tuning.arm().isEmpty() ? EVERY_ARM : tuning.arm());
        arms.setVisible(all.size() > 1);
        choosing = false;
    }

    private void chooseArm() {
        if (!choosing) {
            int chosen = arms.getSelectedIndex();
            tuning.choose(chosen == 0 ? ScenarioDraft.ALL_ARMS : arms.getItemAt(chosen));
            parameters.show();
        }
    }

    private void filter() {
        Filter filter = new Filter(search.getText(), expert.isSelected(), changedOnly.isSelected(), tuning);
        List<Integer> shown = List.of(
                parameters.filter(filter), drivers.filter(filter), events.filter(filter), mechanisms.filter(filter));
        boolean searching = !search.getText().isBlank();
        for (int tab = 0; tab < shown.size(); tab++) {
            tabs.setToolTipTextAt(tab, searching ? shown.get(tab) + " found" : null);
        }
        if (searching && shown.get(tabs.getSelectedIndex()) == 0) {
            shown.stream()
                    .filter(count -> count > 0)
                    .findFirst()
                    .ifPresent(count -> tabs.setSelectedIndex(shown.indexOf(count)));
        }
        showCounts();
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
