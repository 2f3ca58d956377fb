package org.entente.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.PairedRuns;
import org.entente.scenario.Arm;
import org.entente.scenario.ExpectedDirection;
import org.entente.scenario.Scenario;
import org.entente.scenario.Statistic;

/** Runs the paired tests of all expected directions of a scenario; every arm is simulated once for all its claims. */
public final class DirectionStudy {
    private final long seed;
    private final Map<Side, Sampling> samplings = new LinkedHashMap<>();

    /** One side of a comparison. */
    private record Side(String scenario, String arm) {}

    /** What is computed of one side, and of how many histories. */
    private static final class Sampling {
        private final Scenario scenario;
        private final List<Statistic> statistics = new ArrayList<>();
        private int replications;
        private List<PairedRuns.Sample> samples = List.of();

        Sampling(Scenario scenario) {
            this.scenario = scenario;
        }

        void add(ExpectedDirection claim) {
            replications = Math.max(replications, claim.replications());
            if (!statistics.contains(claim.statistic())) {
                statistics.add(claim.statistic());
            }
        }
    }

    private DirectionStudy(long seed) {
        this.seed = seed;
    }

    /**
     * Tests every claim of a scenario with common seeds.
     *
     * @param scenario whose claims are tested
     * @param references finds a scenario that a claim is compared with, by its id
     * @param seed root seed of both sides
     * @return one check for each claim, in the scenario's order
     */
    public static List<DirectionCheck> run(Scenario scenario, Function<String, Scenario> references, long seed) {
        DirectionStudy study = new DirectionStudy(seed);
        List<ExpectedDirection> claims = scenario.directions();
        claims.forEach(claim -> study.plan(claim, scenario, references));
        study.sample();
        return claims.stream()
                .map(claim -> study.check(claim, scenario, claims.size()))
                .toList();
    }

    private void plan(ExpectedDirection claim, Scenario scenario, Function<String, Scenario> references) {
        plan(claim, new Side(scenario.id(), claim.arm()), scenario);
        claim.against().ifPresent(reference -> {
            Scenario other =
                    reference.scenario().equals(scenario.id()) ? scenario : references.apply(reference.scenario());
            plan(claim, new Side(reference.scenario(), reference.arm()), other);
        });
    }

    private void plan(ExpectedDirection claim, Side side, Scenario scenario) {
        samplings.computeIfAbsent(side, any -> new Sampling(scenario)).add(claim);
    }

    private void sample() {
        samplings.forEach((side, sampling) -> {
            Arm arm = sampling.scenario
                    .arm(side.arm())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no arm (" + side.arm() + ") in scenario (" + side.scenario() + ")."));
            sampling.samples = PairedRuns.run(
                    new ModelSource(undoubled(sampling.scenario), sampling.scenario.months(), seed),
                    sampling.scenario.arms().indexOf(arm),
                    sampling.statistics,
                    sampling.replications);
        });
    }

    /** Errors are computed as of independent replications, so these share as few draws of parameters as possible. */
    private static Scenario undoubled(Scenario scenario) {
        return scenario.under(scenario.parameterSource().whole());
    }

    private DirectionCheck check(ExpectedDirection claim, Scenario scenario, int claims) {
        PairedRuns.Sample sample = sample(claim, new Side(scenario.id(), claim.arm()));
        Optional<PairedRuns.Sample> reference =
                claim.against().map(against -> sample(claim, new Side(against.scenario(), against.arm())));
        if (claim.statistic().kind() == Statistic.Kind.RESPONSE) {
            Ratio expected = reference.map(other -> ratio(claim, other)).orElseGet(() -> value(claim));
            return DirectionCheck.of(claim, Contrast.pairedRatio(expected, ratio(claim, sample)), claims);
        }
        double[] before = reference.map(other -> first(claim, other.values())).orElseGet(() -> new double[0]);
        return DirectionCheck.of(claim, before, first(claim, sample.values()), claims);
    }

    /** The expected value as a ratio without error. */
    private static Ratio value(ExpectedDirection claim) {
        double[] values = new double[claim.replications()];
        double[] ones = new double[claim.replications()];
        Arrays.fill(values, claim.value());
        Arrays.fill(ones, 1);
        return new Ratio(values, ones);
    }

    private PairedRuns.Sample sample(ExpectedDirection claim, Side side) {
        Sampling sampling = samplings.get(side);
        return sampling.samples.get(sampling.statistics.indexOf(claim.statistic()));
    }

    private static Ratio ratio(ExpectedDirection claim, PairedRuns.Sample sample) {
        return new Ratio(first(claim, sample.numerators()), first(claim, sample.denominators()));
    }

    private static double[] first(ExpectedDirection claim, double[] values) {
        return Arrays.copyOf(values, claim.replications());
    }
}
