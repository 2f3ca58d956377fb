package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.entente.scenario.Driver;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioEvent;
import org.entente.scenario.Trait;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mechanism changes an output that is named here: the mean of the output over a few histories, on and off. */
class MechanismTest {
    private static final int HISTORIES = 12;

    /** An output of a scenario, and the sign of the change when the mechanism is switched on. */
    private record Probe(
            Mechanism mechanism, int sign, String output, Variant variant, ToDoubleFunction<History> value) {
        @Override
        public String toString() {
            return mechanism.key() + " changes " + output;
        }

        double mean(boolean on) {
            return variant.toggle(mechanism, on)
                    .histories(HISTORIES)
                    .mapToDouble(value)
                    .average()
                    .orElseThrow();
        }
    }

    private static Probe measure(Mechanism mechanism, int sign, String name, String state, int month, Variant variant) {
        return new Probe(
                mechanism,
                sign,
                name + (state.isEmpty() ? "" : "." + state),
                variant.months(month + 1),
                history -> Variant.value(history, name, state, month));
    }

    private static <E extends HistoryEvent> Probe event(
            Mechanism mechanism, int sign, String output, Variant variant, Class<E> kind, ToDoubleFunction<E> value) {
        return new Probe(
                mechanism,
                sign,
                output,
                variant,
                history -> Variant.events(history, kind).stream()
                        .mapToDouble(value)
                        .sum());
    }

    private static ToDoubleFunction<HistoryEvent.Response> latent() {
        return HistoryEvent.Response::latent;
    }

    static Stream<Probe> probes() {
        return Stream.of(beliefs(), utilities(), outside(), responses(), lives(), policy(), routine())
                .flatMap(List::stream);
    }

    private static List<Probe> beliefs() {
        Variant helped = Variant.calm().crisis(1, "KAZ", ThreatClass.DOMESTIC, 0.8, ResponseLevel.DEPLOYMENT);
        return List.of(
                measure(Mechanism.LEARNING, 1, "reliabilityDomestic", "KAZ", 1, helped),
                measure(Mechanism.PEER_LEARNING, 1, "reliabilityDomestic", "BLR", 1, helped),
                measure(Mechanism.CROSS_CLASS, 1, "reliabilityInterstate", "KAZ", 1, helped),
                measure(
                        Mechanism.LEGITIMACY,
                        -1,
                        "legitimacy",
                        "KAZ",
                        1,
                        Variant.calm().crisis(1, "KAZ", ThreatClass.DOMESTIC, 0.8, ResponseLevel.NONE)));
    }

    private static List<Probe> utilities() {
        Variant war = Variant.of("war");
        return List.of(
                measure(Mechanism.AUTONOMY, -1, "attractionAutonomy", "ARM", 0, war),
                measure(Mechanism.ENTRAPMENT, -1, "attractionAutonomy", "KAZ", 2, war),
                measure(Mechanism.PATRON_THREAT, 1, "patronThreat", "KAZ", 2, war),
                measure(Mechanism.DEPENDENCE, 1, "attractionDependence", "ARM", 0, war),
                measure(Mechanism.LEGITIMACY, -1, "attractionLegitimacy", "ARM", 0, war),
                measure(Mechanism.SANCTIONS_LEVERAGE, -1, "leverage", "", 2, war),
                measure(
                        Mechanism.SIDE_PAYMENTS,
                        -1,
                        "attractionInducement",
                        "ARM",
                        0,
                        war.set(Driver.SIDE_PAYMENT, "EUU", 0.5)));
    }

    private static List<Probe> outside() {
        return List.of(
                measure(Mechanism.OUTSIDE_POWERS, 1, "outsideSupply", "ARM", 0, Variant.calm()),
                measure(Mechanism.VACUUM_FILLING, 1, "vacuumFilled", "", 12, Variant.of("war")),
                measure(
                        Mechanism.SUSPICION,
                        -1,
                        "outsideSupply",
                        "KAZ",
                        0,
                        Variant.calm().set(Driver.SUPPLY, "CHN", 0.9)),
                measure(Mechanism.REGION, 1, "outsideSupply", "KAZ", 2, Variant.calm()));
    }

    private static List<Probe> responses() {
        Variant attacked =
                Variant.calm().crisis(1, "ARM", ThreatClass.INTERSTATE, 0.5).months(2);
        Variant willing = attacked.set(Driver.ENTANGLEMENT, "AZE", 0).set("responseIntercept", 10);
        Variant abroad = Variant.calm()
                .with(new ScenarioEvent.Crisis(
                        "abroad",
                        1,
                        "ARM",
                        ThreatClass.INTERSTATE,
                        0.5,
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty(),
                        true))
                .months(2);
        Variant clash = Variant.calm()
                .with(new ScenarioEvent.Crisis(
                        "clash",
                        1,
                        "KGZ-TJK",
                        ThreatClass.INTRA_ALLIANCE,
                        0.5,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false))
                .months(2);
        return List.of(
                event(
                        Mechanism.CONSENSUS,
                        1,
                        "vetoes",
                        willing,
                        HistoryEvent.Response.class,
                        response -> response.vetoes().size()),
                event(
                        Mechanism.CONSENSUS,
                        -1,
                        "level of response",
                        willing,
                        HistoryEvent.Response.class,
                        response -> response.level().level()),
                event(
                        Mechanism.ENTANGLEMENT,
                        -1,
                        "willingness to respond",
                        attacked,
                        HistoryEvent.Response.class,
                        latent()),
                event(
                        Mechanism.MANDATE,
                        -1,
                        "willingness to respond abroad",
                        abroad,
                        HistoryEvent.Response.class,
                        latent()),
                event(
                        Mechanism.CLASH_MECHANISM,
                        1,
                        "help in a clash",
                        clash,
                        HistoryEvent.Response.class,
                        HistoryEvent.Response::fulfilment),
                measure(
                        Mechanism.CAPACITY_USE,
                        -1,
                        "availableCapability",
                        "",
                        2,
                        Variant.calm().crisis(1, "KAZ", ThreatClass.DOMESTIC, 0.8, ResponseLevel.DEPLOYMENT)));
    }

    private static List<Probe> lives() {
        return List.of(
                event(
                        Mechanism.LEADERSHIP_CHANGE,
                        1,
                        "changes of leadership",
                        Variant.calm()
                                .unasked(1, "KGZ", ThreatClass.DOMESTIC, 1)
                                .months(2),
                        HistoryEvent.LeadershipChange.class,
                        change -> 1),
                measure(Mechanism.UNREST, 1, "unrest", "KAZ", 0, Variant.calm().set(Driver.PRICE_SHOCK, "KAZ", 0.5)));
    }

    /** Armenia would rather be outside. */
    private static Variant leaving(Participation status) {
        return Variant.calm()
                .status("ARM", status)
                .trait("ARM", Trait.AUTONOMY, 1)
                .trait("ARM", Trait.ARMS_SHARE, 0)
                .set("moveFriction", 0)
                .set("institutionalLockIn", 0)
                .set("autonomyWeight", 40)
                .months(24);
    }

    private static List<Probe> policy() {
        Variant joining = Variant.calm()
                .crisis(1, "UZB", ThreatClass.DOMESTIC, 0.6, ResponseLevel.AID)
                .trait("UZB", Trait.AUTONOMY, 0)
                .months(24);
        return List.of(
                measure(
                        Mechanism.INDUCEMENT,
                        1,
                        "attractionInducement",
                        "ARM",
                        0,
                        Variant.calm().status("ARM", Participation.PASSIVE)),
                event(
                        Mechanism.QUID_PRO_QUO,
                        1,
                        "accessions",
                        joining,
                        HistoryEvent.LegalStep.class,
                        step -> step.step() == HistoryEvent.LegalStep.Step.ACCESSION_OPENED ? 1 : 0),
                new Probe(
                        Mechanism.COERCION,
                        1,
                        "patronThreat.ARM after stepping back",
                        leaving(Participation.PASSIVE),
                        history -> mean(history, "patronThreat", "ARM")),
                event(
                        Mechanism.NOTICE,
                        1,
                        "notices of withdrawal",
                        leaving(Participation.FROZEN),
                        HistoryEvent.LegalStep.class,
                        step -> step.step() == HistoryEvent.LegalStep.Step.NOTICE_GIVEN ? 1 : 0),
                event(
                        Mechanism.RENEWAL_WINDOW,
                        1,
                        "exits from full participation",
                        leaving(Participation.FULL)
                                .with(new ScenarioEvent.Renewal("renewal", 0))
                                .months(1),
                        HistoryEvent.StatusChange.class,
                        change -> change.to() == Participation.OUT ? 1 : 0));
    }

    private static List<Probe> routine() {
        return List.of(
                measure(
                        Mechanism.DUES,
                        -1,
                        "cohesionAlignment",
                        "",
                        6,
                        Variant.calm().status("ARM", Participation.FROZEN).set("moveFriction", 50)),
                measure(Mechanism.VOICE, 1, "voiceIndex", "", 11, Variant.of("war")),
                new Probe(
                        Mechanism.EXERCISES,
                        -1,
                        "cohesionParticipation after a refusal",
                        Variant.calm()
                                .crisis(3, "ARM", ThreatClass.INTERSTATE, 1, ResponseLevel.NONE)
                                .months(11),
                        history -> mean(history, "cohesionParticipation", "")));
    }

    private static double mean(History history, String measure, String state) {
        double sum = 0;
        for (int month = 0; month < history.months(); month++) {
            sum += Variant.value(history, measure, state, month);
        }
        return sum / history.months();
    }

    @Test
    void everyMechanismIsProbed() {
        assertThat(probes().map(Probe::mechanism)).contains(Mechanism.values());
    }

    @ParameterizedTest
    @MethodSource("probes")
    void aMechanismChangesItsOutput(Probe probe) {
        assertThat(Math.signum(probe.mean(true) - probe.mean(false))).isEqualTo(probe.sign());
    }
}
