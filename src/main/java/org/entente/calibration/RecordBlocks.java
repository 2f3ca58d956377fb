package org.entente.calibration;

import java.util.EnumSet;
import java.util.List;
import org.entente.model.RecordLikelihood;
import org.entente.model.RecordedStep;
import org.entente.scenario.HistoricalRecord;

/** The parts of a record that a calibration learns from. */
public final class RecordBlocks {
    private RecordBlocks() {}

    /**
     * The steps of the states and the answers they got.
     *
     * @param record what happened
     * @param months how many of its months may be read
     */
    public static List<Block> of(HistoricalRecord record, int months) {
        RecordBlock steps =
                new RecordBlock(record, new RecordLikelihood(record), EnumSet.allOf(RecordedStep.class), months);
        return List.of(steps, ResponseBlock.of(record, months));
    }
}
