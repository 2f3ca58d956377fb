package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.scenario.Driver;
import org.entente.scenario.Objection;
import org.entente.scenario.OrganisationRules;
import org.entente.scenario.ScenarioEvent;
import org.entente.scenario.World;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

/** Every parameter of the catalogue changes some value, event or decision of some eventful history. */
class ParameterUseTest {
    private record Eventful(Variant variant, List<Object> trace) {
        static Eventful of(Variant variant) {
            return new Eventful(variant, trace(variant));
        }

        boolean changedBy(String parameter, double value) {
            return !trace(variant.set(parameter, value)).equals(trace);
        }

        private static List<Object> trace(Variant variant) {
            List<Object> trace = new ArrayList<>();
            Replication.run(variant.prepared(), Variant.SEED, 0, new Observer() {
                @Override
                public boolean detailed() {
                    return true;
                }

                @Override
                public void event(HistoryEvent event) {
                    trace.add(event);
                }

                @Override
                public void decision(Decision decision) {
                    trace.add(decision);
                }

                @Override
                public void monthEnd(AllianceSimulation simulation) {
                    for (int i = 0; i < simulation.arm().measures().size(); i++) {
                        trace.add(simulation.value(i));
                    }
                }
            });
            return trace;
        }
    }

    private static final List<Eventful> EVENTFUL = List.of(
            Eventful.of(crises()),
            Eventful.of(moves()),
            Eventful.of(missions()),
            Eventful.of(collapse()),
            Eventful.of(noMandate()));

    private static Variant crises() {
        return Variant.of("war")
                .allMechanisms()
                .set("domesticRate", 0.05)
                .set("transnationalRate", 0.06)
                .set("clashRate", 0.3)
                .set("attackRate", 0.4)
                .set(Driver.SIDE_PAYMENT, "EUU", 0.3)
                .set(Driver.BROKERAGE, "AZE", 0.5)
                .set(Driver.PRICE_SHOCK, "KGZ", 0.1)
                .months(48);
    }

    private static Variant moves() {
        Variant friendly = Variant.of("peace").allMechanisms();
        for (String power : List.of("CHN", "TUR", "IRN", "EUU", "USA")) {
            friendly = friendly.set(Driver.SUPPLY, power, 0.9);
        }
        return friendly.status("ARM", Participation.PASSIVE)
                .status("KGZ", Participation.FROZEN)
                .crisis(1, "UZB", ThreatClass.DOMESTIC, 0.7, ResponseLevel.DEPLOYMENT)
                .with(new ScenarioEvent.Renewal("renewal", 30))
                .set("moveFriction", 0.5)
                .set("routineReview", 0.5)
                .set("domesticRate", 0.05)
                .set("transnationalRate", 0.06)
                .months(60);
    }

    private static Variant missions() {
        return Variant.of("peace")
                .set(Driver.CAPABILITY, "", 2)
                .set(Driver.WAR, "", 0)
                .set(Driver.UN_MISSIONS, "", 0.05)
                .crisis(1, "ARM", ThreatClass.INTERSTATE, 0.6, ResponseLevel.DEPLOYMENT)
                .crisis(2, "KGZ", ThreatClass.TRANSNATIONAL, 0.4, ResponseLevel.DEPLOYMENT)
                .crisis(3, "TJK", ThreatClass.DOMESTIC, 0.3, ResponseLevel.DEPLOYMENT)
                .crisis(4, "BLR", ThreatClass.DOMESTIC, 0.3, ResponseLevel.DEPLOYMENT)
                .months(24);
    }

    private static Variant collapse() {
        return Variant.of("war")
                .set(Driver.CAPABILITY, "", 0)
                .set(Driver.DRAG, "", 1)
                .set(Driver.SANCTIONS, "", 1)
                .set("economyNoise", 0.5)
                .crisis(3, "ARM", ThreatClass.INTERSTATE, 0.6)
                .months(36);
    }

    /** The mandate does not reach domestic crises, and a closed neighbour objects. */
    private static Variant noMandate() {
        Variant variant = Variant.calm().months(40);
        for (int month = 0; month < variant.months(); month++) {
            variant = variant.crisis(month, "KGZ", ThreatClass.DOMESTIC, 0.5);
        }
        World world = variant.world();
        OrganisationRules rules = world.organisation();
        return variant.world(new World(
                world.id(),
                world.title(),
                world.start(),
                world.patron(),
                new OrganisationRules(
                        rules.name(),
                        Variant.sourced(false),
                        rules.accessionFactor(),
                        rules.renewals(),
                        rules.peacekeepers(),
                        rules.regionalForce(),
                        rules.regionalForceRegion(),
                        rules.rapidReactionForce(),
                        rules.exerciseMonths(),
                        rules.voteMonths()),
                world.members(),
                world.powers(),
                world.threatSources(),
                world.clashPairs(),
                List.of(new Objection("TJK", "KGZ", Set.of(ThreatClass.DOMESTIC), Variant.sourced(1.0))),
                world.history()));
    }

    @Test
    void noParameterIsIdle() {
        List<Parameter> idle = ParameterCatalogue.all().stream()
                .filter(parameter -> !isUsed(parameter))
                .toList();
        assertThat(idle).as("parameters that change nothing").isEmpty();
    }

    private static boolean isUsed(Parameter parameter) {
        return DoubleStream.of(
                        parameter.plausibleLower(), parameter.plausibleUpper(), parameter.lower(), parameter.upper())
                .distinct()
                .filter(value -> value != parameter.defaultValue())
                .anyMatch(value -> EVENTFUL.stream().anyMatch(each -> each.changedBy(parameter.name(), value)));
    }
}
