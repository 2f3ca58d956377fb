package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Driver;
import org.entente.scenario.OrganisationRules;

/** The alliance as an organisation: its rules, its missions, its calendar. */
public final class Organisation {
    final OrganisationRules rules;
    final List<Deployment> deployments = new ArrayList<>();
    private final double[] accessionFactors;
    private final double[] domesticMandates;
    boolean renewal;
    double accessionFactor;
    boolean domesticMandate;

    /** Voice events of the last twelve months, by the remainder of the month since the start. */
    final int[] voices = new int[12];

    double participation;
    double confidence;
    double convergence;
    double alignment;
    double cohesion;
    double formalMembership;
    double participatingMembership;
    double effectiveSize;
    double zombieGap;

    Organisation(OrganisationRules rules, Courses drivers) {
        this.rules = rules;
        accessionFactors = drivers.of(Driver.ACCESSION_FACTOR);
        domesticMandates = drivers.of(Driver.DOMESTIC_MANDATE);
    }

    void follow(int month) {
        double factor = accessionFactors[month];
        accessionFactor = Double.isNaN(factor) ? rules.accessionFactor().value() : factor;
        double mandate = domesticMandates[month];
        domesticMandate = Double.isNaN(mandate) ? rules.domesticMandate().value() : mandate > 0;
    }

    /** Cohesion index, 0 to 100. */
    public double getCohesion() {
        return cohesion;
    }

    @Override
    public String toString() {
        return rules.name();
    }
}
