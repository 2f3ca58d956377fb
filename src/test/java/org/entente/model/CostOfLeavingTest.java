package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioEvent;
import org.entente.scenario.Trait;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded cost of leaving is the cost that the state weighed in that month's choice. */
class CostOfLeavingTest {
    private static final double FRICTION = 3;
    private static final double LOCK_IN = 1.5;

    /** Decisions of one history. */
    private record Choices(List<Decision> decisions, History history) {
        static Choices of(Variant variant) {
            List<Decision> decisions = new ArrayList<>();
            Observer listening = new Observer() {
                @Override
                public boolean detailed() {
                    return true;
                }

                @Override
                public void decision(Decision decision) {
                    decisions.add(decision);
                }
            };
            return new Choices(decisions, Replication.run(variant.prepared(), Variant.SEED, 0, listening));
        }

        double recorded(Decision decision) {
            return Variant.value(history, "attractionMoveCosts", decision.state(), decision.month());
        }
    }

    /** Armenia would rather be outside, and finds moving cheap. */
    private static Variant leaving(Participation status) {
        return Variant.calm()
                .status("ARM", status)
                .trait("ARM", Trait.AUTONOMY, 1)
                .set("autonomyWeight", 40)
                .months(24);
    }

    /** Uzbekistan was helped, joins at once and may leave again while the favour lasts. */
    private static Variant favoured() {
        return Variant.calm()
                .crisis(1, "UZB", ThreatClass.DOMESTIC, 0.6, ResponseLevel.AID)
                .trait("UZB", Trait.AUTONOMY, 0)
                .toggle(Mechanism.NOTICE, false)
                .set("accessionCost", 0)
                .set("routineReview", 1)
                .months(36);
    }

    static Stream<Variant> wherePeopleLeave() {
        return Stream.of(
                leaving(Participation.FROZEN),
                leaving(Participation.FROZEN).toggle(Mechanism.NOTICE, false),
                leaving(Participation.FULL).with(new ScenarioEvent.Renewal("renewal", 1)),
                favoured());
    }

    @ParameterizedTest
    @MethodSource("wherePeopleLeave")
    void itIsThePriceOfExitAmongTheOptions(Variant variant) {
        Choices choices = Choices.of(variant);
        int compared = 0;
        for (Decision decision : choices.decisions()) {
            for (Decision.Option option : decision.options()) {
                if (option.status() == Participation.OUT) {
                    assertThat(choices.recorded(decision))
                            .as("%s in month %d", decision.state(), decision.month())
                            .isEqualTo(option.cost());
                    compared++;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void aMemberFacesFrictionAndLockInAndAStateOutsideNothing() {
        History calm = Variant.calm().months(1).history();
        assertThat(Variant.value(calm, "attractionMoveCosts", "KAZ", 0)).isEqualTo(FRICTION + LOCK_IN);
        assertThat(Variant.value(calm, "attractionMoveCosts", "UZB", 0)).isZero();
    }

    @Test
    void theTreatysRenewalMakesLeavingFreeForThatMonth() {
        History history = Variant.calm()
                .with(new ScenarioEvent.Renewal("renewal", 1))
                .months(3)
                .history();
        assertThat(Stream.of(0, 1, 2).map(month -> Variant.value(history, "attractionMoveCosts", "BLR", month)))
                .containsExactly(FRICTION + LOCK_IN, 0.0, FRICTION + LOCK_IN);
    }

    @Test
    void noticeGivenIsPaidFor() {
        Choices choices = Choices.of(leaving(Participation.FROZEN));
        Map<Integer, Double> costs = new TreeMap<>();
        choices.decisions().stream()
                .filter(decision -> decision.state().equals("ARM"))
                .forEach(decision -> costs.put(decision.month(), choices.recorded(decision)));
        int given = Variant.events(choices.history(), HistoryEvent.LegalStep.class)
                .get(0)
                .month();
        assertThat(costs.get(given)).isEqualTo(FRICTION + LOCK_IN);
        assertThat(costs.get(given + 1)).isZero();
    }

    @Test
    void theFavourOfThePatronLowersFriction() {
        Choices choices = Choices.of(favoured());
        assertThat(choices.decisions().stream()
                        .filter(decision -> decision.state().equals("UZB"))
                        .filter(decision -> decision.current() != Participation.OUT)
                        .map(choices::recorded))
                .contains(.3 * FRICTION + LOCK_IN, FRICTION + LOCK_IN);
    }

    /** With its notice waived, Armenia leaves FROZEN at once; the cost is the one it weighed, not the one it has outside. */
    @Test
    void theFirstMoveDownKeepsTheCostOfThatMonth() {
        History atOnce =
                leaving(Participation.FROZEN).toggle(Mechanism.NOTICE, false).history();
        History.Attraction exit = atOnce.firstMoveDown(0).orElseThrow();
        assertThat(atOnce.status(0, exit.month())).isEqualTo(Participation.OUT);
        assertThat(exit.moveCosts()).isCloseTo(FRICTION + LOCK_IN, within(0.0));
        History renewal = leaving(Participation.FULL)
                .with(new ScenarioEvent.Renewal("renewal", 0))
                .history();
        assertThat(renewal.firstMoveDown(0).orElseThrow().moveCosts()).isZero();
    }
}
