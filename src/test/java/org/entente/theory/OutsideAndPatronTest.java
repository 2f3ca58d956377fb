package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The patron as a threat, and security from outside. */
class OutsideAndPatronTest {

    @Test
    void warPostureGivesTheJudgedThreats() {
        assertThat(PatronThreat.perceived(0.3, 0.17, 0, 0.9, 0, 0.5)).isCloseTo(0.45, within(0.005));
        assertThat(PatronThreat.perceived(0.1, 0.17, 0, 0.3, 0, 0.5)).isCloseTo(0.15, within(0.005));
        assertThat(PatronThreat.perceived(0.2, 0.17, 0, 0.2, 0, 0.5)).isCloseTo(0.23, within(0.005));
        assertThat(PatronThreat.perceived(0.15, 0.17, 0, 0.3, 0, 0.5)).isCloseTo(0.20, within(0.005));
        assertThat(PatronThreat.perceived(0.2, 0.17, 0, 0.8, 0, 0.5)).isCloseTo(0.34, within(0.005));
    }

    @Test
    void aCounterweightDampsAndCoercionAdds() {
        double alone = PatronThreat.perceived(0.3, 0.17, 0, 0.9, 0, 0.5);
        assertThat(PatronThreat.perceived(0.3, 0.17, 0, 0.9, 1, 0.5)).isCloseTo(alone / 2, within(1e-12));
        assertThat(PatronThreat.perceived(0.3, 0.17, 0.1, 0.9, 0, 0.5)).isCloseTo(alone + 0.09, within(1e-12));
        assertThat(PatronThreat.perceived(0.9, 1, 1, 1, 0, 0.5)).isEqualTo(1);
    }

    @Test
    void noVacuumWhileThePatronIsStrong() {
        assertThat(OutsideSupply.vacuum(1.2)).isZero();
        assertThat(OutsideSupply.vacuum(0.28)).isCloseTo(0.72, within(1e-12));
    }

    @Test
    void fillNearsItsFixedPoint() {
        double fill = 0;
        for (int month = 0; month < 2000; month++) {
            fill = OutsideSupply.fill(fill, 0.72, 0.01, 0.01);
        }
        assertThat(fill).isCloseTo(0.72 / 1.72, within(1e-9));
        assertThat(OutsideSupply.fill(0, 0, 0.01, 0.01)).isZero();
    }

    @Test
    void supplyGrowsWithWhatIsFilled() {
        assertThat(OutsideSupply.effective(0.5, 0, 1)).isEqualTo(0.5);
        assertThat(OutsideSupply.effective(0.5, 1, 1)).isEqualTo(1);
        assertThat(OutsideSupply.effective(0.5, 0.4, 0.2)).isCloseTo(0.54, within(1e-12));
    }

    @Test
    void powersJoinInAnyOrder() {
        double part = OutsideSupply.part(0.5, 0.6, 0.5);
        assertThat(part).isCloseTo(0.15, within(1e-12));
        double oneWay = OutsideSupply.joined(OutsideSupply.joined(0, part), 0.3);
        assertThat(oneWay)
                .isCloseTo(OutsideSupply.joined(OutsideSupply.joined(0, 0.3), part), within(1e-15))
                .isCloseTo(1 - 0.85 * 0.7, within(1e-12));
    }

    @Test
    void suspicionNeedsWeightAndStopsAtZero() {
        assertThat(OutsideSupply.suspected(0.5, 0.6, 0.6, 0.1)).isEqualTo(0.5);
        assertThat(OutsideSupply.suspected(0.5, 0.7, 0.6, 0.1)).isCloseTo(0.4, within(1e-12));
        assertThat(OutsideSupply.suspected(0.05, 0.7, 0.6, 0.1)).isZero();
    }

    @Test
    void theRegionNeedsConvergenceAndPeace() {
        assertThat(OutsideSupply.regional(0.4, 0, 1)).isEqualTo(0.4);
        assertThat(OutsideSupply.regional(0.4, 1, 1)).isZero();
        assertThat(OutsideSupply.regional(0.4, 0, 0)).isZero();
    }
}
