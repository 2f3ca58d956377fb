package org.entente.scenario;

import java.util.Set;
import org.entente.theory.ThreatClass;

/**
 * How far a voter objects to collective help for a requester.
 *
 * @param voter ISO code
 * @param requester ISO code
 * @param classes the threat classes concerned
 * @param strength objection in [0,1]
 */
public record Objection(String voter, String requester, Set<ThreatClass> classes, Sourced<Double> strength) {}
