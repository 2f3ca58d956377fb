/**
 * From the record to the posterior: likelihood blocks, samplers and what to think of their draws. Parameters are sampled
 * on the scale of normal scores, where every prior is standard normal. Blocks that share no parameter are sampled apart, by
 * differential-evolution Markov chains; what must never see later periods is sampled by sequential Monte Carlo. All
 * chance is keyed, so that draws depend neither on threads nor on interruptions.
 */
package org.entente.calibration;
