package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    private final Parameter parameter;
    private final Tuning tuning;
    private final Scale scale;
    private final Optional<Setting.Drawn> posterior;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel name = new JLabel();
    private final JSlider slider = new JSlider();
    private final JTextField field = new JTextField(FIELD_COLUMNS);
    private final JToggleButton uncertain = new JToggleButton("±");
    private final JButton reset = new JButton("↺");
    private final JPanel drawn = new JPanel(new BorderLayout());
    private final JTextArea origin = Texts.message(Texts.FAINT);
    private final JTextArea refusal = Texts.message(REFUSED);
    private LawEditor law;
    private List<Object> shownState = List.of();
    private boolean showing;
    private boolean refused;

    ParameterRow(Parameter parameter, Tuning tuning, Consumer<Parameter> focused) {
        this.parameter = parameter;
        this.tuning = tuning;
        this.scale = Scale.of(parameter);
        this.posterior = Setting.posterior(tuning.draft().base(), parameter);
        nameComponents();
        layOut();
        listen(focused);
        show();
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
        drawn.add(origin);
        panel.add(line, BorderLayout.NORTH);
        panel.add(drawn);
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
                panel.scrollRectToVisible(new Rectangle(panel.getSize()));
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
            public void actionPerformed(ActionEvent event) {
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
            apply(law().first());
        } else {
            apply(Course.number(first().value()));
        }
    }

    /** The editor is made when it is first needed, because it takes as long as the rest of the row. */
    private LawEditor law() {
        if (law == null) {
            law = new LawEditor(parameter, this::apply);
            drawn.add(law.component(), BorderLayout.NORTH);
        }
        return law;
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
        if (!refused && !state().equals(shownState)) {
            show();
        }
    }

    /** Shows what the draft says. */
    void show() {
        showing = true;
        refused = false;
        shownState = state();
        field.setText(shown());
        field.putClientProperty("JTextField.placeholderText", placeholder());
        field.putClientProperty("JComponent.outline", null);
        Texts.say(refusal, "");
        Setting first = first();
        slider.setValue(scale.position(first.value()));
        uncertain.setSelected(first.isDrawn());
        if (law != null || first.law().isPresent()) {
            law().show(first.law().orElse(null));
        }
        Texts.say(origin, first.posterior().map(ParameterRow::words).orElse(""));
        boolean changed = tuning.isChanged(Change.Kind.PARAMETER, parameter.name());
        name.setText((changed ? "● " : "") + Wording.words(parameter.name()));
        name.setForeground(changed ? Texts.CHANGED : null);
        reset.setEnabled(changed);
        showing = false;
    }

    private static String words(Setting.Drawn drawn) {
        return "Drawn from the posterior: " + drawn.words() + ". Another value holds in every history.";
    }

    /** The value; nothing where it is drawn, or differs between arms. */
    private String shown() {
        return first().isDrawn() || differs() ? "" : Course.number(first().value());
    }

    private String placeholder() {
        return differs() ? "by arm" : first().description();
    }

    /** All that the row depends on; most rows are the same after a change. */
    private List<Object> state() {
        return List.of(settings().toList(), tuning.isChanged(Change.Kind.PARAMETER, parameter.name()));
    }

    private boolean differs() {
        return settings().distinct().count() > 1;
    }

    private Setting first() {
        return settings().findFirst().orElseThrow();
    }

    /** What the parameter is in each of the arms that edits go to. */
    private Stream<Setting> settings() {
        return tuning.arms().stream().map(arm -> Setting.of(arm, parameter, posterior));
    }
}
