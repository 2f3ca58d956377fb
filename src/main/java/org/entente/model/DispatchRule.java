package org.entente.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.parameter.MissionParameters;
import org.entente.random.Distributions;
import org.entente.random.EventKind;
import org.entente.scenario.Mechanism;
import org.entente.scenario.OrganisationRules;
import org.entente.theory.ClassValues;
import org.entente.theory.Mission;
import org.entente.theory.ResponseLevel;
import org.entente.theory.Route;
import org.entente.theory.ThreatClass;

/** Sends the forces that a deployment needs and shares out the burden. */
final class DispatchRule {
    private static final int POISSON_CAP = 18;

    private final ClassValues need;
    private final ToDoubleFunction<Member> share;
    private final double poolUnit;
    private final double patronBurden;
    private final int domesticMonths;
    private final double domesticExtension;
    private final int externalMonths;
    private final double externalExtension;
    private final int maximum;
    private final boolean usesCapacity;

    DispatchRule(Assumptions assumptions) {
        Ladder ladder = Ladder.of(assumptions);
        need = ladder.need();
        share = member -> ladder.engagement().at(member.participation) * member.contribution;
        poolUnit = assumptions.value(MissionParameters.POOL_UNIT);
        patronBurden = assumptions.value(MissionParameters.PATRON_BURDEN_SHARE);
        domesticMonths = assumptions.count(MissionParameters.DOMESTIC_MISSION_MONTHS);
        domesticExtension = assumptions.value(MissionParameters.DOMESTIC_MISSION_EXTENSION);
        externalMonths = assumptions.count(MissionParameters.EXTERNAL_MISSION_MONTHS);
        externalExtension = assumptions.value(MissionParameters.EXTERNAL_MISSION_EXTENSION);
        maximum = assumptions.count(MissionParameters.MISSION_MAXIMUM);
        usesCapacity = assumptions.on(Mechanism.CAPACITY_USE);
    }

    /** Sends a mission if the answer is a deployment; returns the capability that it takes. */
    double send(Case crisis, AllianceSimulation simulation) {
        if (crisis.level != ResponseLevel.DEPLOYMENT) {
            return 0;
        }
        double ceiling = crisis.route == Route.ALLIANCE
                ? ceiling(crisis, simulation.organisation().rules)
                : Double.POSITIVE_INFINITY;
        double size = Mission.size(need.at(crisis.threatClass), crisis.severity, ceiling, poolUnit);
        int months = duration(crisis, simulation);
        double used = usesCapacity ? size : 0;
        simulation
                .organisation()
                .deployments
                .add(new Deployment(crisis.state, crisis.threatClass, used, simulation.month(), months));
        simulation.report(new HistoryEvent.Mission(
                simulation.month(),
                crisis.state.code,
                crisis.threatClass,
                size * poolUnit,
                months,
                burden(crisis, simulation)));
        return used;
    }

    private static double ceiling(Case crisis, OrganisationRules rules) {
        return switch (crisis.threatClass) {
            case DOMESTIC -> rules.peacekeepers().value();
            case TRANSNATIONAL ->
                rules.regionalForceRegion().equals(crisis.state.profile.region())
                        ? rules.regionalForce().value()
                        : rules.rapidReactionForce().value();
            case INTERSTATE, INTRA_ALLIANCE -> rules.rapidReactionForce().value();
        };
    }

    private int duration(Case crisis, AllianceSimulation simulation) {
        boolean domestic = crisis.threatClass == ThreatClass.DOMESTIC;
        double uniform = simulation.uniform(EventKind.DURATION, crisis.state.key, crisis.threatClass.index());
        int extension = Distributions.poisson(domestic ? domesticExtension : externalExtension, uniform, POISSON_CAP);
        return Mission.duration(domestic ? domesticMonths : externalMonths, extension, maximum);
    }

    private Map<String, Double> burden(Case crisis, AllianceSimulation simulation) {
        Member[] members = simulation.members();
        double[] contributions = new double[members.length];
        for (int i = 0; i < members.length; i++) {
            boolean contributes =
                    crisis.route == Route.ALLIANCE && members[i] != crisis.state && members[i].participation.isActive();
            contributions[i] = contributes ? share.applyAsDouble(members[i]) : 0;
        }
        double[] shares = new double[members.length];
        Map<String, Double> burden = new TreeMap<>();
        burden.put(simulation.patron().getState(), Mission.burdenShares(contributions, patronBurden, shares));
        for (int i = 0; i < members.length; i++) {
            if (shares[i] > 0) {
                burden.put(members[i].code, shares[i]);
            }
        }
        return burden;
    }
}
