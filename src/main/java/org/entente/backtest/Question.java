package org.entente.backtest;

import java.util.Optional;

/**
 * What is asked, apart from whom: forecasters are compared on equal questions.
 *
 * @param group the part of the back-test
 * @param foresight what is told about the months ahead
 * @param measure how the answer is scored
 * @param event the event; empty where the measure judges the whole ladder
 * @param months months ahead; 0 where the measure judges the whole window or all horizons
 */
public record Question(String group, Foresight foresight, Measure measure, Optional<Disengagement> event, int months) {}
