package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import javax.swing.JEditorPane;
import javax.swing.JFrame;
import javax.swing.JTextField;
import org.entente.scenario.ScenarioDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What follows the focus; needs a display, and is reported as skipped where there is none. */
@Tag("display")
class TuningFocusTest {
    private JFrame frame;
    private TuningPanel panel;

    @BeforeEach
    void open() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display");
        ScenarioDraft draft = ScenarioDraft.of(Path.of("scenarios/war.yaml"));
        Panels.onEventThread(() -> {
            panel = new TuningPanel(draft, draft.scenario().arms().get(0).id(), changed -> {});
            frame = new JFrame();
            frame.setContentPane(panel);
            frame.setSize(560, 700);
            frame.setVisible(true);
        });
    }

    @AfterEach
    void close() {
        if (frame != null) {
            Panels.onEventThread(frame::dispose);
        }
    }

    @Test
    void theFocusedParameterIsExplainedAndLeavingItsFieldAppliesIt() throws InterruptedException {
        focus("field.coercionMonths");
        assertThat(Panels.find(panel, "details", JEditorPane.class).getText())
                .contains("duration of coercion", "Default: 6", "Source: ");

        Panels.onEventThread(() -> field("field.coercionMonths").setText("9"));
        focus("search");

        assertThat(panel.draft().scenario().arms().get(0).parameters()).containsEntry("coercionMonths", 9.0);
    }

    private void focus(String name) throws InterruptedException {
        for (int tries = 0; tries < 500 && !field(name).isFocusOwner(); tries++) {
            Panels.onEventThread(() -> field(name).requestFocusInWindow());
            Thread.sleep(20);
        }
        assertThat(field(name).isFocusOwner()).isTrue();
        Panels.onEventThread(() -> {});
    }

    private JTextField field(String name) {
        return Panels.find(panel, name, JTextField.class);
    }
}
