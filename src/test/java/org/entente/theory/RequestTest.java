package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RequestTest {

    private static final Request.RequestWeights FORMER = new Request.RequestWeights(-1.5, 3, 2, -1.5, -1.5);

    @Test
    void askingRisesWithSeverityAndHopeAndFallsWithFearOfThePatron() {
        double base = Request.probability(0.5, 0.4, 0.2, false, Coefficients.REQUEST);
        assertThat(Request.probability(0.6, 0.4, 0.2, false, Coefficients.REQUEST))
                .isGreaterThan(base);
        assertThat(Request.probability(0.5, 0.5, 0.2, false, Coefficients.REQUEST))
                .isGreaterThan(base);
        assertThat(Request.probability(0.5, 0.4, 0.3, false, Coefficients.REQUEST))
                .isLessThan(base);
        assertThat(Request.probability(0.5, 0.4, 0.2, true, Coefficients.REQUEST))
                .isLessThan(base);
        assertThat(Request.probability(1, 0.4, 0.2, true, Coefficients.REQUEST))
                .isEqualTo(Request.probability(1, 0.4, 0.2, false, Coefficients.REQUEST));
    }

    @Test
    void handComputedProbability() {
        // −1.5 + 3·.8 + 2·.5 − 1.5·.2 − 3·.2 = 1
        assertThat(Request.probability(0.8, 0.5, 0.2, true, Coefficients.REQUEST))
                .isCloseTo(1 / (1 + StrictMath.exp(-1)), within(1e-12));
    }

    /** Three domestic crises of ten were followed by a request; the mildness coefficient is set so that about .35 are. */
    @Test
    void domesticRequestsAreAboutAsRareAsRecorded() {
        assertThat(domesticRate(Coefficients.REQUEST)).isBetween(0.30, 0.40);
        assertThat(domesticRate(FORMER)).isBetween(0.44, 0.54);
    }

    private static double domesticRate(Request.RequestWeights weights) {
        double total = 0;
        double mass = 0;
        for (int k = 0; k < 1000; k++) {
            double draw = (k + 0.5) / 1000;
            double density = draw * (1 - draw) * (1 - draw);
            double severity = CrisisHazard.severity(draw, 0.035, Coefficients.SEVERITY);
            total += density * Request.probability(severity, 0.5, 0.15, true, weights);
            mass += density;
        }
        return total / mass;
    }

    @Test
    void framingNearsOneWithSeverity() {
        assertThat(Request.framing(0, 0.3, 0.7)).isEqualTo(0.3);
        assertThat(Request.framing(1, 0.3, 0.7)).isEqualTo(1);
    }

    /** Armenia in peace: belief .33, bilateral share .4, the best outside power worth .04. */
    @Test
    void mostInterstateRequestsGoToTheAlliance() {
        double[] chances = new double[4];
        double[] help = {
            Request.expectedHelp(0.33, 1, 1),
            Request.expectedHelp(0.33, 1, 0.4),
            Request.UNAVAILABLE,
            Request.outsideHelp(0.5, 0.08, 0.02)
        };
        assertThat(Request.addressees(help, 10, chances)).isTrue();
        assertThat(chances[Addressee.ALLIANCE.index()]).isCloseTo(0.83, within(0.02));
        assertThat(chances[Addressee.SCO.index()]).isZero();
    }

    @Test
    void nobodyIsAskedWhenNobodyIsThere() {
        double[] help = {Request.UNAVAILABLE, Request.UNAVAILABLE, Request.UNAVAILABLE, Request.UNAVAILABLE};
        assertThat(Request.addressees(help, 10, help)).isFalse();
        double[] indifferent = {0, Request.UNAVAILABLE, 0, Request.UNAVAILABLE};
        assertThat(Request.addressees(indifferent, 0, indifferent)).isTrue();
        assertThat(indifferent).containsExactly(0.5, 0, 0.5, 0);
    }

    @Test
    void weakOutsidersAreNotAskedAndStrongOnesDeliverInPart() {
        assertThat(Request.outsideHelp(0.5, 0.04, 0.02)).isEqualTo(Request.UNAVAILABLE);
        assertThat(Request.outsideHelp(0.5, 0.05, 0.02)).isEqualTo(0.025);
        assertThat(Request.outsideFulfilment(0.1, 2, 0.6)).isEqualTo(0.2);
        assertThat(Request.outsideFulfilment(0.9, 2, 0.6)).isEqualTo(0.6);
    }
}
