package org.entente.model;

import org.entente.parameter.LearningParameters;
import org.entente.parameter.MissionParameters;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Legitimacy;
import org.entente.theory.Participation;
import org.entente.theory.Reliability;
import org.entente.theory.Salience;
import org.entente.theory.ThreatClass;

/** States learn from the month's cases how reliable the patron is, and the alliance gains or loses legitimacy. */
final class LearningRule implements Rule {
    private final Beliefs beliefs;
    private final Perception perception;
    private final DependenceRule dependence;
    private final Legitimacy.BreachWeights breachWeights;
    private final double lossRate;
    private final double lossScale;
    private final double legitimacyRetention;
    private final double peacekeepingLegitimacy;
    private final boolean legitimacy;
    private final double relief;
    private final double newsDecay;
    private final double leadershipNews;
    private final double warNews;
    private final double warJump;
    private final double grievanceDecay;

    LearningRule(Assumptions assumptions) {
        beliefs = new Beliefs(assumptions);
        perception = new Perception(assumptions);
        dependence = new DependenceRule(assumptions);
        breachWeights = new Legitimacy.BreachWeights(
                assumptions.value(LearningParameters.UNASKED_CASE_WEIGHT),
                assumptions.value(LearningParameters.DOMESTIC_BREACH_WEIGHT),
                assumptions.value(LearningParameters.PATRON_ROUTE_BREACH_WEIGHT));
        lossRate = assumptions.value(LearningParameters.BREACH_LEGITIMACY_LOSS);
        lossScale = assumptions.value(LearningParameters.BREACH_LEGITIMACY_SCALE);
        legitimacyRetention = Reliability.retention(assumptions.value(LearningParameters.LEGITIMACY_HALF_LIFE));
        peacekeepingLegitimacy = assumptions.value(MissionParameters.PEACEKEEPING_LEGITIMACY);
        legitimacy = assumptions.on(Mechanism.LEGITIMACY);
        relief = assumptions.value(LearningParameters.NEWS_FULFILMENT_RELIEF);
        newsDecay = assumptions.value(LearningParameters.NEWS_DECAY);
        leadershipNews = assumptions.value(LearningParameters.NEWS_LEADERSHIP_CHANGE);
        warNews = assumptions.value(LearningParameters.NEWS_WAR_START);
        warJump = assumptions.value(LearningParameters.WAR_START_JUMP);
        grievanceDecay = assumptions.value(LearningParameters.GRIEVANCE_DECAY);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        double war = Salience.warNews(simulation.patron().war, simulation.patron().warBefore, warJump, warNews);
        for (Member member : simulation.members()) {
            learn(member, simulation);
            judge(member, simulation);
            salience(member, war, simulation);
        }
        double level = simulation.agents().transnationalLevel();
        for (Member member : simulation.members()) {
            perception.update(member, level);
            dependence.update(member, simulation.patron(), simulation.month() == 0);
        }
    }

    private void learn(Member member, AllianceSimulation simulation) {
        beliefs.forget(member.successes, member.failures);
        for (Case crisis : simulation.cases()) {
            if (crisis.threatClass.isExternal()) {
                beliefs.learn(member, crisis);
            } else if (crisis.hits(member)) {
                beliefs.learnClash(member, crisis);
            }
        }
        for (ScenarioEvent event : simulation.scenarioEvents()) {
            if (event instanceof ScenarioEvent.Failure failure) {
                beliefs.fail(member.failures, failure.failures());
            }
        }
        beliefs.update(member);
    }

    private void judge(Member member, AllianceSimulation simulation) {
        if (!legitimacy) {
            return;
        }
        double relaxed = Legitimacy.relax(member.legitimacy, member.legitimacyBaseline, legitimacyRetention);
        double breach = breach(member, simulation);
        double judged = breach > 0 ? Legitimacy.afterBreach(relaxed, breach, lossRate, lossScale) : relaxed;
        double peacekeeping = simulation.patron().unMissions > 0 ? peacekeepingLegitimacy : 0;
        member.legitimacy = Legitimacy.raised(judged, member.legitimacyBonus + peacekeeping);
        member.legitimacyBonus = 0;
    }

    private double breach(Member member, AllianceSimulation simulation) {
        double breach = 0;
        if (member.participation != Participation.OUT) {
            for (Case crisis : simulation.cases()) {
                if (crisis.state == member && crisis.threatClass.isExternal()) {
                    breach += Legitimacy.breach(
                            crisis.severity,
                            crisis.fulfilment,
                            crisis.requested,
                            crisis.threatClass == ThreatClass.DOMESTIC,
                            crisis.route,
                            breachWeights);
                }
            }
        }
        return breach;
    }

    private void salience(Member member, double war, AllianceSimulation simulation) {
        double fresh = Math.max(Math.max(war, member.shock), member.leaderFell ? leadershipNews : 0);
        double grievance = 0;
        for (Case crisis : simulation.cases()) {
            fresh = Math.max(fresh, news(member, crisis));
            if (crisis.hits(member)) {
                grievance = Math.max(grievance, Salience.disappointment(crisis.severity, crisis.fulfilment));
            }
        }
        member.news = Salience.next(member.news, fresh, newsDecay);
        member.grievance = Salience.next(member.grievance, grievance, grievanceDecay);
    }

    private double news(Member member, Case crisis) {
        if (crisis.threatClass.isExternal()) {
            return Salience.caseNews(beliefs.weight(member, crisis), crisis.fulfilment, relief);
        }
        return crisis.hits(member) ? crisis.severity : 0;
    }
}
