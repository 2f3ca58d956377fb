package org.entente.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.PairedRuns;
import org.entente.scenario.Arm;
import org.entente.scenario.ExpectedDirection;
import org.entente.scenario.ExpectedDirection.Reference;
import org.entente.scenario.Scenario;
import org.entente.scenario.Statistic;

/** Tests what the author of a scenario expects of it, claim by claim; all histories meet the same luck. */
public final class ScenarioCheck {
    private final Function<String, Scenario> scenarios;
    private final long seed;
    private final OptionalInt replications;

    /** What must be simulated of one arm for all claims together. */
    private static final class Need {
        private final Map<Statistic, Integer> columns = new LinkedHashMap<>();
        private int replications;

        void add(Statistic statistic, int count) {
            columns.putIfAbsent(statistic, columns.size());
            replications = Math.max(replications, count);
        }
    }

    /**
     * Prepares.
     *
     * @param scenarios the scenario with an id, for references
     * @param seed root seed
     * @param replications replications of each side, at least 2; empty for what each claim asks for
     */
    public ScenarioCheck(Function<String, Scenario> scenarios, long seed, OptionalInt replications) {
        this.scenarios = scenarios;
        this.seed = seed;
        this.replications = replications;
    }

    /**
     * Tests every claim.
     *
     * @param scenario the scenario, which is its own reference where a claim compares its arms
     * @return one check for each claim, in their order
     */
    public List<DirectionCheck> of(Scenario scenario) {
        Map<Reference, Need> needs = new LinkedHashMap<>();
        for (ExpectedDirection claim : scenario.directions()) {
            add(needs, new Reference(scenario.id(), claim.arm()), claim);
            claim.against().ifPresent(reference -> add(needs, reference, claim));
        }
        Map<Reference, List<PairedRuns.Sample>> samples = new HashMap<>();
        needs.forEach((side, need) -> samples.put(side, simulate(scenario, side, need)));
        return scenario.directions().stream()
                .map(claim -> check(scenario, claim, needs, samples))
                .toList();
    }

    private void add(Map<Reference, Need> needs, Reference side, ExpectedDirection claim) {
        needs.computeIfAbsent(side, any -> new Need()).add(claim.statistic(), count(claim));
    }

    private int count(ExpectedDirection claim) {
        return replications.orElse(claim.replications());
    }

    private List<PairedRuns.Sample> simulate(Scenario own, Reference side, Need need) {
        Scenario scenario = side.scenario().equals(own.id()) ? own : scenarios.apply(side.scenario());
        List<String> arms = scenario.arms().stream().map(Arm::id).toList();
        ModelSource source = new ModelSource(scenario, scenario.months(), seed);
        return PairedRuns.run(
                source, arms.indexOf(side.arm()), List.copyOf(need.columns.keySet()), need.replications);
    }

    private DirectionCheck check(
            Scenario scenario,
            ExpectedDirection claim,
            Map<Reference, Need> needs,
            Map<Reference, List<PairedRuns.Sample>> samples) {
        Function<Reference, double[][]> side = reference -> {
            int column = needs.get(reference).columns.get(claim.statistic());
            return fractions(samples.get(reference).get(column), count(claim));
        };
        double[][] values = side.apply(new Reference(scenario.id(), claim.arm()));
        Optional<double[][]> reference = claim.against().map(side);
        double[][] expected = reference.orElseGet(() -> constant(claim.value(), values[1]));
        return DirectionCheck.of(
                claim, contrast(claim, expected, values), scenario.directions().size());
    }

    private static double[][] fractions(PairedRuns.Sample sample, int count) {
        return new double[][] {
            Arrays.copyOf(sample.numerators(), count), Arrays.copyOf(sample.denominators(), count)
        };
    }

    private static double[][] constant(double value, double[] denominators) {
        return new double[][] {
            Arrays.stream(denominators).map(denominator -> value * denominator).toArray(), denominators
        };
    }

    /** Pairs of which a side failed are left out; a share of requests is a ratio of sums. */
    private static Contrast contrast(ExpectedDirection claim, double[][] expected, double[][] values) {
        int[] whole = IntStream.range(0, values[0].length)
                .filter(i -> !Double.isNaN(expected[0][i]) && !Double.isNaN(values[0][i]))
                .toArray();
        double[][] first = pick(expected, whole);
        double[][] second = pick(values, whole);
        return claim.statistic().kind() == Statistic.Kind.RESPONSE
                ? Contrast.pairedRatio(new Ratio(first[0], first[1]), new Ratio(second[0], second[1]))
                : Contrast.paired(first[0], second[0]);
    }

    private static double[][] pick(double[][] fractions, int[] chosen) {
        return Arrays.stream(fractions)
                .map(row -> Arrays.stream(chosen).mapToDouble(i -> row[i]).toArray())
                .toArray(double[][]::new);
    }
}
