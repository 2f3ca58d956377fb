package org.entente.backtest;

import java.util.List;

/** Anything that foretells participation: the model in one of its variants, or a baseline. */
public interface Forecaster {
    /** The name in tables and charts. */
    String name();

    /**
     * Forecasts for every situation of the origin, in its order.
     *
     * @param training what may be learned from
     * @param origin the moment, where everyone stands, and what is told about later months
     */
    List<Forecast> forecasts(TrainingView training, Origin origin);
}
