package org.entente.model;

/** What happens in one phase of a month. Rules hold decisions and coefficients, never state. */
interface Rule {
    void apply(AllianceSimulation simulation);
}
