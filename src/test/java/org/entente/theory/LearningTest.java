package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Reliability, legitimacy, salience and leadership. */
class LearningTest {

    private static final double RETENTION = Reliability.retention(72);

    @Test
    void halfOfTheDistanceIsForgottenInAHalfLife() {
        double count = 4.5;
        for (int month = 0; month < 72; month++) {
            count = Reliability.forget(count, 1.5, RETENTION);
        }
        assertThat(count).isCloseTo(3, within(1e-9));
        assertThat(Reliability.forget(1.5, 1.5, RETENTION)).isEqualTo(1.5);
    }

    /** One requested own case, v = .7, y = .25: a = 1.5 + .525, b = 1.5 + 1.575. */
    @Test
    void handComputedUpdate() {
        double weight = Reliability.caseWeight(1, 0.7, true, 0.6);
        double successes = 1.5 + Reliability.evidence(3, weight, 1, 0.25);
        double failures = 1.5 + Reliability.evidence(3, weight, 1, 0.75);
        assertThat(Reliability.mean(successes, failures)).isCloseTo(2.025 / 5.1, within(1e-12));
    }

    @Test
    void strangersAndUnaskedCasesTeachLess() {
        assertThat(Reliability.caseWeight(0.3 * 0.5, 0.8, true, 0.6)).isCloseTo(0.12, within(1e-12));
        assertThat(Reliability.caseWeight(1, 0.8, false, 0.6)).isCloseTo(0.48, within(1e-12));
        assertThat(Reliability.caseWeight(0, 1, true, 0.6)).isZero();
    }

    @Test
    void evidenceOfACaseIsSplitNotMade() {
        for (double outcome : Coefficients.grid()) {
            assertThat(Reliability.evidence(3, 0.5, 0.3, outcome) + Reliability.evidence(3, 0.5, 0.3, 1 - outcome))
                    .isCloseTo(0.45, within(1e-12));
        }
    }

    @Test
    void classesLearnFromEachOtherInPart() {
        assertThat(Reliability.classFactor(ThreatClass.DOMESTIC, ThreatClass.DOMESTIC, 0.3))
                .isEqualTo(1);
        assertThat(Reliability.classFactor(ThreatClass.DOMESTIC, ThreatClass.INTERSTATE, 0.3))
                .isEqualTo(0.3);
        assertThat(ThreatClass.EXTERNAL)
                .allMatch(learned -> Reliability.classFactor(ThreatClass.INTRA_ALLIANCE, learned, 0.3) == 0.3);
    }

    @Test
    void legitimacyReturnsToItsBaselineFromBothSides() {
        double retention = Reliability.retention(60);
        assertThat(Legitimacy.relax(0.35, 0.6, retention)).isBetween(0.35, 0.6);
        assertThat(Legitimacy.relax(0.8, 0.6, retention)).isBetween(0.6, 0.8);
        assertThat(Legitimacy.relax(0.6, 0.6, retention)).isEqualTo(0.6);
    }

    @Test
    void breachesCostLegitimacy() {
        assertThat(Legitimacy.afterBreach(0.6, 0, 0.3, 2)).isEqualTo(0.6);
        assertThat(Legitimacy.afterBreach(0.6, 0.5, 0.3, 2)).isCloseTo(0.6 * StrictMath.exp(-0.3), within(1e-12));
        assertThat(Legitimacy.afterBreach(0.6, 5, 0, 2)).isEqualTo(0.6);
        assertThat(Legitimacy.raised(0.98, 0.05)).isEqualTo(1);
    }

    @Test
    void aBreachNeedsAPromiseUnkept() {
        assertThat(breach(1, true, false, Route.ALLIANCE)).isZero();
        assertThat(breach(0.25, true, false, Route.ALLIANCE)).isCloseTo(0.525, within(1e-12));
        assertThat(breach(0.25, false, false, Route.ALLIANCE)).isCloseTo(0.315, within(1e-12));
        assertThat(breach(0.25, true, true, Route.ALLIANCE)).isCloseTo(0.2625, within(1e-12));
        assertThat(breach(0.25, true, false, Route.PATRON_ONLY)).isCloseTo(0.2625, within(1e-12));
    }

    private static double breach(double fulfilment, boolean requested, boolean domestic, Route route) {
        return Legitimacy.breach(0.7, fulfilment, requested, domestic, route, Coefficients.BREACH);
    }

    @Test
    void aPromiseKeptIsHalfTheNews() {
        assertThat(Salience.caseNews(0.8, 0, 0.5)).isEqualTo(0.8);
        assertThat(Salience.caseNews(0.8, 1, 0.5)).isEqualTo(0.4);
        assertThat(Salience.disappointment(0.8, 1)).isZero();
        assertThat(Salience.disappointment(0.8, 0.25)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void newsFadesUnlessRenewed() {
        assertThat(Salience.next(0.8, 0, 0.75)).isCloseTo(0.6, within(1e-12));
        assertThat(Salience.next(0.8, 0.7, 0.75)).isEqualTo(0.7);
        assertThat(Salience.warNews(0.85, 0.1, 0.3, 0.6)).isEqualTo(0.6);
        assertThat(Salience.warNews(0.85, 0.85, 0.3, 0.6)).isZero();
    }

    @Test
    void helpKeepsGovernmentsInPower() {
        assertThat(Leadership.changeProbability(0.5, 0.8, 1)).isZero();
        assertThat(Leadership.changeProbability(0.5, 0.8, 0)).isEqualTo(0.4);
        assertThat(Leadership.autonomy(0.3, 0.05)).isCloseTo(0.35, within(1e-12));
        assertThat(Leadership.autonomy(0.9, 0.5)).isEqualTo(1);
        assertThat(Leadership.autonomy(0.1, -0.5)).isZero();
    }
}
