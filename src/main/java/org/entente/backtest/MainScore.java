package org.entente.backtest;

/**
 * How the model does in one main part of a back-test, beside base rates.
 *
 * @param coding the coding of the record
 * @param group the part
 * @param foresight what is told about the months ahead
 * @param model mean log score of the rung
 * @param baseRates the same of base rates
 * @param difference the first less the second, with intervals
 */
public record MainScore(
        String coding, String group, Foresight foresight, double model, double baseRates, ScoreDifference difference) {}
