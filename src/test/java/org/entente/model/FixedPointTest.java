package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.theory.Participation;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The world of January 2022 starts at rest, with the beliefs that its record teaches. */
class FixedPointTest {
    private static final int HISTORIES = 60;

    /**
     * Mean paths of 60 histories. Only the noise of the economy moves them: s.d. .019 of one history, .0025 of a mean,
     * so that .02 is beyond seven standard errors after the fall of .01 that the economy has to its rest point.
     */
    @ParameterizedTest
    @CsvSource({
        "economy, ''",
        "unrest, KGZ",
        "unrest, TJK",
        "armsShare, ARM",
        "armsShare, TJK",
        "dependence, ARM",
        "dependence, UZB"
    })
    void peaceWithoutCrisesRests(String measure, String state) {
        double[] path = mean(Variant.calm(), measure, state);
        assertThat(path).hasSize(120);
        for (double value : path) {
            assertThat(value).isCloseTo(path[0], within(0.02));
        }
    }

    /** The same with crises, for stocks that crises do not drive for good; six standard errors are within .02. */
    @ParameterizedTest
    @CsvSource({
        "economy, ''",
        "unrest, BLR",
        "unrest, KAZ",
        "armsShare, ARM",
        "armsShare, BLR",
        "dependence, ARM",
        "dependence, KGZ"
    })
    void peaceRests(String measure, String state) {
        double[] path = mean(Variant.of("peace"), measure, state);
        assertThat(path[119]).isCloseTo(path[0], within(0.02));
    }

    @Test
    void noMeanUtilityTermOfAMemberIsBeyondSix() {
        Map<String, Double> sums = new HashMap<>();
        PreparedArm prepared = Variant.of("peace").prepared();
        for (int k = 0; k < HISTORIES; k++) {
            Replication.run(prepared, Variant.SEED, k, new Observer() {
                @Override
                public void monthEnd(AllianceSimulation simulation) {
                    for (Member member : simulation.observed()) {
                        terms(member).forEach((name, value) -> sums.merge(name, value, Double::sum));
                    }
                }
            });
        }
        assertThat(sums)
                .hasSize(6 * 4 * 5)
                .allSatisfy((name, sum) ->
                        assertThat(sum / (HISTORIES * 120)).as(name).isBetween(-6.0, 6.0));
    }

    private static Map<String, Double> terms(Member member) {
        Map<String, Double> terms = new HashMap<>();
        for (Participation status : Participation.LADDER) {
            UtilityTerms utility = member.utilities.terms(status);
            String name = member.code + " " + status + " ";
            terms.put(name + "security", utility.security());
            terms.put(name + "autonomy", utility.autonomy());
            terms.put(name + "dependence", utility.dependence());
            terms.put(name + "legitimacy", utility.legitimacy());
            terms.put(name + "inducement", utility.inducement());
        }
        return terms;
    }

    /** Reliability believed at the end of January 2022, after the mission to Kazakhstan. */
    @ParameterizedTest
    @CsvSource({"ARM, .33, .42, .44", "KGZ, .41, .45, .43", "KAZ, .52, .56, .65"})
    void replayOfTheRecordSetsTheBeliefs(String state, double interstate, double transnational, double domestic) {
        History history = Variant.calm()
                .with(Variant.of("peace").arm().events().get(0))
                .months(1)
                .history();
        List<Double> believed = new ArrayList<>();
        for (String measure : List.of("reliabilityInterstate", "reliabilityTransnational", "reliabilityDomestic")) {
            believed.add(Variant.value(history, measure, state, 0));
        }
        assertThat(believed.get(ThreatClass.INTERSTATE.index())).isCloseTo(interstate, within(0.01));
        assertThat(believed.get(ThreatClass.TRANSNATIONAL.index())).isCloseTo(transnational, within(0.01));
        assertThat(believed.get(ThreatClass.DOMESTIC.index())).isCloseTo(domestic, within(0.01));
    }

    private static double[] mean(Variant variant, String measure, String state) {
        double[] sums = new double[variant.months()];
        variant.histories(HISTORIES).forEach(history -> {
            int position = Variant.measure(history, measure, state);
            for (int month = 0; month < sums.length; month++) {
                sums[month] += history.value(position, month) / HISTORIES;
            }
        });
        return sums;
    }
}
