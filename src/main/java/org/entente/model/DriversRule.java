package org.entente.model;

import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioEvent;

/** The courses and dated events of the scenario take effect on the agents. */
final class DriversRule implements Rule {
    private final boolean renewalWindow;
    private final boolean entanglement;
    private final boolean outsidePowers;

    DriversRule(Assumptions assumptions) {
        renewalWindow = assumptions.on(Mechanism.RENEWAL_WINDOW);
        entanglement = assumptions.on(Mechanism.ENTANGLEMENT);
        outsidePowers = assumptions.on(Mechanism.OUTSIDE_POWERS);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        follow(simulation, simulation.month());
        Organisation organisation = simulation.organisation();
        organisation.renewal = renewalWindow && organisation.rules.renewals().contains(simulation.calendarMonth());
        for (ScenarioEvent event : simulation.scenarioEvents()) {
            happen(event, simulation);
        }
    }

    private void follow(AllianceSimulation simulation, int month) {
        Patron patron = simulation.patron();
        patron.follow(month);
        simulation.organisation().follow(month);
        for (Member member : simulation.members()) {
            member.follow(month);
        }
        for (ThreatSource source : simulation.sources()) {
            source.follow(month, patron.war);
            source.entanglement = entanglement ? source.entanglement : 0;
        }
        for (OutsidePower power : simulation.powers()) {
            power.follow(month);
            power.supply = outsidePowers ? power.supply : 0;
        }
        for (Border border : simulation.borders()) {
            border.follow(month);
        }
    }

    private void happen(ScenarioEvent event, AllianceSimulation simulation) {
        if (event instanceof ScenarioEvent.News news) {
            spread(news, simulation);
        } else if (event instanceof ScenarioEvent.Renewal) {
            simulation.organisation().renewal = renewalWindow;
            simulation.report(new HistoryEvent.Shock(simulation.month(), "", "renewal date"));
        } else if (event instanceof ScenarioEvent.Failure) {
            simulation.report(new HistoryEvent.Shock(simulation.month(), "", "loss of reliability: " + event.id()));
        }
    }

    private static void spread(ScenarioEvent.News news, AllianceSimulation simulation) {
        simulation.report(new HistoryEvent.Shock(simulation.month(), "", "news: " + news.id()));
        for (Member member : simulation.members()) {
            if (news.states().isEmpty() || news.states().contains(member.code)) {
                member.shock = Math.max(member.shock, news.size());
            }
        }
    }
}
