package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.entente.parameter.Parameter;
import org.entente.parameter.Prior;
import org.entente.scenario.Arm;
import org.entente.scenario.Change;
import org.entente.scenario.Course;
import org.entente.scenario.Law;
import org.entente.scenario.ScenarioDraft;

/** One parameter: its name, a slider over what is plausible, a field for all that is permitted, and a way back. */
final class ParameterRow {
    static final Color REFUSED = new Color(0xB3261E);
    private static final int NAME_WIDTH = 186;
    private static final int NARROWEST_NAME = 172;
    private static final int FIELD_COLUMNS = 5;
    private static final int FEWEST_MONTHS = 5;

    private final Parameter parameter;
    private final Tuning tuning;
    private final Scale scale;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel name = new JLabel();
    private final JSlider slider = new JSlider();
    private final JTextField field = new JTextField(FIELD_COLUMNS);
    private final JToggleButton uncertain = new JToggleButton("±");
    private final JButton reset = new JButton("↺");
    private final LawEditor law;
    private final JTextArea refusal = Texts.message(REFUSED);
    private boolean showing;
    private boolean refused;

    ParameterRow(Parameter parameter, Tuning tuning, Consumer<Parameter> focused) {
        this.parameter = parameter;
        this.tuning = tuning;
        this.scale = scale(parameter);
        this.law = new LawEditor(parameter, this::apply);
        nameComponents();
        layOut();
        listen(focused);
        show();
    }

    /** What is plausible, or all that is permitted where nothing is known or the range is a share. */
    static Scale scale(Parameter parameter) {
        double least = Math.min(parameter.defaultValue(), parameter.plausibleLower());
        double most = Math.max(parameter.defaultValue(), parameter.plausibleUpper());
        boolean all = least >= most || (parameter.lower() == 0 && parameter.upper() == 1);
        Scale scale = Scale.of(all ? parameter.lower() : least, all ? parameter.upper() : most);
        if (!parameter.unit().equals("months")) {
            return scale;
        }
        return most - least >= FEWEST_MONTHS
                ? scale.whole()
                : Scale.of(parameter.lower(), parameter.upper()).whole();
    }

    JComponent component() {
        return panel;
    }

    Parameter parameter() {
        return parameter;
    }

    private void nameComponents() {
        String words = Wording.words(parameter.name());
        slider.setName("slider." + parameter.name());
        field.setName("field." + parameter.name());
        uncertain.setName("uncertain." + parameter.name());
        reset.setName("reset." + parameter.name());
        slider.getAccessibleContext().setAccessibleName(words);
        field.getAccessibleContext().setAccessibleName(words);
        reset.getAccessibleContext().setAccessibleName("Reset " + words);
        uncertain.getAccessibleContext().setAccessibleName("Uncertain " + words);
        uncertain.putClientProperty("JButton.buttonType", "toolBarButton");
        uncertain.setToolTipText("Uncertain: draw the value anew for each history");
        reset.putClientProperty("JButton.buttonType", "toolBarButton");
        reset.setToolTipText("Reset to the value of the scenario");
        name.setLabelFor(field);
        String tip = Texts.tip(parameter);
        List.of(name, slider, field).forEach(component -> component.setToolTipText(tip));
    }

    private void layOut() {
        JPanel line = new JPanel();
        line.setLayout(new BoxLayout(line, BoxLayout.X_AXIS));
        slider.setMinimum(0);
        slider.setMaximum(scale.steps());
        field.setMaximumSize(field.getPreferredSize());
        field.setMinimumSize(field.getPreferredSize());
        slider.setMinimumSize(new Dimension(60, slider.getPreferredSize().height));
        slider.setPreferredSize(new Dimension(110, slider.getPreferredSize().height));
        for (Component part : List.of(heading(), slider, field, uncertain, reset)) {
            line.add(part);
        }
        panel.add(line, BorderLayout.NORTH);
        panel.add(law.component());
        panel.add(refusal, BorderLayout.SOUTH);
        panel.setBorder(BorderFactory.createEmptyBorder(1, 8, 1, 4));
    }

    /** The name above its unit, which has no room beside it. */
    private JComponent heading() {
        JLabel unit = new JLabel(parameter.unit());
        unit.setForeground(Texts.FAINT);
        unit.setFont(unit.getFont().deriveFont(unit.getFont().getSize2D() - 2));
        unit.setToolTipText(parameter.unit());
        JPanel both = new JPanel();
        both.setLayout(new BoxLayout(both, BoxLayout.Y_AXIS));
        for (JLabel label : List.of(name, unit)) {
            fix(label, NARROWEST_NAME, NAME_WIDTH);
            both.add(label);
        }
        both.setMaximumSize(both.getPreferredSize());
        return both;
    }

    private static void fix(JLabel label, int narrowest, int width) {
        int height = label.getFontMetrics(label.getFont()).getHeight() + 2;
        label.setMinimumSize(new Dimension(narrowest, height));
        label.setPreferredSize(new Dimension(width, height));
        label.setMaximumSize(new Dimension(width, height));
    }

    private void listen(Consumer<Parameter> focused) {
        slider.addChangeListener(event -> slide());
        field.addActionListener(event -> type());
        uncertain.addActionListener(event -> toggle());
        reset.addActionListener(
                event -> tuning.reset(Change.Kind.PARAMETER, parameter.name()).ifPresent(this::refuse));
        field.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "back");
        field.getActionMap().put("back", back());
        FocusAdapter focus = new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                panel.scrollRectToVisible(new java.awt.Rectangle(panel.getSize()));
                focused.accept(parameter);
            }

            @Override
            public void focusLost(FocusEvent event) {
                if (event.getComponent() == field && !event.isTemporary()) {
                    type();
                }
            }
        };
        List.of(slider, field, uncertain, reset).forEach(component -> component.addFocusListener(focus));
    }

    private AbstractAction back() {
        return new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                show();
            }
        };
    }

    private void slide() {
        if (!showing) {
            apply(Course.number(scale.value(slider.getValue())));
        }
    }

    private void type() {
        if (field.getText().strip().equals(shown())) {
            show();
        } else {
            apply(field.getText());
        }
    }

    private void toggle() {
        if (uncertain.isSelected()) {
            apply(law.first());
        } else {
            apply(Course.number(value(tuning.arms().get(0))));
        }
    }

    private void apply(String text) {
        apply((ScenarioDraft draft) -> draft.with(tuning.arm(), parameter, text));
    }

    private void apply(Law drawn) {
        apply((ScenarioDraft draft) -> draft.with(tuning.arm(), parameter, drawn));
    }

    private void apply(UnaryOperator<ScenarioDraft> edit) {
        tuning.edit(edit).ifPresentOrElse(this::refuse, this::show);
    }

    private void refuse(String words) {
        refused = true;
        field.putClientProperty("JComponent.outline", "error");
        Texts.say(refusal, words);
    }

    /** Follows the draft, unless what was typed still waits to be put right. */
    void refresh() {
        if (!refused) {
            show();
        }
    }

    /** Shows what the draft says. */
    void show() {
        showing = true;
        refused = false;
        field.setText(shown());
        field.putClientProperty("JTextField.placeholderText", placeholder());
        field.putClientProperty("JComponent.outline", null);
        Texts.say(refusal, "");
        slider.setValue(scale.position(value(tuning.arms().get(0))));
        Prior drawn = law(tuning.arms().get(0));
        uncertain.setSelected(drawn != null);
        law.show(drawn);
        boolean changed = tuning.isChanged(Change.Kind.PARAMETER, parameter.name());
        name.setText((changed ? "● " : "") + Wording.words(parameter.name()));
        name.setForeground(changed ? Texts.CHANGED : null);
        reset.setEnabled(changed);
        showing = false;
    }

    /** The value; nothing where it is drawn, or differs between arms. */
    private String shown() {
        boolean drawn = tuning.arms().stream().anyMatch(arm -> law(arm) != null);
        return drawn || differs() ? "" : Course.number(value(tuning.arms().get(0)));
    }

    private String placeholder() {
        Prior law = law(tuning.arms().get(0));
        return differs() ? "by arm" : law == null ? "" : law.description();
    }

    private boolean differs() {
        Arm first = tuning.arms().get(0);
        return tuning.arms().stream()
                .anyMatch(arm -> value(arm) != value(first) || !Objects.equals(law(arm), law(first)));
    }

    private Prior law(Arm arm) {
        return arm.uncertainties().get(parameter.name());
    }

    private double value(Arm arm) {
        Double value = arm.parameters().get(parameter.name());
        return value == null ? parameter.defaultValue() : value;
    }
}
