package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.EnumSet;
import org.entente.model.Evidence;
import org.entente.model.RecordLikelihood;
import org.entente.model.RecordedStep;
import org.entente.parameter.ParameterSet;
import org.entente.scenario.Driver;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.RecordReader;
import org.junit.jupiter.api.Test;

class RecordBlockTest {
    private static final HistoricalRecord RECORD = RecordReader.read(Path.of("scenarios/records/csto-1994-2024.yaml"));
    private static final RecordLikelihood MODEL = new RecordLikelihood(RECORD);
    private static final ParameterSet SET = ParameterSet.defaults();

    /** In the month that ends the first window of arms nothing is observed but steps and arms. */
    @Test
    void armsAreHeldAgainstTheModelsOwnShareAtTheEndOfAWindow() {
        int month = RECORD.observed().arms().get(0);
        Evidence evidence = MODEL.under(SET, month + 1);
        double steps = EnumSet.allOf(RecordedStep.class).stream()
                .mapToDouble(step -> evidence.log(step, month, month + 1))
                .sum();
        double arms = MODEL.states().stream()
                .mapToDouble(state -> {
                    double observed = RECORD.course(Driver.ARMS_SHARE, state)
                            .orElseThrow()
                            .at(month);
                    return -8 * Math.pow(observed - evidence.armsShare(state, month), 2);
                })
                .sum();
        assertThat(arms).isLessThan(-0.1);
        assertThat(until(month + 1) - until(month)).isCloseTo(steps + arms, within(1e-9));
    }

    private static double until(int months) {
        return new RecordBlock(RECORD, MODEL, EnumSet.allOf(RecordedStep.class), months).logLikelihood(SET);
    }
}
