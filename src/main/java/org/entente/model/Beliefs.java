package org.entente.model;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.parameter.LearningParameters;
import org.entente.scenario.HistoricalCase;
import org.entente.scenario.Mechanism;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.World;
import org.entente.theory.Reliability;
import org.entente.theory.ThreatClass;

/** How a state's belief in the patron's reliability fades and learns, from its own cases and those of others. */
final class Beliefs {
    private final double prior;
    private final double retention;
    private final double gain;
    private final double unaskedWeight;
    private final double peerWeight;
    private final double crossClass;
    private final double distantSimilarity;

    Beliefs(Assumptions assumptions) {
        prior = assumptions.value(LearningParameters.PRIOR_CASES) / 2;
        boolean learning = assumptions.on(Mechanism.LEARNING);
        retention = learning ? Reliability.retention(assumptions.value(LearningParameters.BELIEF_HALF_LIFE)) : 1;
        gain = learning ? assumptions.value(LearningParameters.CASE_GAIN) : 0;
        unaskedWeight = assumptions.value(LearningParameters.UNASKED_CASE_WEIGHT);
        peerWeight = assumptions.value(LearningParameters.PEER_LEARNING, Mechanism.PEER_LEARNING);
        crossClass = assumptions.value(LearningParameters.CROSS_CLASS_LEARNING, Mechanism.CROSS_CLASS);
        distantSimilarity = assumptions.value(LearningParameters.DISTANT_SIMILARITY);
    }

    /** Beliefs of a state at the start of a world: the recorded cases replayed. */
    record Start(double[] successes, double[] failures) {}

    /** Replays the cases before the start of the world; it needs learning even where a scenario switches it off. */
    static Start replay(Assumptions assumptions, MemberProfile state) {
        World world = assumptions.world();
        Beliefs beliefs = new Beliefs(new Assumptions(world, assumptions.parameters(), Mechanism.defaults()));
        double[] successes = {beliefs.prior, beliefs.prior, beliefs.prior};
        double[] failures = successes.clone();
        List<HistoricalCase> cases = world.history().stream()
                .filter(recorded -> recorded.month().isBefore(world.start()))
                .sorted(Comparator.comparing(HistoricalCase::month))
                .toList();
        Optional<YearMonth> now = Optional.empty();
        for (HistoricalCase recorded : cases) {
            now.ifPresent(
                    then -> beliefs.forget(successes, failures, ChronoUnit.MONTHS.between(then, recorded.month())));
            now = Optional.of(recorded.month());
            beliefs.recall(recorded, state, successes, failures);
        }
        now.ifPresent(then -> beliefs.forget(successes, failures, ChronoUnit.MONTHS.between(then, world.start()) - 1));
        return new Start(successes, failures);
    }

    private void recall(HistoricalCase recorded, MemberProfile state, double[] successes, double[] failures) {
        double severity = recorded.severity().value();
        double fulfilment = recorded.fulfilment().value();
        if (recorded.threatClass() == ThreatClass.INTRA_ALLIANCE) {
            if (recorded.states().contains(state.state())) {
                clash(severity, fulfilment, successes, failures);
            }
            return;
        }
        double nearness = recorded.states().contains(state.state())
                ? 1
                : peerWeight * similarity(recorded.region(), state.region());
        double weight = Reliability.caseWeight(nearness, severity, recorded.requested(), unaskedWeight);
        gain(recorded.threatClass(), weight, fulfilment, successes, failures);
    }

    void forget(double[] successes, double[] failures) {
        for (int c = 0; c < successes.length; c++) {
            successes[c] = Reliability.forget(successes[c], prior, retention);
            failures[c] = Reliability.forget(failures[c], prior, retention);
        }
    }

    private void forget(double[] successes, double[] failures, long months) {
        for (long month = 0; month < months; month++) {
            forget(successes, failures);
        }
    }

    double weight(Member member, Case crisis) {
        double nearness = member == crisis.state
                ? 1
                : peerWeight * similarity(crisis.state.profile.region(), member.profile.region());
        return Reliability.caseWeight(nearness, crisis.severity, crisis.requested, unaskedWeight);
    }

    void learn(Member member, Case crisis) {
        gain(crisis.threatClass, weight(member, crisis), crisis.fulfilment, member.successes, member.failures);
    }

    /** A clash between members teaches both that the alliance does not protect them from each other. */
    void learnClash(Member member, Case crisis) {
        clash(crisis.severity, crisis.fulfilment, member.successes, member.failures);
        if (crisis.partial && crisis.border.orElseThrow().weaker() == member) {
            clash(crisis.severity, 0, member.successes, member.failures);
        }
    }

    void fail(double[] failures, double cases) {
        for (int c = 0; c < failures.length; c++) {
            failures[c] += cases;
        }
    }

    void update(Member member) {
        for (int c = 0; c < Member.CLASSES; c++) {
            member.reliability[c] = Reliability.mean(member.successes[c], member.failures[c]);
        }
    }

    private void gain(ThreatClass observed, double weight, double fulfilment, double[] successes, double[] failures) {
        for (ThreatClass learned : ThreatClass.EXTERNAL) {
            double factor = Reliability.classFactor(observed, learned, crossClass);
            successes[learned.index()] += Reliability.evidence(gain, weight, factor, fulfilment);
            failures[learned.index()] += Reliability.evidence(gain, weight, factor, 1 - fulfilment);
        }
    }

    private void clash(double severity, double fulfilment, double[] successes, double[] failures) {
        for (int c = 0; c < successes.length; c++) {
            successes[c] += Reliability.evidence(gain, severity, crossClass, fulfilment);
            failures[c] += Reliability.evidence(gain, severity, crossClass, 1 - fulfilment);
        }
    }

    private double similarity(String one, String other) {
        return one.equals(other) ? 1 : distantSimilarity;
    }
}
