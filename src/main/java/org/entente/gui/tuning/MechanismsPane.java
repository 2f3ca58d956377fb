package org.entente.gui.tuning;

import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.entente.scenario.Change;
import org.entente.scenario.Mechanism;

/** Which mechanisms of the model act, as check boxes. */
final class MechanismsPane implements Pane {
    /** Longer words take two lines. */
    private static final int WIDTH = 340;

    private final Tuning tuning;
    private final Rows rows = new Rows();
    private final JScrollPane scroll = rows.scrolled();
    private final Map<Mechanism, JCheckBox> boxes = new EnumMap<>(Mechanism.class);
    private final Map<Mechanism, JButton> resets = new EnumMap<>(Mechanism.class);
    private final Map<Mechanism, JComponent> lines = new EnumMap<>(Mechanism.class);

    MechanismsPane(Tuning tuning) {
        this.tuning = tuning;
        for (Mechanism mechanism : Mechanism.values()) {
            lines.put(mechanism, line(mechanism));
        }
        tuning.listen(this::show);
        show();
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    private JComponent line(Mechanism mechanism) {
        JCheckBox box = new JCheckBox();
        box.setName("toggle." + mechanism.key());
        box.setVerticalTextPosition(JCheckBox.TOP);
        box.setToolTipText("toggles: " + mechanism.key() + " (" + (mechanism.onByDefault() ? "on" : "off")
                + " where no scenario says otherwise)");
        box.addActionListener(event -> tuning.edit(draft -> draft.with(tuning.arm(), mechanism, box.isSelected())));
        boxes.put(mechanism, box);
        JButton reset = new JButton("↺");
        reset.setName("reset." + mechanism.key());
        reset.putClientProperty("JButton.buttonType", "toolBarButton");
        reset.setToolTipText("Reset to the value of the scenario");
        reset.getAccessibleContext().setAccessibleName("Reset " + Wording.words(mechanism.key()));
        reset.addActionListener(event -> tuning.reset(Change.Kind.TOGGLE, mechanism.key()));
        resets.put(mechanism, reset);
        JPanel line = new JPanel();
        line.setLayout(new BoxLayout(line, BoxLayout.X_AXIS));
        line.setBorder(BorderFactory.createEmptyBorder(1, 8, 1, 4));
        line.add(box);
        line.add(Box.createHorizontalGlue());
        line.add(reset);
        return line;
    }

    /** Shows the mechanisms that pass, and how many do. */
    @Override
    public int filter(Filter filter) {
        rows.removeAll();
        int shown = 0;
        for (Mechanism mechanism : Mechanism.values()) {
            if (filter.passes(mechanism)) {
                rows.put(lines.get(mechanism));
                shown++;
            }
        }
        rows.revalidate();
        rows.repaint();
        return shown;
    }

    private void show() {
        boxes.forEach(this::show);
    }

    private void show(Mechanism mechanism, JCheckBox box) {
        long on = tuning.arms().stream()
                .filter(arm -> arm.mechanisms().contains(mechanism))
                .count();
        boolean differs = on > 0 && on < tuning.arms().size();
        boolean changed = tuning.isChanged(Change.Kind.TOGGLE, mechanism.key());
        box.setSelected(on == tuning.arms().size());
        box.setForeground(changed ? Texts.CHANGED : null);
        box.setFont(box.getFont().deriveFont(changed ? Font.BOLD : Font.PLAIN));
        String words = (changed ? "● " : "") + capital(mechanism.meaning()) + (differs ? " (differs by arm)" : "");
        boolean wide = box.getFontMetrics(box.getFont()).stringWidth(words) > WIDTH;
        box.setText(wide ? "<html><div style='width: " + WIDTH + "'>" + words + "</div></html>" : words);
        box.getAccessibleContext().setAccessibleName(words);
        resets.get(mechanism).setEnabled(changed);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
