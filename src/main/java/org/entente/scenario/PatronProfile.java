package org.entente.scenario;

/**
 * The dominant ally.
 *
 * @param state ISO 3166 alpha-3 code
 * @param name the English short name
 * @param economy economy index at the start, 1 = undisturbed
 * @param adaptation adaptation to sanctions at the start
 */
public record PatronProfile(String state, String name, Sourced<Double> economy, Sourced<Double> adaptation) {}
