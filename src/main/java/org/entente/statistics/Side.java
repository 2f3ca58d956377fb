package org.entente.statistics;

import java.util.ArrayList;
import java.util.List;
import org.entente.results.Batch;
import org.entente.results.Manifest;
import org.entente.results.ReplicationTable;

/**
 * One arm of a batch, as one side of a comparison.
 *
 * @param label what charts and tables call it
 * @param manifest the batch's manifest
 * @param table the batch's replications
 * @param arm the arm's id
 */
public record Side(String label, Manifest manifest, ReplicationTable table, String arm) {
    /** The first arm of a batch against each of its others. */
    public static List<Comparison> withinBatch(Batch batch) {
        List<Side> sides = sides(batch, "");
        return sides.stream()
                .skip(1)
                .map(side -> Comparison.of(sides.get(0), side))
                .toList();
    }

    /**
     * The first batch against each of the others: arms of equal name, or the first arms where no name is shared.
     *
     * @param batches at least two batches
     */
    public static List<Comparison> betweenBatches(List<Batch> batches) {
        List<Comparison> comparisons = new ArrayList<>();
        List<Side> first = sides(batches.get(0), label(batches, 0));
        for (int other = 1; other < batches.size(); other++) {
            List<Side> second = sides(batches.get(other), label(batches, other));
            int before = comparisons.size();
            for (Side side : first) {
                second.stream()
                        .filter(candidate -> candidate.arm().equals(side.arm()))
                        .map(candidate -> Comparison.of(side, candidate))
                        .forEach(comparisons::add);
            }
            if (comparisons.size() == before) {
                comparisons.add(Comparison.of(first.get(0), second.get(0)));
            }
        }
        return comparisons;
    }

    /** The scenario's id, with the folder's name where two batches share it. */
    private static String label(List<Batch> batches, int index) {
        String scenario = batches.get(index).manifest().scenario();
        long same = batches.stream()
                .filter(batch -> batch.manifest().scenario().equals(scenario))
                .count();
        return same == 1
                ? scenario
                : scenario + " in " + batches.get(index).folder().getFileName();
    }

    private static List<Side> sides(Batch batch, String prefix) {
        ReplicationTable table = batch.replications();
        List<String> arms = batch.manifest().armIds();
        return arms.stream()
                .map(arm -> new Side(sideLabel(prefix, arm, arms.size()), batch.manifest(), table, arm))
                .toList();
    }

    private static String sideLabel(String prefix, String arm, int arms) {
        if (prefix.isEmpty()) {
            return arm;
        }
        return arms == 1 ? prefix : prefix + ", " + arm;
    }

    double[] numbers(String column) {
        return table.numbers(arm, column);
    }

    Passages passages(String state) {
        return new Passages(table, manifest, arm, state);
    }
}
