package org.entente.gui.tuning;

import java.awt.FlowLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.entente.parameter.Figure;
import org.entente.parameter.Parameter;
import org.entente.parameter.Prior;
import org.entente.scenario.Law;

/** The law by which an uncertain parameter is drawn: the catalogue's, or another with its two numbers. */
final class LawEditor {
    private static final double SPREAD = 0.5;

    private final Parameter parameter;
    private final Consumer<Law> edited;
    private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 1));
    private final JComboBox<String> word = new JComboBox<>();
    private final List<JTextField> numbers = List.of(new JTextField(5), new JTextField(5));
    private Law shown = Law.ofCatalogue();
    private boolean showing;

    /**
     * An editor that is not shown yet.
     *
     * @param parameter the parameter
     * @param edited tries a law
     */
    LawEditor(Parameter parameter, Consumer<Law> edited) {
        this.parameter = parameter;
        this.edited = edited;
        word.setName("law." + parameter.name());
        word.getAccessibleContext().setAccessibleName("Law of " + Wording.words(parameter.name()));
        offered().forEach(word::addItem);
        word.addActionListener(event -> choose());
        panel.add(new JLabel("drawn from"));
        panel.add(word);
        for (int i = 0; i < numbers.size(); i++) {
            number(numbers.get(i), i);
        }
        panel.setVisible(false);
    }

    private List<String> offered() {
        List<String> words = new ArrayList<>(Law.WORDS);
        if (!(parameter.prior() instanceof Prior.Point)) {
            words.add(0, Law.PRIOR);
        }
        return words;
    }

    private void number(JTextField field, int index) {
        field.setName((index == 0 ? "first." : "second.") + parameter.name());
        field.addActionListener(event -> type());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    type();
                }
            }
        });
        panel.add(field);
    }

    JComponent component() {
        return panel;
    }

    /** The law to begin with. */
    Law first() {
        return start(word.getItemAt(0));
    }

    private Law start(String law) {
        double low = parameter.plausibleLower();
        double high = parameter.plausibleUpper();
        return switch (law) {
            case Law.PRIOR -> Law.ofCatalogue();
            case "uniform" -> law(law, low, high);
            case "normal", "positive-normal" -> law(law, parameter.defaultValue(), (high - low) / 4);
            default -> law(law, parameter.defaultValue(), SPREAD);
        };
    }

    private static Law law(String word, double first, double second) {
        return new Law(word, List.of(Figure.of(first), Figure.of(second)));
    }

    private void choose() {
        if (!showing) {
            edited.accept(start((String) word.getSelectedItem()));
        }
    }

    private void type() {
        Law typed = new Law(
                shown.word(),
                numbers.stream().map(JTextField::getText).map(String::strip).toList());
        if (panel.isVisible() && !shown.numbers().isEmpty() && !typed.equals(shown)) {
            edited.accept(typed);
        }
    }

    /** Shows the law that holds, or nothing where the value is fixed. */
    void show(Prior law) {
        showing = true;
        panel.setVisible(law != null);
        if (law != null) {
            shown = Law.of(law, parameter);
            word.setSelectedItem(shown.word());
            Law written = Law.of(law);
            for (int i = 0; i < numbers.size(); i++) {
                numbers.get(i).setText(written.numbers().get(i));
                numbers.get(i).setCaretPosition(0);
                numbers.get(i).setEditable(!shown.numbers().isEmpty());
                numbers.get(i).setToolTipText(meaning(written.word(), i));
                numbers.get(i).getAccessibleContext().setAccessibleName(meaning(written.word(), i));
            }
        }
        showing = false;
    }

    private static String meaning(String law, int index) {
        if (law.equals("uniform")) {
            return index == 0 ? "Least value" : "Greatest value";
        }
        boolean logarithm = law.startsWith("log");
        return index == 0
                ? logarithm ? "Median" : "Mean"
                : logarithm ? "Standard deviation on the scale of the logarithm or the log-odds" : "Standard deviation";
    }
}
