package org.entente.backtest;

import java.util.List;
import java.util.Map;

/** Where a variant of the model has its parameters from. */
interface Learner {
    /** What is known after so many months of the record, which must be the end of a part of the back-test. */
    Draws after(int months) throws InterruptedException;

    /**
     * What each state's own rows contributed to the weights of draws: the logarithm of their probability under every set, by
     * the state's code.
     */
    List<Map<String, Double>> parts(Draws draws, int months);
}
