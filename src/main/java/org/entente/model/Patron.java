package org.entente.model;

import org.entente.scenario.Driver;
import org.entente.scenario.PatronProfile;
import org.entente.theory.ThreatClass;

/** The dominant ally. */
public final class Patron {
    private final PatronProfile profile;
    private final double[][] courses;

    double capability;
    double war;
    double warBefore;
    double sanctions;
    double drag;
    double exchangeRate;
    double labourLoss;
    double enforcement;
    double posture;
    double unMissions;
    double deliverability;
    double prescribedEconomy;

    double missionUse;
    double available;
    double adaptation;
    double adaptationNext;
    double economy;
    double economyNext;
    double leverage;
    final double[] coverage = new double[ThreatClass.EXTERNAL.size()];

    private static final Driver[] DRIVERS = {
        Driver.CAPABILITY,
        Driver.WAR,
        Driver.SANCTIONS,
        Driver.DRAG,
        Driver.EXCHANGE_RATE,
        Driver.LABOUR_LOSS,
        Driver.ENFORCEMENT,
        Driver.POSTURE,
        Driver.UN_MISSIONS,
        Driver.DELIVERABILITY,
        Driver.PATRON_ECONOMY
    };

    Patron(PatronProfile profile, Courses drivers) {
        this.profile = profile;
        courses = new double[DRIVERS.length][];
        for (int i = 0; i < DRIVERS.length; i++) {
            courses[i] = drivers.of(DRIVERS[i]);
        }
        economyNext = profile.economy().value();
        adaptationNext = profile.adaptation().value();
        war = courses[1][0];
    }

    void follow(int month) {
        capability = courses[0][month];
        warBefore = war;
        war = courses[1][month];
        sanctions = courses[2][month];
        drag = courses[3][month];
        exchangeRate = courses[4][month];
        labourLoss = courses[5][month];
        enforcement = courses[6][month];
        posture = courses[7][month];
        unMissions = courses[8][month];
        deliverability = courses[9][month];
        prescribedEconomy = courses[10][month];
    }

    /** ISO code. */
    public String getState() {
        return profile.state();
    }

    /** Projectable capability, 1 at the start of the world. */
    public double getCapability() {
        return capability;
    }

    /** Commitment to another war, 0 to 1. */
    public double getWarCommitment() {
        return war;
    }

    /** Capability available for members, .02 to 1.2. */
    public double getAvailable() {
        return available;
    }

    /** Economy index, 1 undisturbed. */
    public double getEconomy() {
        return economy;
    }

    /** Leverage over dependent members. */
    public double getLeverage() {
        return leverage;
    }

    @Override
    public String toString() {
        return profile.name();
    }
}
