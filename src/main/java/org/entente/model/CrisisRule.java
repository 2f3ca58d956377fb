package org.entente.model;

import java.util.Optional;
import org.entente.parameter.AlternativesParameters;
import org.entente.parameter.CrisisParameters;
import org.entente.parameter.ResponseParameters;
import org.entente.random.EventKind;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.CrisisHazard;
import org.entente.theory.ParticipationChoice;
import org.entente.theory.ThreatClass;

/** Crises break out: attacks, incursions, unrest and clashes between members. */
final class CrisisRule implements Rule {
    private final double attackRate;
    private final double deterrence;
    private final double transnationalRate;
    private final double domesticRate;
    private final double unrestEffect;
    private final double clashRate;
    private final double mediationRelief;
    private final CrisisHazard.SeverityWeights severity;
    private final double rivalBacking;
    private final double brokerage;
    private final Ladder ladder;
    private final Perception perception;

    CrisisRule(Assumptions assumptions) {
        attackRate = assumptions.value(CrisisParameters.ATTACK_RATE);
        deterrence = assumptions.value(CrisisParameters.DETERRENCE);
        transnationalRate = assumptions.value(CrisisParameters.TRANSNATIONAL_RATE);
        domesticRate = assumptions.value(CrisisParameters.DOMESTIC_RATE);
        unrestEffect = assumptions.value(CrisisParameters.UNREST_EFFECT);
        clashRate = assumptions.value(CrisisParameters.CLASH_RATE);
        mediationRelief = assumptions.value(ResponseParameters.CLASH_MEDIATION_RELIEF);
        severity = new CrisisHazard.SeverityWeights(
                assumptions.value(CrisisParameters.SEVERITY_MINIMUM),
                assumptions.value(CrisisParameters.SEVERITY_RANGE),
                assumptions.value(CrisisParameters.SEVERITY_UNREST));
        rivalBacking = assumptions.value(AlternativesParameters.RIVAL_BACKING);
        brokerage = assumptions.value(AlternativesParameters.BROKERAGE);
        ladder = Ladder.of(assumptions);
        perception = new Perception(assumptions);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        simulation.cases().clear();
        for (ThreatSource source : simulation.sources()) {
            source.effectivePressure = pressure(source);
        }
        double level = simulation.agents().transnationalLevel();
        for (Member member : simulation.members()) {
            perception.update(member, level);
            threaten(member, level, simulation);
        }
        for (Border border : simulation.borders()) {
            clash(border, simulation);
        }
        simulation.cases().sort(Case.ORDER);
    }

    private double pressure(ThreatSource source) {
        var weights = new CrisisHazard.PressureWeights(rivalBacking, source.usualBacking, brokerage);
        return CrisisHazard.rivalPressure(source.pressure, source.backing(), source.brokerage, weights);
    }

    private void threaten(Member member, double level, AllianceSimulation simulation) {
        double pressure = 0;
        for (ThreatSource rival : member.rivals) {
            pressure += rival.effectivePressure;
        }
        strike(
                member,
                ThreatClass.INTERSTATE,
                pressure > 0 ? attackHazard(member, pressure, simulation.patron()) : 0,
                simulation);
        strike(
                member,
                ThreatClass.TRANSNATIONAL,
                CrisisHazard.transnational(transnationalRate, level, member.exposure),
                simulation);
        strike(
                member,
                ThreatClass.DOMESTIC,
                CrisisHazard.domestic(domesticRate, member.fragility, unrestEffect, member.unrest),
                simulation);
    }

    private double attackHazard(Member member, double pressure, Patron patron) {
        int x = ThreatClass.INTERSTATE.index();
        double share = ParticipationChoice.protectionShare(
                member.bilateralShare, member.baseFactor, ladder.engagement().at(member.participation));
        return CrisisHazard.interstate(
                attackRate,
                pressure,
                deterrence,
                share * member.reliability[x] * patron.coverage[x],
                ladder.access().at(member.participation) * member.outsideSupply[x]);
    }

    private void strike(Member member, ThreatClass threatClass, double hazard, AllianceSimulation simulation) {
        double unrest = threatClass == ThreatClass.DOMESTIC ? member.unrest : 0;
        witness(member, member.code, threatClass, hazard, simulation);
        Optional<Outbreak> outbreak = outbreak(member.code, member.key, threatClass, hazard, unrest, simulation);
        if (outbreak.isPresent()) {
            Optional<ThreatSource> source = simulation.agents().sourceOf(member, threatClass);
            member.domesticCrisis |= threatClass == ThreatClass.DOMESTIC;
            simulation
                    .cases()
                    .add(Case.of(
                            member,
                            threatClass,
                            source,
                            outbreak.get().severity(),
                            outbreak.get().forced()));
            report(
                    member.code,
                    threatClass,
                    source.map(ThreatSource::getCode).orElse(threatClass.label()),
                    outbreak.get(),
                    simulation);
        }
    }

    private void clash(Border border, AllianceSimulation simulation) {
        double relief = simulation.month() <= border.mediatedUntil
                ? CrisisHazard.mediation(border.mediation, mediationRelief)
                : 0;
        double hazard = CrisisHazard.clash(clashRate, border.pressure, border.memory, relief);
        String code = border.pair.code();
        witness(border.first, code, ThreatClass.INTRA_ALLIANCE, hazard, simulation);
        outbreak(code, border.key, ThreatClass.INTRA_ALLIANCE, hazard, 0, simulation)
                .ifPresent(outbreak -> {
                    simulation.cases().add(Case.clash(border, outbreak.severity(), outbreak.forced()));
                    report(code, ThreatClass.INTRA_ALLIANCE, code, outbreak, simulation);
                });
    }

    /** A class without any hazard is none that the model speaks of. */
    private static void witness(
            Member member, String place, ThreatClass threatClass, double hazard, AllianceSimulation simulation) {
        Conditioning record = simulation.arm().conditioning();
        int month = simulation.month();
        if (record.followsCrises(month) && hazard > 0 && record.showsCrises(member.code, month)) {
            boolean brokeOut = record.crisis(place, threatClass, month);
            double probability = CrisisHazard.probability(hazard);
            simulation.recorded(RecordedStep.CRISIS, member, brokeOut ? probability : 1 - probability);
        }
    }

    private static void report(
            String state, ThreatClass threatClass, String source, Outbreak outbreak, AllianceSimulation simulation) {
        simulation.report(new HistoryEvent.Crisis(
                simulation.month(), state, threatClass, source, outbreak.severity(), outbreak.draw()));
    }

    private record Outbreak(double severity, Optional<ScenarioEvent.Crisis> forced, Optional<Draw> draw) {}

    private Optional<Outbreak> outbreak(
            String name,
            long key,
            ThreatClass threatClass,
            double hazard,
            double unrest,
            AllianceSimulation simulation) {
        Optional<ScenarioEvent.Crisis> forced = simulation.forcedCrisis(name, threatClass);
        if (forced.isPresent()) {
            return Optional.of(new Outbreak(forced.get().severity(), forced, Optional.empty()));
        }
        int index = threatClass.index();
        if (hazard == 0 || simulation.followsCrises()) {
            return Optional.empty();
        }
        double uniform = simulation.uniform(EventKind.CRISIS, key, index);
        if (!(uniform < hazard)) {
            // The probability 1 - exp(-h) never exceeds h, so most months need no exponential. A hazard that is no
            // number breaks out nowhere, so that the failure is found where it began.
            return Optional.empty();
        }
        double probability = CrisisHazard.probability(hazard);
        if (!(uniform < probability)) {
            return Optional.empty();
        }
        double order =
                simulation.luck().secondSmallestOfFour(EventKind.SEVERITY, key, simulation.calendarIndex(), index);
        return Optional.of(new Outbreak(
                CrisisHazard.severity(order, unrest, severity),
                forced,
                Optional.of(simulation.draw(EventKind.CRISIS, name, index, uniform, probability))));
    }
}
