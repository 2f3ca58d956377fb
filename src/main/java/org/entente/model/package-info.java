/**
 * One history: the alliance as a simulation on the MASON engine. Agents (members, the patron, the organisation, threat
 * sources and outside powers) hold state, rules hold decisions, and a fixed list of phases holds the order of a month.
 * Decisions read the public state of the month before and are applied together, so the order of the members in a file
 * changes nothing. A history is a pure function of scenario, parameter set, root seed and replication number; no clock,
 * locale, thread or observer enters it.
 */
package org.entente.model;
