package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.YearMonth;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.entente.scenario.Change;
import org.entente.scenario.ScenarioDraft;

/** For how many months histories run. */
final class HorizonField {
    private final Tuning tuning;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel label = new JLabel();
    private final JTextField field = new JTextField(4);
    private final JLabel until = new JLabel();
    private final JButton reset = new JButton("↺");
    private final JTextArea refusal = Texts.message(ParameterRow.REFUSED);

    HorizonField(Tuning tuning) {
        this.tuning = tuning;
        label.setLabelFor(field);
        field.setName("horizon");
        field.setToolTipText("Simulated months; everything dated later is left out");
        field.addActionListener(event -> type());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    type();
                }
            }
        });
        reset.setName("reset.horizon");
        reset.putClientProperty("JButton.buttonType", "toolBarButton");
        reset.setToolTipText("Reset to the value of the scenario");
        reset.getAccessibleContext().setAccessibleName("Reset the number of months");
        reset.addActionListener(event -> say(tuning.reset(Change.Kind.HORIZON, ScenarioDraft.HORIZON.name())));
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        line.add(label);
        line.add(field);
        line.add(until);
        line.add(reset);
        panel.add(line);
        panel.add(refusal, BorderLayout.SOUTH);
        tuning.listen(this::show);
        show();
    }

    JComponent component() {
        return panel;
    }

    private void type() {
        if (!field.getText().strip().equals(shown())) {
            say(tuning.edit(draft -> draft.withHorizon(field.getText())));
        }
    }

    private void say(Optional<String> refused) {
        field.putClientProperty("JComponent.outline", refused.isPresent() ? "error" : null);
        Texts.say(refusal, refused.orElse(""));
    }

    private String shown() {
        return String.valueOf(tuning.draft().scenario().months());
    }

    private void show() {
        boolean changed = tuning.draft().changes().contains(ScenarioDraft.HORIZON);
        label.setText(changed ? "● Months" : "Months");
        label.setForeground(changed ? Texts.CHANGED : null);
        field.setText(shown());
        YearMonth start = tuning.draft().base().world().start();
        until.setText("from " + start + " to "
                + start.plusMonths(tuning.draft().scenario().months() - 1L));
        until.setForeground(Texts.FAINT);
        reset.setEnabled(changed);
        say(Optional.empty());
    }
}
