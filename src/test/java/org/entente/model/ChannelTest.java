package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.parameter.LadderParameters;
import org.entente.parameter.ParameterSet;
import org.entente.theory.Addressee;
import org.entente.theory.ReasonCode;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

/**
 * What the sources tell, link by link, in histories of the shipped scenarios. The seed is fixed and the luck of both sides
 * is the same; what is asserted holds by construction or with a margin of many standard errors.
 */
class ChannelTest {
    private static final int FEW = 40;

    @Test
    void kazakhstanIsHelpedInJanuary() {
        Trial peace = Trial.of("peace", "main", FEW);
        List<HistoryEvent.Mission> missions = peace.events(
                HistoryEvent.Mission.class,
                mission -> mission.month() == 0 && mission.state().equals("KAZ"));

        assertThat(missions).hasSize(FEW).allSatisfy(mission -> {
            assertThat(mission.persons()).isCloseTo(2400, within(1e-6));
            assertThat(mission.burden().get("RUS")).isEqualTo(0.78);
            assertThat(mission.burden()).containsOnlyKeys("RUS", "ARM", "BLR", "KGZ", "TJK");
            assertThat(mission.burden().get("TJK"))
                    .isCloseTo(2 * mission.burden().get("ARM"), within(1e-12));
        });
    }

    @Test
    void aShortMissionEarnsLegitimacy() {
        double[] after = Trial.of("peace", "main", FEW).values("legitimacy", "KAZ", 1);
        double[] without =
                Trial.of("peace", "main", FEW, "shortMissionLegitimacy=0").values("legitimacy", "KAZ", 1);

        assertThat(IntStream.range(0, FEW).filter(i -> after[i] > without[i]).count())
                .as("missions that lasted one month")
                .isBetween(5L, 25L);
    }

    @Test
    void domesticMissionsFitThePeacekeepers() {
        assertThat(Trial.of("kazakhstan-2022-replay", "kazakhstan-free", FEW)
                        .events(HistoryEvent.Mission.class, mission -> mission.threatClass() == ThreatClass.DOMESTIC))
                .isNotEmpty()
                .allSatisfy(mission -> assertThat(mission.persons()).isLessThanOrEqualTo(3600));
    }

    @Test
    void callsAgainstUnrestAreAnsweredMoreThanCallsAgainstStates() {
        Trial war = Trial.of("war", "main", 4 * FEW);

        assertThat(answered(war, ThreatClass.DOMESTIC)).isGreaterThan(2 * answered(war, ThreatClass.INTERSTATE));
    }

    private static double answered(Trial trial, ThreatClass threatClass) {
        return trial.responses(response -> response.requested() && response.threatClass() == threatClass)
                .mapToInt(response -> response.level().isAtLeast(ResponseLevel.AID) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void objectionsHoldHelpBack() {
        Trial bound = Trial.of("armenia-article-4", "free", FEW, "entanglement=false", "vetoProbability=1");
        Trial free = Trial.of("armenia-article-4", "free", FEW, "entanglement=false", "consensus=false");

        List<HistoryEvent.Response> vetoed = bound.responses(response -> response.reason() == ReasonCode.VETO)
                .toList();
        assertThat(vetoed).isNotEmpty().allSatisfy(response -> {
            assertThat(response.level()).isEqualTo(ResponseLevel.OBSERVATION);
            assertThat(response.vetoes()).isNotEmpty().isSubsetOf("BLR", "KAZ", "KGZ", "TJK", "UZB");
        });
        assertThat(free.responses(response -> !response.vetoes().isEmpty())).isEmpty();
        assertThat(level(free)).isGreaterThan(level(bound));
    }

    /** The mean level of the answer to Armenia's request of September 2022. */
    private static double level(Trial trial) {
        return trial.responses(
                        response -> response.month() == 8 && response.state().equals("ARM"))
                .mapToInt(response -> response.level().level())
                .average()
                .orElseThrow();
    }

    @Test
    void clashesOfMembersGoUnansweredWithoutAMechanism() {
        Trial none = Trial.of("kyrgyz-tajik-war", "main", FEW);
        Trial impartial = Trial.of("kyrgyz-tajik-war", "impartial", FEW);

        assertThat(clashes(none)).isNotEmpty().allSatisfy(response -> {
            assertThat(response.level()).isEqualTo(ResponseLevel.NONE);
            assertThat(response.requested()).isFalse();
        });
        assertThat(clashes(impartial))
                .anySatisfy(response -> assertThat(response.level()).isEqualTo(ResponseLevel.OBSERVATION))
                .allSatisfy(response -> assertThat(response.level()).isLessThanOrEqualTo(ResponseLevel.OBSERVATION))
                .hasSizeLessThan(clashes(none).size());
    }

    private static List<HistoryEvent.Response> clashes(Trial trial) {
        return trial.responses(response -> response.threatClass() == ThreatClass.INTRA_ALLIANCE)
                .toList();
    }

    @Test
    void aNonMemberAsksThePatronAndNeverTheAlliance() {
        List<HistoryEvent.Request> requests = Trial.of("uzbekistan-rejoins", "neither", FEW, "accessionCost=100")
                .events(HistoryEvent.Request.class, request -> request.state().equals("UZB"));

        assertThat(requests)
                .anyMatch(request -> request.addressee() == Addressee.PATRON)
                .noneMatch(request -> request.addressee() == Addressee.ALLIANCE);
    }

    @Test
    void angryHostsCancel() {
        List<HistoryEvent.Exercise> exercises =
                Trial.of("armenia-article-4", "level-0", FEW).events(HistoryEvent.Exercise.class, exercise -> true);

        assertThat(exercises).hasSize(FEW * 5 * 10);
        assertThat(exercises)
                .filteredOn(exercise -> exercise.cancelledBy().isPresent())
                .isNotEmpty()
                .allSatisfy(exercise -> {
                    assertThat(exercise.state()).isEqualTo("RUS");
                    assertThat(exercise.absent())
                            .contains(exercise.cancelledBy().orElseThrow());
                });
    }

    @Test
    void peacekeepingForOthersEarnsLegitimacyAndCostsForces() {
        Trial peace = Trial.of("peace", "main", FEW);
        Trial lent = Trial.of("peace", "main", FEW, "unMissions=0.1");

        assertThat(lent.mean("legitimacy", "ARM", 6)).isGreaterThan(peace.mean("legitimacy", "ARM", 6));
        assertThat(lent.mean("availableCapability", "", 60)).isLessThan(peace.mean("availableCapability", "", 60));
    }

    @Test
    void participationLimitsTheAccessToOutsideHelp() {
        ParameterSet defaults = ParameterSet.defaults();

        assertThat(List.of(
                        defaults.get(LadderParameters.OUTSIDE_ACCESS_FULL),
                        defaults.get(LadderParameters.OUTSIDE_ACCESS_PASSIVE),
                        defaults.get(LadderParameters.OUTSIDE_ACCESS_FROZEN),
                        1.0))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Trial.of("peace", "main", 1, "outsideAccessFull=0.9").mean("attractionSecurity", "ARM", 0))
                .isGreaterThan(Trial.of("peace", "main", 1).mean("attractionSecurity", "ARM", 0));
    }

    @Test
    void theLoopRunsFromSanctionsOverRemittancesToUnrest() {
        Trial collapse = Trial.of("remittance-collapse", "main", 1);
        Trial mild = Trial.of("remittance-collapse", "main", 1, "sanctions=0.2");
        Trial deaf = Trial.of("remittance-collapse", "main", 1, "unrest=false");

        assertThat(collapse.mean("economy", "", 12)).isLessThan(mild.mean("economy", "", 12));
        assertThat(collapse.mean("remittanceIndex", "KGZ", 12)).isLessThan(mild.mean("remittanceIndex", "KGZ", 12));
        assertThat(collapse.mean("unrest", "KGZ", 12)).isGreaterThan(deaf.mean("unrest", "KGZ", 12));
    }

    @Test
    void unresolvedFightingAngersThePublic() {
        double[] refused = Trial.of("armenia-article-4", "level-0", FEW).values("unrest", "ARM", 8);
        double[] helped = Trial.of("armenia-article-4", "level-4", FEW).values("unrest", "ARM", 8);

        assertThat(refused.length).isEqualTo(FEW);
        for (int i = 0; i < FEW; i++) {
            assertThat(refused[i]).isGreaterThan(helped[i]);
        }
    }
}
