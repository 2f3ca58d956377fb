package org.entente.backtest;

import org.entente.parameter.Parameter;

/**
 * How far the posterior of a parameter hangs on the judgements of the record.
 *
 * @param parameter the parameter
 * @param typical root mean square, over displaced records, of the move of the posterior mean, in posterior standard
 *     deviations
 * @param largest the largest of these moves
 * @param widening standard deviation of the mixture of the posteriors of all displaced records, over that of the posterior
 */
public record JudgementEffect(Parameter parameter, double typical, double largest, double widening) {}
