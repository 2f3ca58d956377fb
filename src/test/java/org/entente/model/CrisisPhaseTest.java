package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.scenario.Driver;
import org.entente.scenario.ScenarioEvent;
import org.entente.scenario.Trait;
import org.entente.theory.Addressee;
import org.entente.theory.Participation;
import org.entente.theory.ReasonCode;
import org.entente.theory.ResponseLevel;
import org.entente.theory.Route;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From outbreak to response: who sees what of the month, what a scenario forces, who comes first. */
class CrisisPhaseTest {
    private static List<HistoryEvent.Response> responses(Variant variant) {
        return Variant.events(variant.history(), HistoryEvent.Response.class);
    }

    @Test
    void aRequestGoesByTheStatusOfLastMonth() {
        Variant leaving = Variant.calm()
                .with(new ScenarioEvent.Renewal("renewal", 0))
                .trait("ARM", Trait.AUTONOMY, 1)
                .set("autonomyWeight", 100)
                .crisis(0, "ARM", ThreatClass.INTERSTATE, 0.6)
                .crisis(1, "ARM", ThreatClass.INTERSTATE, 0.6)
                .months(2);
        History history = leaving.history();
        assertThat(history.status(0, 0)).isEqualTo(Participation.OUT);
        assertThat(Variant.events(history, HistoryEvent.Request.class))
                .extracting(HistoryEvent.Request::addressee)
                .containsExactly(Addressee.ALLIANCE, Addressee.PATRON);
    }

    @Test
    void aReviewSeesTheCrisisOfTheMonth() {
        List<Decision> decisions = new ArrayList<>();
        Replication.run(
                Variant.calm()
                        .crisis(2, "ARM", ThreatClass.INTERSTATE, 0.8, ResponseLevel.NONE)
                        .months(3)
                        .prepared(),
                Variant.SEED,
                0,
                new Observer() {
                    @Override
                    public boolean detailed() {
                        return true;
                    }

                    @Override
                    public void decision(Decision decision) {
                        decisions.add(decision);
                    }
                });
        double[] thresholds = decisions.stream()
                .filter(decision -> decision.state().equals("ARM"))
                .mapToDouble(decision -> decision.review().threshold())
                .toArray();
        assertThat(thresholds).containsExactly(new double[] {0.05, 0.05, 0.05 + 0.95 * 0.35 * 0.8}, within(1e-12));
    }

    @Test
    void aForcedCrisisReplacesTheDrawnOne() {
        Variant variant = Variant.calm()
                .set("domesticRate", 0.05)
                .set(Driver.PRICE_SHOCK, "KAZ", 1)
                .set("unrestEffect", 8);
        HistoryEvent.Crisis drawn = crisisOfKazakhstan(variant);
        HistoryEvent.Crisis forced = crisisOfKazakhstan(variant.unasked(1, "KAZ", ThreatClass.DOMESTIC, 0.33));
        assertThat(drawn.draw()).isPresent();
        assertThat(forced.draw()).isEmpty();
        assertThat(forced.severity()).isEqualTo(0.33).isNotEqualTo(drawn.severity());
    }

    private static HistoryEvent.Crisis crisisOfKazakhstan(Variant variant) {
        List<HistoryEvent.Crisis> crises =
                Variant.events(variant.months(2).history(), HistoryEvent.Crisis.class).stream()
                        .filter(crisis -> crisis.month() == 1 && crisis.state().equals("KAZ"))
                        .toList();
        assertThat(crises).hasSize(1);
        return crises.get(0);
    }

    @Test
    void thereIsAtMostOneCrisisOfAClassPerStateAndMonthAndOneResponseToEach() {
        Variant stormy = Variant.of("war")
                .set("domesticRate", 0.05)
                .set("transnationalRate", 0.2)
                .set("attackRate", 3)
                .set("clashRate", 1);
        for (int month = 0; month < 40; month++) {
            stormy = stormy.unasked(month, "KGZ", ThreatClass.DOMESTIC, 0.5);
        }
        History history = stormy.months(40).history();
        List<HistoryEvent.Crisis> crises = Variant.events(history, HistoryEvent.Crisis.class);
        assertThat(crises).hasSizeGreaterThan(100);
        assertThat(crises)
                .extracting(crisis -> crisis.state() + crisis.threatClass() + crisis.month())
                .doesNotHaveDuplicates();
        assertThat(Variant.events(history, HistoryEvent.Response.class)).hasSameSizeAs(crises);
    }

    @Test
    void aForcedResponsePassesOverLadderVetoAndCapacity() {
        Variant helpless = Variant.calm()
                .set(Driver.CAPABILITY, "", 0)
                .set("responseIntercept", -10)
                .crisis(1, "ARM", ThreatClass.INTERSTATE, 0.9, ResponseLevel.DEPLOYMENT);
        assertThat(responses(helpless)).singleElement().satisfies(response -> {
            assertThat(response.level()).isEqualTo(ResponseLevel.DEPLOYMENT);
            assertThat(response.vetoes()).isEmpty();
            assertThat(response.noise()).isEmpty();
            assertThat(response.route()).isEqualTo(Route.ALLIANCE);
        });
    }

    @Test
    void theGraverCaseTakesTheForces() {
        Variant willing = Variant.calm()
                .set("responseIntercept", 12.8)
                .set("vetoProbability", 0)
                .set(Driver.WAR, "", 0)
                .set(Driver.CAPABILITY, "", 0.14);
        Variant mild = willing.crisis(1, "ARM", ThreatClass.DOMESTIC, 0.5);
        Variant both = mild.crisis(1, "TJK", ThreatClass.DOMESTIC, 0.9);
        assertThat(responses(mild)).extracting(HistoryEvent.Response::level).containsExactly(ResponseLevel.DEPLOYMENT);
        assertThat(responses(both)).extracting(HistoryEvent.Response::state).containsExactly("TJK", "ARM");
        assertThat(responses(both))
                .extracting(HistoryEvent.Response::level)
                .containsExactly(ResponseLevel.DEPLOYMENT, ResponseLevel.AID);
        assertThat(responses(both).get(1).reason()).isEqualTo(ReasonCode.CAPACITY);
    }

    @Test
    void whoDoesNotAskIsNotHelped() {
        assertThat(responses(Variant.calm().unasked(1, "BLR", ThreatClass.DOMESTIC, 0.7)))
                .singleElement()
                .satisfies(response -> {
                    assertThat(response.reason()).isEqualTo(ReasonCode.NOT_ASKED);
                    assertThat(response.fulfilment()).isEqualTo(0.1);
                    assertThat(response.level()).isEqualTo(ResponseLevel.NONE);
                    assertThat(response.addressee()).isEmpty();
                });
    }

    @Test
    void aFrozenMemberIsHelpedLess() {
        Variant asked =
                Variant.calm().crisis(1, "KGZ", ThreatClass.DOMESTIC, 0.6).set("moveFriction", 50);
        double full = responses(asked).get(0).latent();
        double frozen =
                responses(asked.status("KGZ", Participation.FROZEN)).get(0).latent();
        assertThat(full - frozen).isCloseTo(1.5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, PATRON_ONLY", "0, ALLIANCE"})
    void entanglementSendsACaseToThePatronAlone(double entanglement, Route route) {
        Variant attacked = Variant.calm()
                .set(Driver.ENTANGLEMENT, "AZE", entanglement)
                .set("vetoProbability", 1)
                .crisis(1, "ARM", ThreatClass.INTERSTATE, 0.6);
        assertThat(responses(attacked)).singleElement().satisfies(response -> {
            assertThat(response.route()).isEqualTo(route);
            assertThat(response.vetoes().isEmpty()).isEqualTo(route == Route.PATRON_ONLY);
        });
    }

    /** An unmet request costs legitimacy exp(-2 .3 v), half of it where the patron alone is to blame, none outside. */
    @ParameterizedTest
    @CsvSource({"FULL, 0, 0.36", "FULL, 1, 0.18", "OUT, 0, 0"})
    void anUnmetRequestCostsLegitimacy(Participation status, double entanglement, double loss) {
        Variant quiet = Variant.calm()
                .status("ARM", status)
                .set("responseIntercept", -10)
                .set("moveFriction", 50)
                .set(Driver.ENTANGLEMENT, "AZE", entanglement)
                .months(2);
        double before = Variant.value(quiet.history(), "legitimacy", "ARM", 1);
        double after = Variant.value(
                quiet.crisis(1, "ARM", ThreatClass.INTERSTATE, 0.6).history(), "legitimacy", "ARM", 1);
        assertThat(StrictMath.log(before / after)).isCloseTo(loss, within(1e-9));
    }

    @Test
    void aClashTeachesBothPartiesAndNobodyElse() {
        Variant quiet = Variant.calm().months(2);
        History without = quiet.history();
        History with = quiet.with(new ScenarioEvent.Crisis(
                        "clash",
                        1,
                        "KGZ-TJK",
                        ThreatClass.INTRA_ALLIANCE,
                        0.6,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false))
                .history();
        Map<String, Boolean> fell = new HashMap<>();
        for (String state : without.states()) {
            fell.put(
                    state,
                    Variant.value(with, "reliabilityInterstate", state, 1)
                            < Variant.value(without, "reliabilityInterstate", state, 1));
            assertThat(Variant.value(with, "legitimacy", state, 1))
                    .isEqualTo(Variant.value(without, "legitimacy", state, 1));
        }
        assertThat(fell).containsEntry("KGZ", true).containsEntry("TJK", true);
        assertThat(fell.values()).filteredOn(fallen -> fallen).hasSize(2);
    }
}
