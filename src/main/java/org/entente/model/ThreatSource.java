package org.entente.model;

import java.util.Arrays;
import java.util.Optional;
import org.entente.scenario.Driver;
import org.entente.scenario.ThreatSourceProfile;

/** An outside source of threat. */
public final class ThreatSource {
    private final double[] levels;
    private final double[] pressures;
    private final double[] brokerages;
    private final double[] entanglements;

    final ThreatSourceProfile profile;
    private final Optional<OutsidePower> backer;
    /** Supply of the backer at which the pressure is as the driver says; 0 without a backer. */
    final double usualBacking;

    double level;
    double pressure;
    double brokerage;
    double entanglement;
    double effectivePressure;

    ThreatSource(ThreatSourceProfile profile, OutsidePower[] powers, Courses courses) {
        this.profile = profile;
        backer = profile.backer()
                .flatMap(backing -> Arrays.stream(powers)
                        .filter(power -> power.getCode().equals(backing.power()))
                        .findFirst());
        usualBacking =
                profile.backer().map(backing -> backing.usualSupply().value()).orElse(0.0);
        levels = courses.of(Driver.THREAT_LEVEL, profile.code());
        pressures = courses.of(Driver.PRESSURE, profile.code());
        brokerages = courses.of(Driver.BROKERAGE, profile.code());
        entanglements = courses.of(Driver.ENTANGLEMENT, profile.code());
    }

    void follow(int month, double war) {
        level = levels[month];
        pressure = pressures[month];
        brokerage = brokerages[month];
        entanglement = Double.isNaN(entanglements[month])
                ? profile.entanglement().value() + profile.entanglementOfWar().value() * war
                : entanglements[month];
    }

    /** Supply of the power that backs the source, its usual one where no such power acts. */
    double backing() {
        return backer.map(power -> power.effectiveSupply).orElse(usualBacking);
    }

    /** The source's code. */
    public String getCode() {
        return profile.code();
    }

    /** Military pressure on its targets. */
    public double getPressure() {
        return pressure;
    }

    /** Level of the transnational threat. */
    public double getLevel() {
        return level;
    }

    @Override
    public String toString() {
        return profile.name();
    }
}
