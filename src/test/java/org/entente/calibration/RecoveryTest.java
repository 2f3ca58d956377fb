package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.parameter.CrisisParameters;
import org.entente.parameter.OrganisationParameters;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParticipationParameters;
import org.entente.parameter.RequestParameters;
import org.entente.parameter.ResponseParameters;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.HistoricalRecord.Covariates;
import org.entente.scenario.RecordReader;
import org.entente.theory.ResponseLevel;
import org.junit.jupiter.api.Test;

/** Each check of uniform ranks has a false-alarm probability of .001. */
class RecoveryTest {
    private static final HistoricalRecord RECORD = RecordReader.read(Path.of("scenarios/records/csto-1994-2024.yaml"));
    private static final int MONTHS = 225;

    /**
     * On the model itself, led through the years 1994 to 2012 of a record. That 32 records teach nothing about friction
     * and the rate of voice, so that their correlations exceed .55 by chance, has a probability below .001 each; that the one
     * of domestic crises exceeds .4, below .02.
     */
    @Test
    void ranksOfStepsAreUniformAndWhatShowsIsRecovered() throws InterruptedException {
        List<Parameter> parameters = List.of(
                ParticipationParameters.MOVE_FRICTION,
                OrganisationParameters.VOICE_RATE,
                CrisisParameters.DOMESTIC_RATE,
                ParticipationParameters.ROUTINE_REVIEW,
                RequestParameters.REQUEST_RELUCTANCE);
        SamplerSettings settings = new SamplerSettings(2, 3, 40, 110, 4);
        Recovery recovery = Recovery.of(Recovery.steps(RECORD, MONTHS), parameters, 32, settings, 7, 2, done -> {});
        assertUniform(recovery, 4);
        assertRecovered(recovery, 2, 0.55);
        assertRecovered(recovery, 3, 0.4);
    }

    /**
     * On twenty made-up cases. That 60 sets of answers teach nothing about the intercept, so that its correlation exceeds .45
     * by chance, has a probability below .001.
     */
    @Test
    void ranksOfAnswersAreUniform() throws InterruptedException {
        List<Parameter> parameters = ResponseBlock.PARAMETERS;
        SamplerSettings settings = new SamplerSettings(2, 3, 100, 400, 4);
        Recovery recovery = Recovery.of(Recovery.answers(madeUp()), parameters, 60, settings, 8, 2, done -> {});
        assertUniform(recovery, 5);
        assertThat(parameters.get(0)).isEqualTo(ResponseParameters.RESPONSE_INTERCEPT);
        assertRecovered(recovery, 1, 0.45);
    }

    private static ResponseBlock madeUp() {
        Random random = new Random(5);
        return new ResponseBlock(Stream.generate(() -> covariates(random))
                .limit(20)
                .map(weighed -> new ResponseBlock.Answer(weighed, ResponseLevel.NONE))
                .toList());
    }

    private static Covariates covariates(Random random) {
        return new Covariates(
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble());
    }

    private static void assertUniform(Recovery recovery, int bins) {
        for (int i = 0; i < recovery.parameters().size(); i++) {
            assertThat(recovery.experiments().probability(i, bins))
                    .as(recovery.parameters().get(i).name())
                    .isGreaterThan(0.001);
        }
    }

    private static void assertRecovered(Recovery recovery, int first, double least) {
        for (int i = 0; i < first; i++) {
            assertThat(recovery.experiments().recovery(i))
                    .as(recovery.parameters().get(i).name())
                    .isGreaterThan(least);
        }
    }
}
