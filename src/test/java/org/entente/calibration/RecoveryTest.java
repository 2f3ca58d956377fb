package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.parameter.OrganisationParameters;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParticipationParameters;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.RecordReader;
import org.junit.jupiter.api.Test;

/** On the model itself, led through the years 1994 to 2012 of a record. */
class RecoveryTest {
    private static final HistoricalRecord RECORD = RecordReader.read(Path.of("scenarios/records/csto-1994-2024.yaml"));
    private static final int MONTHS = 225;

    private static final List<Parameter> PARAMETERS = List.of(
            ParticipationParameters.MOVE_FRICTION,
            ParticipationParameters.ROUTINE_REVIEW,
            OrganisationParameters.VOICE_RATE);

    /**
     * Each of three checks of uniform ranks has a false-alarm probability of .001; that 32 records teach nothing about
     * friction and the rate of voice, so that their correlations exceed .55 by chance, has one below .001 each.
     */
    @Test
    void ranksAreUniformAndWhatShowsIsRecovered() throws InterruptedException {
        Recovery recovery =
                Recovery.of(RECORD, MONTHS, PARAMETERS, 32, new SamplerSettings(2, 3, 40, 110, 4), 7, 2, done -> {});
        RankCalibration experiments = recovery.experiments();
        for (int i = 0; i < PARAMETERS.size(); i++) {
            assertThat(experiments.probability(i, 4))
                    .as(PARAMETERS.get(i).name())
                    .isGreaterThan(0.001);
        }
        assertThat(experiments.recovery(0)).isGreaterThan(0.55);
        assertThat(experiments.recovery(2)).isGreaterThan(0.55);
    }
}
