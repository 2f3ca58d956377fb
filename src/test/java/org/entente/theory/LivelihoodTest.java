package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Remittances and unrest. */
class LivelihoodTest {

    @Test
    void remittancesAtTheStartLieBelowOne() {
        assertThat(Remittances.index(0.83, Remittances.sent(0.95, 1.5, 1, 0), 1))
                .isCloseTo(0.9385, within(5e-5));
        assertThat(Remittances.index(0.9, Remittances.sent(0.95, 1.5, 1, 0), 1)).isCloseTo(0.93335, within(5e-5));
    }

    @Test
    void onlyThePatronsPartFollowsThePatron() {
        assertThat(Remittances.index(0, Remittances.sent(0.3, 1.5, 0.5, 0.9), 1))
                .isEqualTo(1);
        assertThat(Remittances.index(1, Remittances.sent(1, 1.5, 1, 1), 1)).isZero();
        assertThat(Remittances.index(0.5, Remittances.sent(1, 1.5, 1, 0), 2)).isEqualTo(2);
    }

    @Test
    void remittancesRiseWithEconomyAndCurrencyAndFallWithClosure() {
        double base = Remittances.index(0.8, Remittances.sent(0.9, 1.5, 0.9, 0.1), 1);
        assertThat(Remittances.index(0.8, Remittances.sent(1, 1.5, 0.9, 0.1), 1))
                .isGreaterThan(base);
        assertThat(Remittances.index(0.8, Remittances.sent(0.9, 1.5, 1, 0.1), 1))
                .isGreaterThan(base);
        assertThat(Remittances.index(0.8, Remittances.sent(0.9, 1.5, 0.9, 0.2), 1))
                .isLessThan(base);
    }

    @Test
    void noLossAtOrAboveTheReference() {
        assertThat(Remittances.loss(0.3, 0.94, 0.94)).isZero();
        assertThat(Remittances.loss(0.3, 1.5, 0.94)).isZero();
        assertThat(Remittances.loss(0.3, 0.47, 0.94)).isCloseTo(0.15, within(1e-12));
        assertThat(Remittances.reference(1, 0.76, 1 / 24.0)).isCloseTo(0.99, within(1e-12));
    }

    @Test
    void rentsNeedSanctionsAndLaxEnforcement() {
        assertThat(Remittances.rent(0.06, 0, 0)).isZero();
        assertThat(Remittances.rent(0.06, 1, 1)).isZero();
        assertThat(Remittances.rent(0.06, 0.85, 0.3)).isCloseTo(0.0357, within(1e-12));
    }

    @Test
    void rentsOffsetRemittancesButNotTrade() {
        assertThat(Unrest.incomeLoss(0.01, 0.05, 0.3, 0.95, 0, Coefficients.TRADE))
                .isZero();
        assertThat(Unrest.incomeLoss(0.01, 0.05, 0.3, 0.85, 0, Coefficients.TRADE))
                .isCloseTo(0.009, within(1e-12));
        assertThat(Unrest.incomeLoss(0.05, 0.01, 0.3, 1, 0.02, Coefficients.TRADE))
                .isCloseTo(0.06, within(1e-12));
    }

    @Test
    void unrestRestsNearThreePointFivePercent() {
        double unrest = 0.035;
        for (int month = 0; month < 120; month++) {
            unrest = Unrest.next(unrest, 0, 0, 0, 0, Coefficients.UNREST);
        }
        assertThat(unrest).isCloseTo(0.004 / (0.004 + 1 / 9.0), within(1e-6)).isCloseTo(0.035, within(5e-4));
    }

    @Test
    void aPriceShockLeavesUnrestBehind() {
        double shocked = Unrest.next(0.035, 0, 0, 0.7, 0, Coefficients.UNREST);
        assertThat(shocked).isGreaterThan(0.6);
        assertThat(Unrest.next(shocked, 0, 0, 0, 0, Coefficients.UNREST))
                .isGreaterThan(0.5)
                .isLessThan(shocked);
    }

    @Test
    void returneesAddToUnrest() {
        assertThat(Unrest.next(0.1, 0.05, 0.5, 0, 0, Coefficients.UNREST))
                .isGreaterThan(Unrest.next(0.1, 0.05, 0, 0, 0, Coefficients.UNREST));
    }

    @Test
    void unrestStaysInItsRange() {
        SplittableRandom draws = Coefficients.draws();
        for (int trial = 0; trial < 1000; trial++) {
            double unrest = Unrest.next(
                    draws.nextDouble(),
                    draws.nextDouble(),
                    draws.nextDouble(),
                    draws.nextDouble(),
                    draws.nextDouble(),
                    Coefficients.UNREST);
            assertThat(unrest).isBetween(0.0, 1.0);
            assertThat(Unrest.afterFighting(unrest, draws.nextDouble(0, 3), 0.1))
                    .isBetween(unrest, 1.0);
        }
    }

    @Test
    void damageBeyondOneDoesNotCount() {
        assertThat(Unrest.afterFighting(0.2, 1.8, 0.1)).isCloseTo(0.28, within(1e-12));
    }
}
