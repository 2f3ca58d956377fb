package org.entente.backtest;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.entente.calibration.Cloud;
import org.entente.model.Conditioning;
import org.entente.model.PreparedArm;
import org.entente.model.Replication;
import org.entente.scenario.Arm;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioEvent;

/**
 * The model in a back-test: as it is, with priors twice as wide, and with one mechanism less at a time. Every variant learns
 * from its priors and from nothing after an origin.
 */
public final class ModelForecasts {
    private static final int DRAWS = 400;
    private static final int DRAWS_OF_A_VARIANT = 120;
    private static final double WIDE = 2;
    private static final List<Mechanism> REMOVABLE = List.of(
            Mechanism.LEARNING,
            Mechanism.PEER_LEARNING,
            Mechanism.CROSS_CLASS,
            Mechanism.LEGITIMACY,
            Mechanism.AUTONOMY,
            Mechanism.ENTRAPMENT,
            Mechanism.PATRON_THREAT,
            Mechanism.DEPENDENCE,
            Mechanism.SANCTIONS_LEVERAGE,
            Mechanism.OUTSIDE_POWERS,
            Mechanism.INDUCEMENT,
            Mechanism.RENEWAL_WINDOW);

    private final HistoricalRecord record;
    private final List<Integer> ends;
    private final boolean ablations;
    private final long seed;
    private final int threads;
    private final Map<ModelVariant, LearnedModel> models = new ConcurrentHashMap<>();

    /**
     * The model.
     *
     * @param record what is foretold
     * @param splits the parts of the back-test
     * @param ablations whether to add the variants with one mechanism less
     * @param seed root seed
     * @param threads threads for learning, at least 1; results do not depend on it
     */
    public ModelForecasts(HistoricalRecord record, List<Split> splits, boolean ablations, long seed, int threads) {
        this.record = record;
        this.ends = ends(record, splits);
        this.ablations = ablations;
        this.seed = seed;
        this.threads = threads;
    }

    /** The variants of the model, each to be asked at every origin; the first is the one that is shown. */
    public List<Forecaster> forecasters() {
        return variants().stream()
                .<Forecaster>map(variant -> new ModelForecaster(record, variant, model(variant), seed))
                .toList();
    }

    private List<ModelVariant> variants() {
        List<ModelVariant> variants = new ArrayList<>();
        variants.add(whole());
        variants.add(new ModelVariant("model, wide priors", Set.of(), WIDE, DRAWS));
        if (ablations) {
            for (Mechanism mechanism : REMOVABLE) {
                variants.add(
                        new ModelVariant("model without " + mechanism.key(), Set.of(mechanism), 1, DRAWS_OF_A_VARIANT));
            }
        }
        return variants;
    }

    private static ModelVariant whole() {
        return new ModelVariant("model", Set.of(), 1, DRAWS);
    }

    private LearnedModel model(ModelVariant variant) {
        return models.computeIfAbsent(variant, any -> new LearnedModel(record, variant, ends, seed, threads));
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
     * the model has it, with parameters learned from the whole record.
     */
    public List<SimulatedHistory> histories() {
        try {
            LearnedModel.Draws draws = model(whole()).after(record.months());
            PreparedArm arm = new PreparedArm(record.world(), unanswered(record.arm()), record.months())
                    .following(Conditioning.on(record, 0, record.months()));
            int[] chosen = Cloud.chosen(draws.weights(), DRAWS, 0.5);
            return IntStream.range(0, DRAWS)
                    .mapToObj(i -> new SimulatedHistory(
                            Replication.run(arm.under(draws.sets().get(chosen[i])), seed, i)))
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulations were interrupted; run the back-test again", stopped);
        }
    }

    /** The crises on record without what was asked and answered. */
    private static Arm unanswered(Arm arm) {
        return arm.withEvents(arm.events().stream()
                .map(event -> event instanceof ScenarioEvent.Crisis crisis ? unanswered(crisis) : event)
                .toList());
    }

    private static ScenarioEvent unanswered(ScenarioEvent.Crisis crisis) {
        return new ScenarioEvent.Crisis(
                crisis.id(),
                crisis.month(),
                crisis.state(),
                crisis.threatClass(),
                crisis.severity(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                crisis.outOfArea());
    }
}
