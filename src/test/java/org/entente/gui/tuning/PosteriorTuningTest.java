package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JEditorPane;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.entente.parameter.ParameterCatalogue;
import org.entente.scenario.Arm;
import org.entente.scenario.Course;
import org.entente.scenario.ScenarioDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario whose world names a posterior; needs no display. */
class PosteriorTuningTest {
    private static final String DRAWN = "Drawn from the posterior: median 1.25, 90 % from 0.575 to 3.625.";

    @TempDir
    private Path folder;

    private TuningPanel panel;

    @BeforeEach
    void open() throws IOException {
        ScenarioCopy.withPosterior(folder);
        ScenarioDraft draft = ScenarioDraft.of(folder.resolve("war.yaml"));
        Panels.onEventThread(() -> panel = new TuningPanel(draft, "main", changed -> {}));
    }

    @Test
    void saysWhatIsDrawnFromIt() {
        assertThat(Panels.texts(panel)).containsOnlyOnce(DRAWN);
        assertThat(field().getText()).isEmpty();
        assertThat(field().getClientProperty("JTextField.placeholderText")).isEqualTo("1.25");
        assertThat(uncertain().isSelected()).isTrue();
        assertThat(panel.draft().changes()).isEmpty();
        assertThat(Panels.find(panel, "details", JEditorPane.class).getText())
                .containsIgnoringWhitespaces("posteriors/tiny.csv", "(4 draws)");
    }

    @Test
    void aValueOverridesItInEveryDrawAndCanBeTakenBack() {
        Panels.onEventThread(() -> slider().setValue(slider().getValue() + 1));

        assertThat(panel.draft().changes()).hasSize(1);
        assertThat(arm().parameters()).containsKey("securityWeight");
        assertThat(Panels.texts(panel)).doesNotContain(DRAWN);
        assertThat(uncertain().isSelected()).isFalse();

        click("reset.securityWeight");
        assertThat(panel.draft().changes()).isEmpty();
        assertThat(Panels.texts(panel)).contains(DRAWN);
    }

    @Test
    void theDefaultIsAValueLikeAnyOther() {
        String standing = Course.number(ParameterCatalogue.get("securityWeight").defaultValue());
        Panels.onEventThread(() -> {
            field().setText(standing);
            field().postActionEvent();
        });

        assertThat(panel.draft().changes()).hasSize(1);
        assertThat(field().getText()).isEqualTo(standing);
        assertThat(panel.hasUnsavedChanges()).isTrue();
    }

    @Test
    void fixingTakesTheMedianAndMakingUncertainAgainALaw() {
        click("uncertain.securityWeight");
        assertThat(arm().parameters()).containsEntry("securityWeight", 1.25);

        click("uncertain.securityWeight");
        assertThat(arm().uncertainties()).containsKey("securityWeight");
        assertThat(Panels.texts(panel)).doesNotContain(DRAWN);
    }

    private Arm arm() {
        return panel.draft().scenario().arms().get(0);
    }

    private JTextField field() {
        return Panels.find(panel, "field.securityWeight", JTextField.class);
    }

    private JSlider slider() {
        return Panels.find(panel, "slider.securityWeight", JSlider.class);
    }

    private JToggleButton uncertain() {
        return Panels.find(panel, "uncertain.securityWeight", JToggleButton.class);
    }

    private void click(String name) {
        Panels.onEventThread(
                () -> Panels.find(panel, name, AbstractButton.class).doClick());
    }
}
