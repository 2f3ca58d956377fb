/**
 * Chance, keyed by event. A draw is a pure function of the root seed, the replication, the kind of event, the actor, the
 * month and an index, computed by a counter-based generator; no draw depends on how many were made before it. Two
 * histories with the same seed therefore meet the same luck wherever they agree, which is what makes runs comparable
 * one by one. Distributions are sampled by inversion or with a fixed number of draws, so that the draws of untouched
 * events stay equal. The package knows nothing of alliances and imports no other.
 */
package org.entente.random;
