package org.entente.backtest;

/**
 * One forecast beside what happened.
 *
 * @param split the part of the back-test
 * @param forecaster who made it
 * @param forecast the forecast
 * @param outcome what happened within the scored window
 */
public record Verdict(Split split, String forecaster, Forecast forecast, Outcome outcome) {}
