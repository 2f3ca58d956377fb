package org.entente.backtest;

import java.util.List;
import org.entente.scenario.HistoricalRecord;

/** What a model brings to a back-test. */
public interface ModelUnderTest {
    /** No model: the baselines among themselves. */
    ModelUnderTest NONE = new ModelUnderTest() {
        @Override
        public List<Forecaster> forecasters(HistoricalRecord record, long seed) {
            return List.of();
        }

        @Override
        public List<AllianceHistory> histories(HistoricalRecord record, long seed, int threads) {
            return List.of();
        }
    };

    /** The variants of the model, each to be asked at every origin; the first is the one that is shown. */
    List<Forecaster> forecasters(HistoricalRecord record, long seed);

    /** Histories simulated over the months of the record, for the patterns. */
    List<? extends AllianceHistory> histories(HistoricalRecord record, long seed, int threads);
}
