package org.entente.model;

import java.util.Map;
import org.entente.scenario.Driver;
import org.entente.scenario.PowerProfile;
import org.entente.scenario.Sourced;
import org.entente.theory.ThreatClass;

/** An outside power. */
public final class OutsidePower {
    private final PowerProfile profile;
    private final double[] supplies;
    private final double[] sidePayments;

    final double fillShare;
    final double[] coverage = new double[ThreatClass.EXTERNAL.size()];
    final boolean region;
    final boolean counterweight;

    double supply;
    double effectiveSupply;
    double sidePayment;

    OutsidePower(PowerProfile profile, Courses courses) {
        this.profile = profile;
        supplies = courses.of(Driver.SUPPLY, profile.code());
        sidePayments = courses.of(Driver.SIDE_PAYMENT, profile.code());
        fillShare = profile.fillShare().value();
        counterweight = profile.counterweight();
        region = profile.code().equals(PowerProfile.REGION);
        for (Map.Entry<ThreatClass, Sourced<Double>> entry : profile.coverage().entrySet()) {
            coverage[entry.getKey().index()] = entry.getValue().value();
        }
    }

    void follow(int month) {
        supply = Double.isNaN(supplies[month]) ? profile.supply().value() : supplies[month];
        sidePayment = sidePayments[month];
    }

    /** The power's code. */
    public String getCode() {
        return profile.code();
    }

    /** Security supplied, 0 to 1. */
    public double getSupply() {
        return effectiveSupply;
    }

    /** Payments and investment offered for leaving the patron, 0 to 1, before affinity. */
    public double getSidePayment() {
        return sidePayment;
    }

    @Override
    public String toString() {
        return profile.name();
    }
}
