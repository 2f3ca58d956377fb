package org.entente.backtest;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.entente.calibration.Cloud;
import org.entente.model.Conditioning;
import org.entente.model.Measures;
import org.entente.model.PreparedArm;
import org.entente.model.Replication;
import org.entente.random.KeyedRandom;
import org.entente.scenario.AlternativeCoding;
import org.entente.scenario.Arm;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioEvent;

/**
 * The model in a back-test, in several variants. Each learns from its priors and from nothing after an origin, or has a
 * posterior from elsewhere.
 */
public final class ModelForecasts {
    private final HistoricalRecord record;
    private final List<ModelVariant> variants;
    private final List<Integer> ends;
    private final long seed;
    private final int threads;
    private final List<Split> splits;
    private final Map<ModelVariant, Learner> learners = new ConcurrentHashMap<>();
    private final Map<ModelVariant, ModelForecaster> forecasters = new ConcurrentHashMap<>();

    /**
     * The model.
     *
     * @param record what is foretold
     * @param splits the parts of the back-test
     * @param variants the variants, the one that is shown first
     * @param seed root seed
     * @param threads threads for learning, at least 1; results do not depend on it
     */
    public ModelForecasts(
            HistoricalRecord record, List<Split> splits, List<ModelVariant> variants, long seed, int threads) {
        this.record = record;
        this.variants = List.copyOf(variants);
        this.splits = List.copyOf(splits);
        this.ends = ends(record, splits);
        this.seed = seed;
        this.threads = threads;
    }

    /**
     * The variants of every back-test: the model as it is, with priors twice as wide, and told each other coding of the
     * answers that the record lists.
     */
    public static List<ModelVariant> usual(HistoricalRecord record, int draws) {
        List<ModelVariant> variants = new ArrayList<>(List.of(ModelVariant.whole(draws), ModelVariant.wide(draws)));
        record.alternatives().stream()
                .filter(AlternativeCoding::isOfAnswers)
                .map(other -> ModelVariant.coded(other, draws))
                .forEach(variants::add);
        return variants;
    }

    /** The variants with one mechanism less, of those that are on in a record; without voice a record's voice had no probability. */
    public static List<ModelVariant> ablations(HistoricalRecord record, int draws) {
        return record.arm().mechanisms().stream()
                .filter(mechanism -> mechanism != Mechanism.VOICE)
                .sorted()
                .map(mechanism -> ModelVariant.without(mechanism, draws))
                .toList();
    }

    /** The names of four variants that differ in what moves states: all, or one of learning, autonomy and legitimacy less. */
    public static List<String> structures() {
        return List.of(
                ModelVariant.WHOLE,
                ModelVariant.WITHOUT + Mechanism.LEARNING.key(),
                ModelVariant.WITHOUT + Mechanism.AUTONOMY.key(),
                ModelVariant.WITHOUT + Mechanism.LEGITIMACY.key());
    }

    /** The variants as forecasters, each to be asked at every origin. */
    public List<Forecaster> forecasters() {
        return variants.stream().<Forecaster>map(this::forecaster).toList();
    }

    private ModelForecaster forecaster(ModelVariant variant) {
        return forecasters.computeIfAbsent(
                variant, any -> new ModelForecaster(variant.told(record), variant, learner(variant), seed));
    }

    /**
     * The weights of every variant that learns from the record, for every state left out; the same in coded and in strict
     * foresight.
     */
    public List<LeftOutWeights> leftOut() throws InterruptedException {
        List<LeftOutWeights> weights = new ArrayList<>();
        for (ModelVariant variant : variants) {
            if (variant.given().isEmpty()) {
                for (Split split : lessons()) {
                    weights.add(forecaster(variant)
                            .leftOut(split.trained(), split.leftOut().orElseThrow()));
                }
            }
        }
        return weights;
    }

    /** The first split of each state left out. */
    private Collection<Split> lessons() {
        Map<String, Split> lessons = new LinkedHashMap<>();
        splits.forEach(split -> split.leftOut().ifPresent(state -> lessons.putIfAbsent(state, split)));
        return lessons.values();
    }

    private Learner learner(ModelVariant variant) {
        return learners.computeIfAbsent(
                variant,
                any -> variant.given()
                        .<Learner>map(posterior ->
                                new GivenPosterior(posterior, variant.draws(), Measures.observedStates(record.world())))
                        .orElseGet(() -> new LearnedModel(variant.told(record), variant, ends, seed, threads)));
    }

    /** The months after which something is foretold, and the end of the record. */
    private static List<Integer> ends(HistoricalRecord record, List<Split> splits) {
        Set<Integer> ends = new TreeSet<>();
        splits.forEach(
                split -> ends.add((int) ChronoUnit.MONTHS.between(record.world().start(), split.trained()) + 1));
        ends.add(record.months());
        return List.copyOf(ends);
    }

    /**
     * Histories under the covariates and crises on record, in which states ask, the patron answers and participation moves as
     * the first variant has it, with parameters learned from the whole record.
     */
    public List<SimulatedHistory> histories() {
        try {
            Draws draws = learner(variants.get(0)).after(record.months());
            PreparedArm arm = new PreparedArm(record.world(), unanswered(record.arm()), record.months())
                    .following(Conditioning.on(record, 0, record.months()));
            int[] chosen = Cloud.chosen(draws.weights(), draws.sets().size(), 0.5);
            return IntStream.range(0, chosen.length)
                    .mapToObj(i -> new SimulatedHistory(
                            Replication.run(arm.under(draws.sets().get(chosen[i])), seed, i), new KeyedRandom(seed, i)))
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulations were interrupted; run the back-test again", stopped);
        }
    }

    /** The crises on record without what was asked and answered. */
    private static Arm unanswered(Arm arm) {
        return arm.withEvents(arm.events().stream()
                .map(event -> event instanceof ScenarioEvent.Crisis crisis ? crisis.unanswered() : event)
                .toList());
    }
}
