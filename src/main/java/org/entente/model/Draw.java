package org.entente.model;

import org.entente.random.EventKind;

/**
 * The keyed draw behind a decision.
 *
 * @param kind the kind of event
 * @param actor the actor in the key, an ISO code or the code of a pair
 * @param month months since the start of the world
 * @param index the index in the key
 * @param uniform the uniform number in (0,1)
 * @param threshold the probability that it was compared with; NaN where the draw is not a yes or no
 */
public record Draw(EventKind kind, String actor, int month, long index, double uniform, double threshold) {}
