package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CapabilityTest {

    @Test
    void peaceLeavesMostOfThePoolAndWarABareQuarter() {
        assertThat(Capability.available(1, 0.1, 0, Coefficients.POOL)).isCloseTo(0.915, within(1e-12));
        assertThat(Capability.available(1, 0.85, 0, Coefficients.POOL)).isCloseTo(0.28, within(0.01));
    }

    @Test
    void availabilityFallsWithWarAndUse() {
        double previous = Double.POSITIVE_INFINITY;
        for (double war : Coefficients.grid()) {
            double available = Capability.available(1, war, 0.05, Coefficients.POOL);
            assertThat(available).isLessThan(previous).isLessThan(Capability.available(1, war, 0, Coefficients.POOL));
            previous = available;
        }
    }

    @Test
    void availabilityNeverLeavesItsRange() {
        assertThat(Capability.available(0, 0, 0, Coefficients.POOL)).isEqualTo(0.02);
        assertThat(Capability.available(5, 0, 0, Coefficients.POOL)).isEqualTo(1.2);
    }

    @Test
    void aLongMissionBindsItsSizeAndNoMore() {
        double use = 0;
        for (int month = 0; month < 24; month++) {
            use = Capability.missionUse(use, 0.12, Coefficients.POOL);
        }
        assertThat(use).isEqualTo(0.12);
        assertThat(Capability.missionUse(use, 0, Coefficients.POOL)).isCloseTo(0.048, within(1e-12));
        assertThat(Capability.inUse(use, 0.03)).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void drawdownHitsLargeMissionsFirst() {
        double available = Capability.available(1, 0.85, 0, Coefficients.POOL);
        assertThat(ThreatClass.EXTERNAL)
                .extracting(threat -> Capability.coverage(available, Coefficients.NEED.at(threat)))
                .isSorted()
                .last()
                .isEqualTo(1.0);
        assertThat(Capability.coverage(available, Coefficients.NEED.interstate()))
                .isCloseTo(0.4625, within(1e-12));
    }

    @Test
    void economyRestsWhereSanctionsPutIt() {
        double economy = 0.95;
        double adaptation = 0;
        for (int month = 0; month < 240; month++) {
            economy = Capability.economy(economy, 0.85, adaptation, 0, 0, Coefficients.ECONOMY);
            adaptation = Capability.adaptation(adaptation, 0.85, Coefficients.ADAPTATION);
        }
        assertThat(adaptation).isCloseTo(0.7, within(1e-5));
        assertThat(economy).isCloseTo(1 - 0.3 * 0.85 * 0.3, within(1e-5));
    }

    @Test
    void mildSanctionsAreNotAdaptedTo() {
        assertThat(Capability.adaptation(0, 0.3, Coefficients.ADAPTATION)).isZero();
        assertThat(Capability.adaptation(0.36, 0.2, Coefficients.ADAPTATION)).isCloseTo(0.34, within(1e-12));
    }

    @Test
    void economyStaysInItsRange() {
        SplittableRandom draws = Coefficients.draws();
        for (int trial = 0; trial < 1000; trial++) {
            double next = Capability.economy(
                    draws.nextDouble(0.3, 1.3),
                    draws.nextDouble(),
                    draws.nextDouble(),
                    draws.nextDouble(),
                    draws.nextDouble(-30, 30),
                    Coefficients.ECONOMY);
            assertThat(next).isBetween(0.3, 1.3);
        }
    }

    @Test
    void sanctionsCostLeverage() {
        assertThat(Capability.leverage(0.9, 0, 0.4)).isEqualTo(0.9);
        assertThat(Capability.leverage(0.9, 1, 0.4)).isCloseTo(0.54, within(1e-12));
        assertThat(Capability.leverage(0.9, 1, 1)).isZero();
    }
}
