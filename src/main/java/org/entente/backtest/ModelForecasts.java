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
import org.entente.parameter.ParameterSet;
import org.entente.scenario.Arm;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioEvent;

/**
 * The model in a back-test: as it is, with priors twice as wide, and with one mechanism less at a time. Every variant learns
 * from its priors and from nothing after an origin.
 */
public final class ModelForecasts implements ModelUnderTest {
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

    private final boolean ablations;
    private final int threads;
    private final Map<ModelVariant, LearnedModel> models = new ConcurrentHashMap<>();

    /**
     * The model.
     *
     * @param ablations whether to add the variants with one mechanism less
     * @param threads threads for learning, at least 1; results do not depend on it
     */
    public ModelForecasts(boolean ablations, int threads) {
        this.ablations = ablations;
        this.threads = threads;
    }

    @Override
    public List<Forecaster> forecasters(HistoricalRecord record, long seed) {
        return variants().stream()
                .<Forecaster>map(variant -> new ModelForecaster(record, variant, model(record, variant, seed), seed))
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

    private LearnedModel model(HistoricalRecord record, ModelVariant variant, long seed) {
        return models.computeIfAbsent(variant, any -> new LearnedModel(record, variant, ends(record), seed, threads));
    }

    /** The months after which something is foretold, and the end of the record. */
    private static List<Integer> ends(HistoricalRecord record) {
        Set<Integer> ends = new TreeSet<>();
        Split.of(record, RecordRows.of(record))
                .forEach(split ->
                        ends.add((int) ChronoUnit.MONTHS.between(record.world().start(), split.trained()) + 1));
        ends.add(record.months());
        return List.copyOf(ends);
    }

    /**
     * Histories under the covariates and crises on record, in which states ask, the patron answers and participation moves as
     * the model has it, with parameters learned from the whole record.
     */
    @Override
    public List<? extends AllianceHistory> histories(HistoricalRecord record, long seed, int workers) {
        try {
            LearnedModel.Draws draws = model(record, whole(), seed).after(record.months());
            PreparedArm arm = new PreparedArm(record.world(), unanswered(record.arm()), record.months())
                    .following(Conditioning.on(record, 0, record.months()));
            int[] chosen = Cloud.chosen(draws.weights(), DRAWS, 0.5);
            return IntStream.range(0, DRAWS)
                    .mapToObj(i -> history(arm, draws.sets().get(chosen[i]), seed, i))
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulations were interrupted; run the back-test again", stopped);
        }
    }

    private static SimulatedHistory history(PreparedArm arm, ParameterSet set, long seed, int replication) {
        return new SimulatedHistory(Replication.run(arm.under(set), seed, replication));
    }

    /** The crises on record without what was asked and answered. */
    private static Arm unanswered(Arm arm) {
        List<ScenarioEvent> events = arm.events().stream()
                .map(event -> event instanceof ScenarioEvent.Crisis crisis ? unanswered(crisis) : event)
                .toList();
        return new Arm(
                arm.id(), arm.title(), arm.drivers(), events, arm.mechanisms(), arm.parameters(), arm.uncertainties());
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
