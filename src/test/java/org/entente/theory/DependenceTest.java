package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DependenceTest {

    @Test
    void nothingIsNoDependenceAndEverythingIsFull() {
        assertThat(Dependence.composite(0, 0, 0, 0, Coefficients.DEPENDENCE)).isZero();
        assertThat(Dependence.composite(1, 0.5, 0.35, 1, Coefficients.DEPENDENCE))
                .isCloseTo(1, within(1e-12));
        assertThat(Dependence.composite(1, 0.9, 0.9, 1, Coefficients.DEPENDENCE))
                .isCloseTo(1, within(1e-12));
    }

    /** Belarus in 2021: arms .998, trade .49, remittances .0165 of GDP, half of them from the patron, bases and energy .95. */
    @Test
    void handComputedComposite() {
        assertThat(Dependence.composite(0.998, 0.49, 0.0165 / 2, 0.95, Coefficients.DEPENDENCE))
                .isCloseTo(0.3493 + 0.294 + 0.2 * 0.00825 / 0.35 + 0.1425, within(1e-12));
    }

    @Test
    void armsRestWhileNothingChanges() {
        double supply = Dependence.patronSupply(0.33, Dependence.deliverability(0.1, 0.8), 0.05);
        double preference = Dependence.armsPreference(supply, 0.82, 0.15);
        assertThat(Dependence.armsTarget(supply, 0.15, preference)).isCloseTo(0.82, within(1e-12));
        assertThat(Dependence.armsStep(0.82, Dependence.armsTarget(supply, 0.15, preference), 0.02))
                .isCloseTo(0.82, within(1e-12));
    }

    @Test
    void warBeliefAndAlternativesMoveArms() {
        double peace = Dependence.patronSupply(0.5, Dependence.deliverability(0, 0.8), 0.05);
        double war = Dependence.patronSupply(0.5, Dependence.deliverability(0.85, 0.8), 0.05);
        assertThat(war).isCloseTo(0.5 * 0.32 + 0.05, within(1e-12)).isLessThan(peace);
        assertThat(Dependence.armsTarget(war, 0.2, 1)).isLessThan(Dependence.armsTarget(peace, 0.2, 1));
        assertThat(Dependence.armsTarget(war, 0.3, 1)).isLessThan(Dependence.armsTarget(war, 0.2, 1));
        assertThat(Dependence.armsTarget(war, 0, 1)).isEqualTo(1);
    }

    @Test
    void withoutOutsideArmsThePreferenceIsNeutral() {
        assertThat(Dependence.armsPreference(0.4, 0.9, 0)).isEqualTo(1);
    }

    @Test
    void beliefIsWeighedByThreat() {
        double[] reliabilities = {0.2, 0.4, 0.9};
        assertThat(Dependence.meanReliability(new double[] {1, 0, 0}, reliabilities))
                .isEqualTo(0.2);
        assertThat(Dependence.meanReliability(new double[] {0.5, 0, 0.5}, reliabilities))
                .isCloseTo(0.55, within(1e-12));
        assertThat(Dependence.meanReliability(new double[3], reliabilities)).isCloseTo(0.5, within(1e-12));
    }
}
