package org.entente.calibration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.model.Evidence;
import org.entente.model.RecordLikelihood;
import org.entente.model.RecordedStep;
import org.entente.model.ReplicationFailedException;
import org.entente.parameter.CrisisParameters;
import org.entente.parameter.DependenceParameters;
import org.entente.parameter.LearningParameters;
import org.entente.parameter.OrganisationParameters;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.ParticipationParameters;
import org.entente.parameter.PatronParameters;
import org.entente.parameter.RequestParameters;
import org.entente.scenario.Driver;
import org.entente.scenario.HistoricalRecord;
import org.entente.theory.Observation;
import org.entente.theory.Opinion;

/**
 * How probable the steps of the states are: participation, voice, requests and crises, each month by the model that is led
 * through the record, polls by the legitimacy it has then, and arms by its own equation of them.
 */
public final class RecordBlock implements Block {
    private static final List<Parameter> STEPS = List.of(
            ParticipationParameters.SECURITY_WEIGHT,
            ParticipationParameters.AUTONOMY_WEIGHT,
            ParticipationParameters.DEPENDENCE_WEIGHT,
            ParticipationParameters.LEGITIMACY_WEIGHT,
            ParticipationParameters.MOVE_FRICTION,
            ParticipationParameters.FULL_COMMITMENT,
            ParticipationParameters.INSTITUTIONAL_LOCK_IN,
            ParticipationParameters.ACCESSION_COST,
            ParticipationParameters.ROUTINE_REVIEW,
            ParticipationParameters.NEWS_REVIEW,
            LearningParameters.PRIOR_CASES,
            LearningParameters.BREACH_LEGITIMACY_LOSS,
            LearningParameters.PEER_LEARNING,
            LearningParameters.CROSS_CLASS_LEARNING,
            PatronParameters.SANCTIONS_LEVERAGE_LOSS,
            OrganisationParameters.VOICE_RATE,
            OrganisationParameters.VOICE_SLOPE,
            OrganisationParameters.VOICE_GRIEVANCE);
    private static final List<Parameter> CRISES = List.of(
            CrisisParameters.ATTACK_RATE,
            CrisisParameters.DETERRENCE,
            CrisisParameters.TRANSNATIONAL_RATE,
            CrisisParameters.DOMESTIC_RATE,
            CrisisParameters.UNREST_EFFECT,
            CrisisParameters.CLASH_RATE);

    private final HistoricalRecord record;
    private final RecordLikelihood likelihood;
    private final Set<RecordedStep> steps;
    private final int months;

    /**
     * The first months of a record.
     *
     * @param record what happened
     * @param likelihood the model that is led through it
     * @param steps the kinds of steps that count
     * @param months how many months count
     */
    public RecordBlock(HistoricalRecord record, RecordLikelihood likelihood, Set<RecordedStep> steps, int months) {
        this.record = record;
        this.likelihood = likelihood;
        this.steps = EnumSet.copyOf(steps);
        this.months = months;
    }

    /** The whole record with all kinds of steps. */
    public static RecordBlock of(HistoricalRecord record) {
        return new RecordBlock(
                record, new RecordLikelihood(record), EnumSet.allOf(RecordedStep.class), record.months());
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(STEPS);
        if (steps.contains(RecordedStep.REQUEST)) {
            parameters.add(RequestParameters.REQUEST_RELUCTANCE);
        }
        if (steps.contains(RecordedStep.CRISIS)) {
            parameters.addAll(CRISES);
        }
        if (!record.observed().arms().isEmpty()) {
            parameters.add(DependenceParameters.ARMS_SPEED);
        }
        return parameters;
    }

    @Override
    public double logLikelihood(ParameterSet set) {
        try {
            return log(likelihood.under(set, months), 0, months);
        } catch (ReplicationFailedException impossible) {
            return Double.NEGATIVE_INFINITY;
        }
    }

    /** The parts of the states in the first months of the record, by their codes. */
    public Map<String, Double> logLikelihoods(ParameterSet set, int until) {
        Evidence evidence = likelihood.under(set, until);
        Map<String, Double> parts = new TreeMap<>();
        likelihood.states().forEach(state -> parts.put(state, log(evidence, state, until)));
        return parts;
    }

    private double log(Evidence evidence, String state, int until) {
        return steps.stream()
                        .mapToDouble(step -> evidence.log(step, state, 0, until))
                        .sum()
                + observations(evidence, 0, until, state::equals);
    }

    private double log(Evidence evidence, int from, int until) {
        return steps.stream()
                        .mapToDouble(step -> evidence.log(step, from, until))
                        .sum()
                + observations(evidence, from, until, any -> true);
    }

    private double observations(Evidence evidence, int from, int until, Predicate<String> states) {
        return polls(evidence, from, until, states) + arms(evidence, from, until, states);
    }

    private double polls(Evidence evidence, int from, int until, Predicate<String> states) {
        return record.opinion().stream()
                .filter(poll -> from <= poll.month() && poll.month() < until && states.test(poll.state()))
                .mapToDouble(poll -> Opinion.logDensity(poll.share(), evidence.legitimacy(poll.state(), poll.month())))
                .sum();
    }

    private double arms(Evidence evidence, int from, int until, Predicate<String> states) {
        return record.observed().arms().stream()
                .filter(month -> from <= month && month < until)
                .mapToDouble(month -> likelihood.states().stream()
                        .filter(states)
                        .mapToDouble(state -> arms(evidence, state, month))
                        .sum())
                .sum();
    }

    private double arms(Evidence evidence, String state, int month) {
        return record.course(Driver.ARMS_SHARE, state)
                .map(course -> Observation.logDensity(
                        course.at(month), evidence.armsShare(state, month), Observation.ARMS_DEVIATION))
                .orElse(0.0);
    }

    /**
     * The same in periods, for a posterior through time.
     *
     * @param space the parameters that are sampled
     * @param ends the month before which each period ends, in order
     */
    public SequentialLikelihood inPeriods(ParameterSpace space, List<Integer> ends) {
        return scores -> space.at(scores)
                .<SequentialLikelihood.Trajectory>map(set -> begin(set, ends))
                .orElse(() -> Double.NEGATIVE_INFINITY);
    }

    private SequentialLikelihood.Trajectory begin(ParameterSet set, List<Integer> ends) {
        RecordLikelihood.Walk walk = likelihood.begin(set);
        return new SequentialLikelihood.Trajectory() {
            private int period;
            private int from;

            @Override
            public double next() {
                int until = ends.get(period++);
                try {
                    walk.goTo(until);
                } catch (ReplicationFailedException impossible) {
                    return Double.NEGATIVE_INFINITY;
                }
                double log = log(walk.evidence(), from, until);
                from = until;
                return log;
            }
        };
    }
}
