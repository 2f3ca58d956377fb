package org.entente.gui;

import java.util.function.LongConsumer;
import javax.swing.JTextField;

/** A field for a root seed, which takes all 64 bits and refuses everything else in place. */
final class SeedField {
    private static final String TIP = "Root seed, a whole number of 64 bits; Enter restarts";

    private final JTextField field = new JTextField(11);
    private final LongConsumer chosen;
    private String shown = "";

    /**
     * An empty field.
     *
     * @param name name of the component
     * @param free whether another seed can be chosen
     * @param chosen told of a seed when Enter is pressed
     */
    SeedField(String name, boolean free, LongConsumer chosen) {
        this.chosen = chosen;
        field.setEditable(free);
        field.setName(name);
        field.setToolTipText(TIP);
        field.getAccessibleContext().setAccessibleName("Seed");
        field.addActionListener(event -> submit());
    }

    JTextField component() {
        return field;
    }

    /** Takes what is typed, or refuses it. */
    void submit() {
        String typed = field.getText().strip();
        try {
            long seed = Long.parseLong(typed);
            shown = field.getText();
            refuse(null, TIP);
            chosen.accept(seed);
        } catch (NumberFormatException notWhole) {
            refuse("error", "Not a whole number of 64 bits (" + typed + "); write one, such as 42");
        }
    }

    private void refuse(String outline, String tip) {
        field.putClientProperty("JComponent.outline", outline);
        field.setToolTipText(tip);
    }

    /** Shows the seed under way, unless another one is being typed. */
    void show(long seed) {
        if (!field.isFocusOwner() || field.getText().equals(shown)) {
            shown = String.valueOf(seed);
            field.setText(shown);
            refuse(null, TIP);
        }
    }
}
