package org.entente.gui.tuning;

import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import org.entente.parameter.Parameter;
import org.entente.scenario.Scenario;

/** What is known of the parameter that has the focus. */
final class Details {
    private final Scenario base;
    private final JEditorPane text = new JEditorPane("text/html", "");

    Details(Scenario base) {
        this.base = base;
        text.setName("details");
        text.setEditable(false);
        text.setFocusable(false);
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        text.setText("Choose a parameter to read what it means and where it comes from." + Texts.origin(base));
        text.setPreferredSize(new Dimension(300, 92));
        text.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, text.getBackground().darker()),
                BorderFactory.createEmptyBorder(4, 8, 4, 8)));
    }

    JComponent component() {
        return text;
    }

    void show(Parameter parameter) {
        text.setText(Texts.describe(parameter)
                + Setting.posterior(base, parameter)
                        .map(drawn -> "<br>Posterior: " + drawn.words() + ".")
                        .orElse(""));
    }
}
