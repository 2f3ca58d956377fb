package org.entente.backtest;

import java.util.List;
import org.entente.scenario.HistoricalRecord;

/** What a model brings to a back-test. */
public interface ModelUnderTest {
    /** The variants of the model, each to be asked at every origin; the first is the one that is shown. */
    List<Forecaster> forecasters(HistoricalRecord record, long seed);

    /** Histories simulated over the months of the record, for the patterns. */
    List<? extends AllianceHistory> histories(HistoricalRecord record, long seed, int threads);
}
