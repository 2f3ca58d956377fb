package org.entente.gui.tuning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterClass;
import org.entente.parameter.ParameterGroup;

/** All parameters: levers first, then uncertainties, and for experts the structural constants. */
final class ParametersPane {
    private static final Map<ParameterClass, String> HEADINGS = Map.of(
            ParameterClass.LEVER, "Levers – set by patron or organisation",
            ParameterClass.UNCERTAINTY, "Uncertainties – unknown, estimated",
            ParameterClass.CONSTANT, "Structural constants – judged");

    private final Rows rows = new Rows();
    private final JScrollPane scroll = rows.scrolled();
    private final Map<Parameter, ParameterRow> byParameter = new LinkedHashMap<>();
    private final Tuning tuning;
    private final Consumer<Parameter> focused;

    ParametersPane(Tuning tuning, Consumer<Parameter> focused) {
        this.tuning = tuning;
        this.focused = focused;
        tuning.listen(() -> byParameter.values().forEach(ParameterRow::refresh));
    }

    JComponent component() {
        return scroll;
    }

    /** Shows the rows that pass, and how many do. */
    int filter(Filter filter) {
        rows.removeAll();
        int shown = 0;
        for (ParameterClass role : List.of(ParameterClass.LEVER, ParameterClass.UNCERTAINTY, ParameterClass.CONSTANT)) {
            shown += filter(role, filter);
        }
        rows.revalidate();
        rows.repaint();
        return shown;
    }

    private int filter(ParameterClass role, Filter filter) {
        int shown = 0;
        for (ParameterGroup group : ParameterCatalogue.groups()) {
            List<Parameter> passing = group.parameters().stream()
                    .filter(parameter -> parameter.parameterClass() == role && filter.passes(parameter, group.title()))
                    .toList();
            if (!passing.isEmpty()) {
                if (shown == 0) {
                    rows.put(Rows.heading(HEADINGS.get(role), true));
                }
                rows.put(Rows.heading(group.title(), false));
                passing.forEach(parameter -> rows.put(row(parameter).component()));
            }
            shown += passing.size();
        }
        return shown;
    }

    /** Rows are made when they are first shown; most never are. */
    private ParameterRow row(Parameter parameter) {
        return byParameter.computeIfAbsent(parameter, one -> new ParameterRow(one, tuning, focused));
    }

    /** Shows the draft everywhere, refused texts included. */
    void show() {
        byParameter.values().forEach(ParameterRow::show);
    }
}
