package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.parameter.CrisisParameters;
import org.entente.parameter.ParticipationParameters;
import org.entente.parameter.Posterior;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosteriorReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsDrawsAsPandasAndRWriteThem() throws IOException {
        Posterior posterior = read("\"attackRate\",clashRate\n0.1,5e-2\n0.2,0.06\n0.3,0.07\n");
        assertThat(posterior.parameters()).containsExactly(CrisisParameters.ATTACK_RATE, CrisisParameters.CLASH_RATE);
        assertThat(posterior.size()).isEqualTo(3);
        assertThat(posterior.values(0)).containsEntry("attackRate", 0.1).containsEntry("clashRate", 0.05);
        assertThat(posterior.column(CrisisParameters.CLASH_RATE)).containsExactly(0.05, 0.06, 0.07);
        assertThat(posterior.column(ParticipationParameters.SECURITY_WEIGHT)).isEmpty();
    }

    @Test
    void drawsRecur() throws IOException {
        Posterior posterior = read("attackRate\n0.1\n0.2\n0.3\n");
        assertThat(posterior.values(4)).isEqualTo(posterior.values(1));
        assertThat(posterior.values(30_000_000_002L)).containsEntry("attackRate", 0.3);
    }

    @Test
    void namesPlaceAndRemedyOfEveryFault() {
        assertFault("atackRate,clashRate\n1,1\n", ":1:1: unknown parameter (atackRate); did you mean (attackRate)?");
        assertFault("attackRate,attackRate\n", ":1:2: parameter twice (attackRate)");
        assertFault("attackRate,clashRate\n0.1,much\n", ":2:2: clashRate is not a number (much)");
        assertFault("attackRate,clashRate\n0.1,0.1\n-3,0.1\n", ":3:1: attackRate out of range (-3)");
        assertFault("attackRate,clashRate\n0.1,NaN\n", ":2:2: clashRate out of range (NaN)");
        assertFault("attackRate,clashRate\n0.1\n", ":2:1: as many cells as (1); write 2");
        assertFault("attackRate\n", ": no draws");
        assertFault("", ": no draws");
        Path missing = folder.resolve("missing.csv");
        assertThatThrownBy(() -> PosteriorReader.read(missing)).hasMessageContaining("missing.csv: no such file");
    }

    private void assertFault(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("posterior.csv" + message);
    }

    private Posterior read(String text) throws IOException {
        return PosteriorReader.read(Files.writeString(folder.resolve("posterior.csv"), text));
    }
}
