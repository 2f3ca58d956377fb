package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.scenario.Driver;
import org.entente.scenario.Trait;
import org.entente.theory.ResponseLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Theoretical limits in whole histories. */
class LimitTest {
    private static final int HISTORIES = 10;

    @Test
    void withoutRatesNothingBreaksOut() {
        assertThat(Variant.calm().histories(HISTORIES).flatMap(history -> history.events().stream()))
                .noneMatch(event -> event instanceof HistoryEvent.Crisis
                        || event instanceof HistoryEvent.Request
                        || event instanceof HistoryEvent.Mission
                        || event instanceof HistoryEvent.LeadershipChange);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reliabilityInterstate", "reliabilityTransnational", "reliabilityDomestic"})
    void withoutCasesBeliefsFadeTowardsOneHalf(String measure) {
        History history = Variant.calm().months(600).history();
        for (String state : history.states()) {
            int position = Variant.measure(history, measure, state);
            for (int month = 1; month < history.months(); month++) {
                assertThat(Math.abs(history.value(position, month) - 0.5))
                        .isLessThanOrEqualTo(Math.abs(history.value(position, month - 1) - 0.5));
            }
            assertThat(history.value(position, 599)).isCloseTo(0.5, within(0.01));
        }
    }

    @Test
    void withoutThreatSecurityIsWorthNothing() {
        Variant safe = Variant.calm().set("domesticUnrestWeight", 0);
        for (Trait threat : List.of(Trait.INTERSTATE_THREAT, Trait.TRANSNATIONAL_THREAT, Trait.DOMESTIC_THREAT)) {
            safe = safe.trait("ARM", threat, 0);
        }
        History history = safe.history();
        int position = Variant.measure(history, "attractionSecurity", "ARM");
        for (int month = 0; month < history.months(); month++) {
            assertThat(history.value(position, month)).isZero();
        }
    }

    @Test
    void aPatronWithoutForcesDeploysNone() {
        Variant powerless = Variant.of("peace")
                .without("kazakhstan-january")
                .set(Driver.CAPABILITY, "", 0)
                .set("responseIntercept", 12.8)
                .set("domesticRate", 0.05);
        powerless.histories(HISTORIES).forEach(history -> {
            assertThat(Variant.value(history, "availableCapability", "", 60)).isEqualTo(0.02);
            assertThat(Variant.events(history, HistoryEvent.Mission.class)).isEmpty();
            assertThat(Variant.events(history, HistoryEvent.Response.class))
                    .filteredOn(HistoryEvent.Response::requested)
                    .isNotEmpty()
                    .noneMatch(response -> response.level() == ResponseLevel.DEPLOYMENT);
            assertThat(Variant.value(history, "cohesionConfidence", "", 60)).isLessThan(0.1);
        });
    }

    /** At equal utility and friction 50 a move has probability 4e-22 in each of some 7,000 state-months. */
    @Test
    void whoWantsNothingAndPaysMuchStays() {
        Variant indifferent = Variant.of("war")
                .set("securityWeight", 0)
                .set("autonomyWeight", 0)
                .set("dependenceWeight", 0)
                .set("legitimacyWeight", 0)
                .set("quidProQuoFriction", 1)
                .set("moveFriction", 50);
        assertThat(indifferent.histories(HISTORIES).flatMap(history -> history.events().stream()))
                .noneMatch(
                        event -> event instanceof HistoryEvent.StatusChange || event instanceof HistoryEvent.LegalStep);
    }
}
