package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Perceived threats, memory, hazards and severity. */
class ThreatTest {

    @Test
    void threatsStartFromTheirBaselines() {
        assertThat(ThreatPerception.interstate(0.85, 0, 0.5)).isEqualTo(0.85);
        assertThat(ThreatPerception.interstate(0.85, 1, 0.5)).isEqualTo(1);
        assertThat(ThreatPerception.transnational(0.6, 1, 0, 0.5, Coefficients.SCALING))
                .isCloseTo(0.6, within(1e-12));
        assertThat(ThreatPerception.transnational(0.6, 9, 0, 0.5, Coefficients.SCALING))
                .isCloseTo(0.96, within(1e-12));
        assertThat(ThreatPerception.domestic(0.4, 0.5, 0.2, 0.3, 0.7, 0.5)).isCloseTo(0.57, within(1e-12));
    }

    @Test
    void helpSavesDamageAndMemoryFades() {
        assertThat(ThreatMemory.damage(0.8, 1, 0.8)).isCloseTo(0.16, within(1e-12));
        assertThat(ThreatMemory.damage(0.8, 0, 0.8)).isEqualTo(0.8);
        assertThat(ThreatMemory.next(0.5, 0, 0.97, 0.4)).isCloseTo(0.485, within(1e-12));
        assertThat(ThreatMemory.next(0.9, 1, 0.97, 0.4)).isEqualTo(1);
    }

    @Test
    void deterrenceLowersAttacks() {
        assertThat(CrisisHazard.interstate(0.09, 0.4, 3, 0, 0)).isCloseTo(0.036, within(1e-12));
        double previous = Double.POSITIVE_INFINITY;
        for (double protection : Coefficients.grid()) {
            double hazard = CrisisHazard.interstate(0.09, 0.4, 3, protection, 0);
            assertThat(hazard).isLessThan(previous).isEqualTo(CrisisHazard.interstate(0.09, 0.4, 3, 0, protection));
            previous = hazard;
        }
        assertThat(CrisisHazard.interstate(0.09, 0.4, 0, 0.9, 0.9)).isCloseTo(0.036, within(1e-12));
    }

    @Test
    void noSourceNoCrisis() {
        assertThat(CrisisHazard.interstate(0.09, 0, 3, 0, 0)).isZero();
        assertThat(CrisisHazard.transnational(0.006, 0, 1)).isZero();
        assertThat(CrisisHazard.clash(0.05, 0, 1, 0)).isZero();
    }

    @Test
    void unrestFragilityAndMemoryRaiseCrises() {
        assertThat(CrisisHazard.domestic(0.0044, 2, 3, 0)).isEqualTo(0.0088);
        assertThat(CrisisHazard.domestic(0.0044, 2, 3, 1)).isCloseTo(0.0088 * StrictMath.exp(3), within(1e-12));
        assertThat(CrisisHazard.clash(0.05, 1, 0.12, 0)).isCloseTo(0.056, within(1e-12));
        assertThat(CrisisHazard.clash(0.05, 1, 0, CrisisHazard.mediation(1, 0.5)))
                .isCloseTo(0.025, within(1e-12));
    }

    @Test
    void probabilityNeverExceedsTheHazard() {
        assertThat(CrisisHazard.probability(0)).isZero();
        assertThat(CrisisHazard.probability(StrictMath.log(2))).isCloseTo(0.5, within(1e-15));
        assertThat(CrisisHazard.probability(1e-18)).isEqualTo(1e-18);
        assertThat(CrisisHazard.probability(1e3)).isEqualTo(1);
    }

    @Test
    void severityHasMeanAHalfInQuietTimes() {
        assertThat(CrisisHazard.severity(0.4, 0, Coefficients.SEVERITY)).isCloseTo(0.51, within(1e-12));
        SplittableRandom draws = Coefficients.draws();
        for (int trial = 0; trial < 1000; trial++) {
            assertThat(CrisisHazard.severity(draws.nextDouble(), draws.nextDouble(), Coefficients.SEVERITY))
                    .isBetween(0.25, 1.0);
        }
    }

    @Test
    void theRivalIsEncouragedByItsBackerAndHeldByABroker() {
        assertThat(CrisisHazard.rivalPressure(0.4, 0.2, 0, Coefficients.PRESSURE))
                .isEqualTo(0.4);
        assertThat(CrisisHazard.rivalPressure(0.4, 0.6, 0, Coefficients.PRESSURE))
                .isCloseTo(0.48, within(1e-12));
        assertThat(CrisisHazard.rivalPressure(0.4, 0.2, 1, Coefficients.PRESSURE))
                .isCloseTo(0.2, within(1e-12));
    }

    @Test
    void clashesLeaveHostility() {
        assertThat(CrisisHazard.hostility(0.2, 0.12, 0.6)).isCloseTo(0.272, within(1e-12));
        assertThat(CrisisHazard.hostility(0.6, 1, 0.6)).isEqualTo(1);
    }
}
