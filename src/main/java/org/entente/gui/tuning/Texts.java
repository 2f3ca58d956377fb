package org.entente.gui.tuning;

import java.awt.Color;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import org.entente.parameter.Figure;
import org.entente.parameter.Parameter;
import org.entente.report.Palette;
import org.entente.scenario.Scenario;

/** Explanations and messages beside the editors. */
final class Texts {
    static final Color CHANGED = new Color(0x0B57A4);
    static final Color FAINT = Palette.FAINT;

    private Texts() {}

    /** A message that wraps and takes no room while there is none. */
    static JTextArea message(Color color) {
        JTextArea area = new JTextArea();
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setForeground(color);
        ((DefaultCaret) area.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE); // nothing scrolls to it
        area.setVisible(false);
        return area;
    }

    static void say(JTextArea area, String words) {
        area.setText(words);
        area.setVisible(!words.isEmpty());
        area.revalidate();
    }

    static String tip(Parameter parameter) {
        return "<html><body style='width: 300px'>" + describe(parameter) + "</body></html>";
    }

    /** Where the parameters come from that a scenario leaves open; empty where they have their defaults. */
    static String origin(Scenario scenario) {
        return scenario.posteriorFile()
                .map(file -> " Those that the scenario leaves open are drawn from <b>" + Wording.escape(file.name())
                        + "</b> (" + scenario.parameterSource().draws() + " draws).")
                .orElse("");
    }

    /** All that is known of a parameter. */
    static String describe(Parameter parameter) {
        String symbol = parameter.symbol().isEmpty() ? "" : " (" + Wording.escape(parameter.symbol()) + ")";
        return "<b>" + Wording.words(parameter.name()) + "</b>" + symbol + ": " + Wording.escape(parameter.meaning())
                + "<br>Unit: " + Wording.escape(parameter.unit()) + ". Permitted: " + Figure.of(parameter.lower())
                + " to " + Figure.of(parameter.upper()) + ". Default: "
                + Figure.of(parameter.defaultValue()) + ". "
                + "Plausible: " + Figure.of(parameter.plausibleLower()) + " to "
                + Figure.of(parameter.plausibleUpper()) + ".<br>Source: " + Wording.escape(parameter.source())
                + "; quality " + parameter.quality() + " ("
                + parameter.quality().meaning() + ").";
    }
}
