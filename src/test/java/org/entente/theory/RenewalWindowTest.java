package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** April 1999, when the treaty was up for renewal: three left and five stayed. Values judged (quality C) for that year. */
class RenewalWindowTest {

    private static final double ECONOMY = 0.39;
    private static final double CAPABILITY = 0.40;
    private static final double BELIEF = 0.55;

    private record State(
            String code,
            ClassValues threats,
            double patronThreat,
            double dependence,
            double outside,
            double autonomy,
            double responsiveness,
            double vulnerability,
            double bilateral,
            double legitimacy,
            Participation participation) {

        double utility(Participation rung) {
            double engagement = Coefficients.ENGAGEMENT.at(rung);
            var weights = Coefficients.UTILITY;
            return ParticipationChoice.securityUtility(security(rung, engagement), weights)
                    + ParticipationChoice.autonomyUtility(engagement, autonomy, patronThreat, 0, weights)
                    + ParticipationChoice.dependenceUtility(
                            ECONOMY, Coefficients.DEFECTION.at(rung), dependence, vulnerability * patronThreat, weights)
                    + ParticipationChoice.legitimacyUtility(engagement, responsiveness, legitimacy, weights);
        }

        double security(Participation rung, double engagement) {
            double share = ParticipationChoice.protectionShare(bilateral, 1, engagement);
            return ThreatClass.EXTERNAL.stream()
                    .mapToDouble(threat -> ParticipationChoice.securityTerm(
                            threats.at(threat),
                            share * BELIEF * Capability.coverage(CAPABILITY, Coefficients.NEED.at(threat)),
                            Coefficients.ACCESS.at(rung) * Coefficients.OUTSIDE_COVERAGE.at(threat) * outside))
                    .sum();
        }

        double exit() {
            double[] utilities =
                    Participation.LADDER.stream().mapToDouble(this::utility).toArray();
            double[] costs = Participation.LADDER.stream()
                    .mapToDouble(to -> ParticipationChoice.cost(
                            participation, to, true, new ParticipationChoice.MoveCosts(3, 1, 1.5, 2)))
                    .toArray();
            ParticipationChoice.probabilities(utilities, costs, 1, utilities);
            return utilities[Participation.OUT.rung()];
        }
    }

    private static State state(String code, Participation participation, double... values) {
        ClassValues threats = new ClassValues(values[0], values[1], values[2]);
        return new State(
                code,
                threats,
                values[3],
                values[4],
                values[5],
                values[6],
                values[7],
                values[8],
                values[9],
                values[10],
                participation);
    }

    private static final State UZBEKISTAN =
            state("UZB", Participation.PASSIVE, 0.1, 0.6, 0.3, 0.3, 0.35, 0.35, 0.7, 0.1, 0.2, 0.3, 0.5);
    private static final State AZERBAIJAN =
            state("AZE", Participation.PASSIVE, 0.5, 0.1, 0.3, 0.6, 0.25, 0.4, 0.65, 0.2, 0.4, 0.1, 0.2);
    private static final State GEORGIA =
            state("GEO", Participation.PASSIVE, 0.1, 0.05, 0.4, 0.75, 0.35, 0.35, 0.65, 0.45, 0.8, 0.1, 0.2);

    @Test
    void theLeaversProbablyLeave() {
        assertThat(UZBEKISTAN.exit()).isCloseTo(0.77, within(0.03));
        assertThat(AZERBAIJAN.exit()).isCloseTo(0.91, within(0.03));
        assertThat(GEORGIA.exit()).isCloseTo(0.93, within(0.03));
    }

    @Test
    void theStayersProbablyStay() {
        assertThat(Stream.of(
                        state("ARM", Participation.FULL, 0.6, 0.05, 0.35, 0.05, 0.7, 0.1, 0.2, 0.4, 0.3, 0.4, 0.7),
                        state("BLR", Participation.FULL, 0.3, 0, 0.3, 0.05, 0.8, 0.05, 0.15, 0.15, 0.8, 0.5, 0.6),
                        state("KAZ", Participation.FULL, 0.05, 0.25, 0.15, 0.1, 0.55, 0.1, 0.25, 0.25, 0.9, 0.4, 0.65),
                        state("KGZ", Participation.FULL, 0.05, 0.55, 0.3, 0.05, 0.6, 0.05, 0.2, 0.4, 0.3, 0.3, 0.7),
                        state("TJK", Participation.FULL, 0.05, 0.7, 0.5, 0.05, 0.75, 0.05, 0.2, 0.1, 0.3, 0.5, 0.75)))
                .allSatisfy(state -> assertThat(state.exit()).as(state.code).isBetween(0.05, 0.36));
    }
}
