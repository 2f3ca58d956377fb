package org.entente.backtest;

import java.time.YearMonth;

/**
 * One stated probability and what came of it.
 *
 * @param forecaster who stated it
 * @param split the part of the back-test
 * @param state ISO 3166 alpha-3 code
 * @param origin the last month known
 * @param event the event
 * @param months months ahead
 * @param probability the stated probability
 * @param happened whether it came true
 */
public record CalibrationPoint(
        String forecaster,
        String split,
        String state,
        YearMonth origin,
        Disengagement event,
        int months,
        double probability,
        boolean happened) {}
