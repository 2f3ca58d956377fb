package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipationChoiceTest {

    private static final ParticipationChoice.UtilityWeights WEIGHTS = Coefficients.UTILITY;

    @Test
    void protectionIsFullForFullMembersAndBilateralOutside() {
        assertThat(ParticipationChoice.protectionShare(0.4, 1, 1)).isCloseTo(1, within(1e-12));
        assertThat(ParticipationChoice.protectionShare(0.4, 1, 0)).isEqualTo(0.4);
        assertThat(ParticipationChoice.protectionShare(0.4, 0.8, 1)).isCloseTo(0.92, within(1e-12));
    }

    @Test
    void basesCountForEveryRungAlike() {
        double drop = 0.4 * (1 - 0.8);
        assertThat(Participation.LADDER)
                .allSatisfy(
                        rung -> assertThat(share(rung, 1) - share(rung, 0.8)).isCloseTo(drop, within(1e-12)));
    }

    private static double share(Participation rung, double baseFactor) {
        return ParticipationChoice.protectionShare(0.4, baseFactor, Coefficients.ENGAGEMENT.at(rung));
    }

    @Test
    void withoutThreatProtectionIsWorthNothing() {
        assertThat(ParticipationChoice.securityTerm(0, 1, 1)).isZero();
    }

    @Test
    void withoutBeliefOnlyOthersProtect() {
        assertThat(ParticipationChoice.securityTerm(0.8, 0, 0)).isZero();
        assertThat(ParticipationChoice.securityTerm(0.8, 0, 0.5)).isCloseTo(0.4, within(1e-12));
        assertThat(ParticipationChoice.securityTerm(0.8, 1, 0)).isEqualTo(0.8);
    }

    @Test
    void securityGrowsWithEitherProtectorAndNeverExceedsTheThreat() {
        for (double patron : Coefficients.grid()) {
            for (double outside : Coefficients.grid()) {
                double term = ParticipationChoice.securityTerm(0.7, patron, outside);
                assertThat(term).isBetween(0.0, 0.7);
                assertThat(ParticipationChoice.securityTerm(0.7, patron + 0.1, outside))
                        .isGreaterThanOrEqualTo(term - 1e-12);
                assertThat(ParticipationChoice.securityTerm(0.7, outside, patron))
                        .isCloseTo(term, within(1e-12));
            }
        }
    }

    @Test
    void handComputedUtilities() {
        assertThat(ParticipationChoice.securityUtility(0.4, WEIGHTS)).isCloseTo(1.8, within(1e-12));
        assertThat(ParticipationChoice.autonomyUtility(0.7, 0.35, 0.15, 0.1, WEIGHTS))
                .isCloseTo(-1.344, within(1e-12));
        assertThat(ParticipationChoice.dependenceUtility(0.9, 0.6, 0.7, 0.05, WEIGHTS))
                .isCloseTo(-1.215, within(1e-12));
        assertThat(ParticipationChoice.legitimacyUtility(1, 0.75, 0.35, WEIGHTS))
                .isCloseTo(-0.96, within(1e-12));
        assertThat(ParticipationChoice.inducementUtility(0.1, 1, 0.2, WEIGHTS)).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void engagementAndDefectionSwitchTheirTermsOff() {
        assertThat(ParticipationChoice.autonomyUtility(0, 1, 1, 1, WEIGHTS)).isZero();
        assertThat(ParticipationChoice.legitimacyUtility(0, 1, 0, WEIGHTS)).isZero();
        assertThat(ParticipationChoice.legitimacyUtility(1, 1, 0.5, WEIGHTS)).isZero();
        assertThat(ParticipationChoice.dependenceUtility(1, 0, 1, 1, WEIGHTS)).isZero();
        assertThat(ParticipationChoice.dependenceUtility(0, 1, 1, 1, WEIGHTS)).isZero();
    }

    @Test
    void openRegimesHearTheirPublic() {
        double closed = ParticipationChoice.legitimacyUtility(1, 0, 0.2, WEIGHTS);
        double open = ParticipationChoice.legitimacyUtility(1, 1, 0.2, WEIGHTS);
        assertThat(closed / open).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void thePatronPaysForStayingWhileItCan() {
        assertThat(ParticipationChoice.inducement(Participation.PASSIVE, 0.2, 0.5, 0.9, 0.5))
                .isCloseTo(0.045, within(1e-12));
        assertThat(ParticipationChoice.inducement(Participation.FROZEN, 0.2, 0.5, 0.9, 0.5))
                .isZero();
        assertThat(ParticipationChoice.inducement(Participation.FULL, 0.2, 1, 1, 1))
                .isZero();
    }

    @Test
    void newsReopensTheQuestion() {
        assertThat(ParticipationChoice.reviewProbability(0.05, 0.35, 0)).isEqualTo(0.05);
        assertThat(ParticipationChoice.reviewProbability(0.05, 0.35, 1)).isCloseTo(0.3825, within(1e-12));
        assertThat(ParticipationChoice.reviewProbability(0.05, 0.35, 7)).isCloseTo(0.3825, within(1e-12));
        assertThat(ParticipationChoice.reviewProbability(0.05, 0, 1)).isEqualTo(0.05);
    }

    @Test
    void feasibleSetsAreTheDeclaredOnes() {
        assertThat(feasible(Participation.FULL, false)).containsExactly(Participation.FULL, Participation.PASSIVE);
        assertThat(feasible(Participation.PASSIVE, false))
                .containsExactly(Participation.FULL, Participation.PASSIVE, Participation.FROZEN);
        assertThat(feasible(Participation.FROZEN, false))
                .containsExactly(Participation.PASSIVE, Participation.FROZEN, Participation.OUT);
        assertThat(feasible(Participation.OUT, false))
                .containsExactly(Participation.FULL, Participation.PASSIVE, Participation.OUT);
        assertThat(feasible(Participation.FULL, true))
                .containsExactly(Participation.FULL, Participation.PASSIVE, Participation.OUT);
        assertThat(feasible(Participation.PASSIVE, true)).containsExactlyElementsOf(Participation.LADDER);
    }

    private static List<Participation> feasible(Participation from, boolean window) {
        return Participation.LADDER.stream()
                .filter(to -> ParticipationChoice.isFeasible(from, to, window))
                .toList();
    }

    @Test
    void theWindowWaivesFrictionForLeavingOnly() {
        assertThat(costs(Participation.PASSIVE, true)).containsExactly(4, 0, 4, 0);
        assertThat(costs(Participation.FROZEN, true)).containsExactly(Double.POSITIVE_INFINITY, 4, 0, 0);
        assertThat(costs(Participation.FROZEN, false)).containsExactly(Double.POSITIVE_INFINITY, 4, 0, 5.5);
        assertThat(costs(Participation.OUT, true)).containsExactly(6, 6, Double.POSITIVE_INFINITY, 0);
    }

    @Test
    void theStepDownFromFullCostsMoreAndTheWayBackDoesNot() {
        assertThat(costs(Participation.FULL, false))
                .containsExactly(0, 5, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertThat(costs(Participation.FULL, true)).containsExactly(0, 5, Double.POSITIVE_INFINITY, 0);
        assertThat(costs(Participation.PASSIVE, false)).containsExactly(4, 0, 4, Double.POSITIVE_INFINITY);
    }

    private static double[] costs(Participation from, boolean window) {
        return Participation.LADDER.stream()
                .mapToDouble(to ->
                        ParticipationChoice.cost(from, to, window, new ParticipationChoice.MoveCosts(4, 1, 1.5, 2)))
                .toArray();
    }

    @Test
    void leavingCostsTheSameFromEveryRungAndNothingInAWindowOrOutside() {
        for (Participation from : Participation.LADDER) {
            double cost = ParticipationChoice.costOfLeaving(from, false, 4, 1.5);
            assertThat(cost).isEqualTo(from == Participation.OUT ? 0 : 5.5);
            assertThat(ParticipationChoice.costOfLeaving(from, true, 4, 1.5)).isZero();
        }
    }

    @Test
    void noticeMayBeRevoked() {
        assertThat(ParticipationChoice.costInNotice(Participation.OUT, 4)).isZero();
        assertThat(ParticipationChoice.costInNotice(Participation.FROZEN, 4)).isEqualTo(4);
        assertThat(ParticipationChoice.costInNotice(Participation.PASSIVE, 4)).isInfinite();
        assertThat(ParticipationChoice.costInNotice(Participation.FULL, 4)).isInfinite();
    }

    @Test
    void probabilitiesSumToOneAndFollowUtility() {
        for (Participation from : Participation.LADDER) {
            double[] chances = new double[4];
            ParticipationChoice.probabilities(new double[] {1, 0.5, -2, 3}, costs(from, false), 1, chances);
            assertThat(Arrays.stream(chances).sum()).isCloseTo(1, within(1e-12));
            assertThat(feasible(from, false)).hasSize((int)
                    Arrays.stream(chances).filter(chance -> chance > 0).count());
        }
    }

    @Test
    void frictionKeepsTheIndifferentWhereTheyAre() {
        double[] chances = new double[4];
        ParticipationChoice.probabilities(new double[4], costs(Participation.FULL, false), 1, chances);
        assertThat(chances[0]).isCloseTo(1 / (1 + StrictMath.exp(-5)), within(1e-12));
        ParticipationChoice.probabilities(new double[4], costs(Participation.FULL, false), 1e-9, chances);
        assertThat(chances[0]).isCloseTo(0.5, within(1e-6));
    }
}
