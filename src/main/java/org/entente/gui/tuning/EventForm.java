package org.entente.gui.tuning;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.entente.scenario.ClashPair;
import org.entente.scenario.EventEntry;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.World;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** One dated event with all that can be said about it. */
final class EventForm {
    private static final String CRISIS = "crisis";
    private static final String OPEN = "as the model decides";
    private static final Map<String, String> SIZES =
            Map.of(CRISIS, "Severity (0 to 1)", "news", "Salience (0 to 1)", "failures", "Failed cases");

    private final World world;
    private final Consumer<EventEntry> edited;
    private final JPanel panel = new JPanel(new GridBagLayout());
    private final JTextField id = text("event.id");
    private final JTextField month = text("event.month");
    private final JComboBox<String> kind = combo("event.kind", kinds());
    private final JComboBox<String> state = combo("event.state", List.of());
    private final JTextField states = text("event.states");
    private final JTextField size = text("event.size");
    private final JLabel sizeLabel = new JLabel();
    private final JComboBox<String> requested = combo("event.requested", List.of(OPEN, "true", "false"));
    private final JComboBox<String> response = combo("event.response", responses());
    private final JTextField fulfilment = text("event.fulfilment");
    private final JComboBox<String> outOfArea = combo("event.outOfArea", List.of("false", "true"));
    private EventEntry shown = new EventEntry(Map.of());
    private boolean showing;

    /**
     * An empty form.
     *
     * @param world whose states there are
     * @param edited tries an event
     */
    EventForm(World world, Consumer<EventEntry> edited) {
        this.world = world;
        this.edited = edited;
        row(new JLabel("Name"), id, "Name of the event in the file");
        row(new JLabel("Month"), month, "Year and month, such as 2024-05");
        row(new JLabel("What"), kind, "What happens");
        row(new JLabel("State"), state, "The state, or pair of states, that is hit");
        row(new JLabel("States"), states, "Codes of states separated by commas; nothing for all");
        row(sizeLabel, size, "How large it is");
        row(new JLabel("Help asked"), requested, "Whether the state asks for help");
        row(new JLabel("Answer"), response, "The level of the answer");
        row(
                new JLabel("Help received"),
                fulfilment,
                "Share of the need that is met, 0 to 1; nothing leaves it to the answer");
        row(new JLabel("Out of area"), outOfArea, "Whether the fighting lies outside recognised territory");
        show(shown, true);
    }

    private static List<String> kinds() {
        return Stream.concat(
                        Stream.of(ThreatClass.values()).map(threat -> CRISIS + ", " + threat.label()),
                        Stream.of("news", "failures", "renewal"))
                .toList();
    }

    private static List<String> responses() {
        return Stream.concat(Stream.of(OPEN), ResponseLevel.LADDER.stream().map(ResponseLevel::label))
                .toList();
    }

    private JTextField text(String name) {
        JTextField field = new JTextField(12);
        field.setName(name);
        field.addActionListener(event -> commit());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    commit();
                }
            }
        });
        return field;
    }

    private JComboBox<String> combo(String name, List<String> items) {
        JComboBox<String> combo = new JComboBox<>(items.toArray(String[]::new));
        combo.setName(name);
        combo.addActionListener(event -> {
            if (!showing) {
                fitTo(what());
                commit();
            }
        });
        return combo;
    }

    private void row(JLabel label, JComponent field, String tip) {
        label.setLabelFor(field);
        field.setToolTipText(tip);
        int row = panel.getComponentCount() / 2;
        Insets insets = new Insets(2, 4, 2, 4);
        panel.add(
                label,
                new GridBagConstraints(
                        0, row, 1, 1, 0, 0, GridBagConstraints.WEST, GridBagConstraints.NONE, insets, 0, 0));
        panel.add(
                field,
                new GridBagConstraints(
                        1, row, 1, 1, 1, 0, GridBagConstraints.WEST, GridBagConstraints.HORIZONTAL, insets, 0, 0));
    }

    JComponent component() {
        return panel;
    }

    /** Shows an event; nothing where it has no name. */
    void show(EventEntry event, boolean editable) {
        showing = true;
        shown = event;
        Map<String, String> keys = event.keys();
        id.setText(event.id());
        month.setText(keys.getOrDefault("month", ""));
        kind.setSelectedItem(event.kind().equals(CRISIS) ? CRISIS + ", " + keys.get(CRISIS) : event.kind());
        offerStates();
        state.setSelectedItem(keys.get("state"));
        states.setText(keys.getOrDefault("states", ""));
        size.setText(keys.getOrDefault(sizeKey(event.kind()), ""));
        requested.setSelectedItem(keys.getOrDefault("requested", OPEN));
        response.setSelectedItem(keys.getOrDefault("response", OPEN));
        fulfilment.setText(keys.getOrDefault("fulfilment", ""));
        outOfArea.setSelectedItem(keys.getOrDefault("outOfArea", "false"));
        panel.setVisible(!event.id().isEmpty());
        Stream.of(panel.getComponents()).forEach(part -> part.setEnabled(editable));
        fitTo(event.kind());
        showing = false;
    }

    private void offerStates() {
        List<String> codes = chosenKind().equals(CRISIS + ", " + ThreatClass.INTRA_ALLIANCE.label())
                ? world.clashPairs().stream().map(ClashPair::code).toList()
                : world.members().stream().map(MemberProfile::state).toList();
        state.removeAllItems();
        codes.forEach(state::addItem);
    }

    private String chosenKind() {
        return kind.getSelectedItem() == null ? "" : (String) kind.getSelectedItem();
    }

    /** The chosen kind of event, without the class of a crisis. */
    private String what() {
        return chosenKind().startsWith(CRISIS) ? CRISIS : chosenKind();
    }

    private static String sizeKey(String kind) {
        return kind.equals(CRISIS) ? "severity" : kind;
    }

    /** Shows the lines that go with a kind of event. */
    private void fitTo(String what) {
        sizeLabel.setText(SIZES.getOrDefault(what, ""));
        List<JComponent> hidden = new ArrayList<>();
        hide(hidden, what.equals(CRISIS), state, requested, response, fulfilment, outOfArea);
        hide(hidden, what.equals("news"), states);
        hide(hidden, SIZES.containsKey(what), size);
        for (int i = 0; i < panel.getComponentCount(); i += 2) {
            boolean visible = !hidden.contains(panel.getComponent(i + 1));
            panel.getComponent(i).setVisible(visible);
            panel.getComponent(i + 1).setVisible(visible);
        }
        panel.revalidate();
    }

    private static void hide(List<JComponent> hidden, boolean needed, JComponent... fields) {
        if (!needed) {
            hidden.addAll(List.of(fields));
        }
    }

    private void commit() {
        if (!showing && !shown.id().isEmpty()) {
            EventEntry typed = typed();
            if (!typed.keys().equals(shown.keys())) {
                edited.accept(typed);
            }
        }
    }

    private EventEntry typed() {
        String[] chosen = chosenKind().split(", ", 2);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("id", id.getText().strip());
        all.put("month", month.getText().strip());
        all.put(chosen[0], chosen.length > 1 ? chosen[1] : chosen[0].equals("renewal") ? "true" : size.getText());
        all.put("state", hit());
        all.put("severity", size.getText().strip());
        all.put("requested", (String) requested.getSelectedItem());
        all.put("response", (String) response.getSelectedItem());
        all.put("fulfilment", fulfilment.getText().strip());
        all.put("outOfArea", (String) outOfArea.getSelectedItem());
        all.put("states", states.getText().strip());
        Map<String, String> keys = new LinkedHashMap<>();
        EventEntry.keysOf(chosen[0]).stream()
                .filter(key -> isSaid(key, all.getOrDefault(key, "")))
                .forEach(key -> keys.put(key, all.get(key)));
        return new EventEntry(keys);
    }

    /** Whether a value has to be written; the reader tells what is missing. */
    private static boolean isSaid(String key, String value) {
        return switch (key) {
            case "requested", "response" -> !value.equals(OPEN);
            case "fulfilment" -> !value.isEmpty();
            case "outOfArea" -> value.equals("true");
            default -> true;
        };
    }

    /** The chosen state; the first that can be hit where the kind of crisis has just changed. */
    private String hit() {
        String before = (String) state.getSelectedItem();
        boolean same = shown.kind().equals(CRISIS)
                && chosenKind().endsWith(shown.keys().get(CRISIS));
        if (!same) {
            boolean was = showing;
            showing = true;
            offerStates();
            if (before != null) {
                state.setSelectedItem(before);
            }
            showing = was;
        }
        return state.getSelectedItem() == null ? "" : (String) state.getSelectedItem();
    }
}
