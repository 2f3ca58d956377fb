package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

/**
 * The futures that the sources sketch, where no expected direction of a scenario tests them. The seed is fixed and the luck
 * of both sides is the same; what is asserted holds by construction or with a margin of many standard errors.
 */
class FuturesTest {
    private static final int FEW = 60;

    @Test
    void theForecastOfRemittancesComesTrueInItsArm() {
        Trial forecast = Trial.of("remittance-collapse", "main", FEW);

        assertThat(lowest(forecast, "KGZ")).isCloseTo(0.67, within(0.015));
        assertThat(lowest(forecast, "TJK")).isCloseTo(0.78, within(0.015));
        assertThat(lowest(forecast, "UZB")).isCloseTo(0.79, within(0.015));
        assertThat(Trial.of("remittance-collapse", "as-happened", 1).mean("remittanceIndex", "UZB", 12))
                .isGreaterThan(1.8);
    }

    private static double lowest(Trial trial, String state) {
        return IntStream.range(0, 13)
                .mapToDouble(month -> trial.mean("remittanceIndex", state, month))
                .min()
                .orElseThrow();
    }

    @Test
    void aFrozenWarLiesBetweenAnEarlyEndAndALongWar() {
        double soon = Trial.of("war-ends-soon", "main", 1).mean("availableCapability", "", 40);
        double frozen = Trial.of("war-frozen", "main", 1).mean("availableCapability", "", 40);
        double attrition = Trial.of("prolonged-attrition", "main", 1).mean("availableCapability", "", 40);

        assertThat(frozen).isBetween(attrition + 0.1, soon - 0.1);
    }

    @Test
    void defeatDiscreditsThePatron() {
        Trial attrition = Trial.of("prolonged-attrition", "main", FEW);
        Trial defeat = Trial.of("prolonged-attrition", "defeat", FEW);

        for (String state : new String[] {"ARM", "BLR", "KAZ", "KGZ", "TJK", "UZB"}) {
            assertThat(defeat.mean("reliabilityDomestic", state, 40))
                    .isLessThan(attrition.mean("reliabilityDomestic", state, 40) - 0.03);
        }
    }

    @Test
    void belarusIsHelpedMoreOftenThanNot() {
        Trial belarus = Trial.of("belarus-colour-revolution", "main", FEW);

        assertThat(belarus.responses(response -> response.month() == 6
                                && response.state().equals("BLR")
                                && response.threatClass() == ThreatClass.DOMESTIC)
                        .filter(response -> response.level().isAtLeast(ResponseLevel.AID)))
                .hasSizeGreaterThan(FEW / 2);
    }

    @Test
    void aTalibanArmyAttacks() {
        assertThat(attacks("grand-army")).isGreaterThan(attacks("answered") + FEW / 10);
    }

    private static int attacks(String arm) {
        return Trial.of("taliban-iskp-spillover", arm, FEW)
                .events(
                        HistoryEvent.Crisis.class,
                        crisis -> crisis.state().equals("TJK") && crisis.threatClass() == ThreatClass.INTERSTATE)
                .size();
    }

    @Test
    void armedGroupsInAfghanistanBringCrises() {
        assertThat(incursions("4")).isGreaterThan(2 * incursions("1"));
        assertThat(incursions("0")).isZero();
    }

    private static int incursions(String level) {
        return Trial.of("peace", "main", FEW, "threatLevel.AFG=" + level)
                .events(HistoryEvent.Crisis.class, crisis -> crisis.threatClass() == ThreatClass.TRANSNATIONAL)
                .size();
    }

    @Test
    void comingToTermsWithTheTalibanMovesTheConvergenceOfThreats() {
        assertThat(Trial.of("taliban-iskp-spillover", "normalisation", 1).mean("cohesionConvergence", "", 12))
                .isNotEqualTo(
                        Trial.of("taliban-iskp-spillover", "grand-army", 1).mean("cohesionConvergence", "", 12));
    }

    @Test
    void unrestInAllMembersDoesNotBringThemTogether() {
        assertThat(Trial.of("remittance-collapse", "severe", 1).mean("unrest", "TJK", 24))
                .isGreaterThan(Trial.of("remittance-collapse", "main", 1).mean("unrest", "TJK", 24));
        assertThat(Trial.of("remittance-collapse", "severe", 1).mean("cohesionConvergence", "", 24))
                .isEqualTo(Trial.of("remittance-collapse", "main", 1).mean("cohesionConvergence", "", 24));
    }

    @Test
    void armeniaHopedForMoreAfterKazakhstanWasHelped() {
        double[] after = Trial.of("armenia-article-4", "level-2", FEW).values("reliabilityInterstate", "ARM", 7);
        double[] before =
                Trial.of("armenia-article-4", "kazakhstan-later", FEW).values("reliabilityInterstate", "ARM", 7);

        assertThat(Arrays.stream(after).average().orElseThrow())
                .isGreaterThan(Arrays.stream(before).average().orElseThrow());
    }

    @Test
    void fewMembersLeaveEvenInTheWar() {
        Trial war = Trial.of("war", "main", 4 * FEW);
        long exits = war.histories().stream()
                .flatMapToInt(history -> IntStream.range(0, history.states().size())
                        .filter(state -> history.initialStatus(state).isMember()
                                && history.status(state, 35) == Participation.OUT))
                .count();

        assertThat(exits).as("exits of five members in three years").isLessThan(4 * FEW * 5 / 50);
    }
}
