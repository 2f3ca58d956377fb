package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterClass;
import org.entente.parameter.ParameterGroup;

/** All parameters: levers first, then uncertainties, and for experts the structural constants. */
final class ParametersPane implements Pane {
    private static final Map<ParameterClass, String> HEADINGS = Map.of(
            ParameterClass.LEVER, "Levers – set by patron or organisation",
            ParameterClass.UNCERTAINTY, "Uncertainties – unknown, estimated",
            ParameterClass.CONSTANT, "Structural constants – judged");

    private final Rows rows = new Rows();
    private final Slices slices = new Slices(this::lay);
    private final Map<Parameter, ParameterRow> byParameter = new LinkedHashMap<>();
    private final Tuning tuning;
    private final Details details;
    private final JPanel panel = new JPanel(new BorderLayout());

    ParametersPane(Tuning tuning) {
        this.tuning = tuning;
        details = new Details(tuning.draft().base());
        panel.add(rows.scrolled());
        panel.add(details.component(), BorderLayout.SOUTH);
        tuning.listen(() -> byParameter.values().forEach(ParameterRow::refresh));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    /** Shows the rows that pass, a few at a time, and answers how many do. */
    @Override
    public int filter(Filter filter) {
        rows.removeAll();
        List<BooleanSupplier> tasks = new ArrayList<>();
        int shown = 0;
        for (ParameterClass role : List.of(ParameterClass.LEVER, ParameterClass.UNCERTAINTY, ParameterClass.CONSTANT)) {
            shown += filter(role, filter, tasks);
        }
        slices.start(tasks);
        return shown;
    }

    private int filter(ParameterClass role, Filter filter, List<BooleanSupplier> tasks) {
        int shown = 0;
        for (ParameterGroup group : ParameterCatalogue.groups()) {
            List<Parameter> passing = group.parameters().stream()
                    .filter(parameter -> parameter.parameterClass() == role && filter.passes(parameter, group.title()))
                    .toList();
            if (!passing.isEmpty()) {
                if (shown == 0) {
                    tasks.add(() -> head(HEADINGS.get(role), true));
                }
                tasks.add(() -> head(group.title(), false));
                passing.forEach(parameter -> tasks.add(() -> put(parameter)));
            }
            shown += passing.size();
        }
        return shown;
    }

    private boolean head(String text, boolean large) {
        rows.put(Rows.heading(text, large));
        return false;
    }

    /** Rows are made when they are first shown; most never are. */
    private boolean put(Parameter parameter) {
        boolean made = !byParameter.containsKey(parameter);
        rows.put(byParameter
                .computeIfAbsent(parameter, one -> new ParameterRow(one, tuning, details::show))
                .component());
        return made;
    }

    private void lay() {
        rows.revalidate();
        rows.repaint();
    }

    /** Shows the draft everywhere, refused texts included. */
    void show() {
        byParameter.values().forEach(ParameterRow::show);
    }
}
