package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.ensemble.Interval;
import org.entente.ensemble.Moments;
import org.entente.results.Batch;
import org.entente.results.Manifest;
import org.entente.results.ReplicationTable;
import org.entente.statistics.ParameterUncertainty;

/** What a finished batch says in a few lines: its counts and its main outcome, arm by arm. */
final class RunSummary {
    private static final int DIGITS = 4;
    static final String PARAMETERS = "5–95 % over parameters";

    private final Manifest manifest;
    private final ReplicationTable replications;

    RunSummary(Batch batch) {
        manifest = batch.manifest();
        replications = batch.replications();
    }

    void print(PrintWriter out) {
        long planned =
                manifest.arms().stream().mapToLong(Manifest.ArmCount::planned).sum();
        long succeeded =
                manifest.arms().stream().mapToLong(Manifest.ArmCount::succeeded).sum();
        String shard = manifest.shard().isEmpty() ? "" : ", shard " + manifest.shard();
        out.println(manifest.scenario() + shard + ": " + Decimals.count(planned) + " planned = "
                + Decimals.count(succeeded) + " succeeded + " + Decimals.count(manifest.failed()) + " failed");
        out.println("  " + manifest.mainOutcome());
        TextTable table = drawn()
                ? new TextTable("arm", "n", "estimate", "95 % interval", "method", PARAMETERS, "title")
                : new TextTable("arm", "n", "estimate", "95 % interval", "method", "title");
        manifest.arms().forEach(arm -> addRow(table, arm));
        table.print(out, "    ");
    }

    private void addRow(TextTable table, Manifest.ArmCount arm) {
        double[] values = Arrays.stream(replications.numbers(arm.id(), "main_outcome"))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        Moments moments = new Moments(1);
        Arrays.stream(values).forEach(value -> moments.add(0, value));
        boolean share = Arrays.stream(values).allMatch(value -> value == 0 || value == 1);
        long n = moments.count(0);
        Interval interval = share ? Interval.wilson(Math.round(n * moments.mean(0)), n) : moments.interval(0);
        List<String> cells = new ArrayList<>(List.of(
                arm.id(),
                Decimals.count(n),
                Decimals.fixed(moments.mean(0), DIGITS),
                range(interval.lower(), interval.upper()),
                share ? "Wilson" : "normal"));
        if (drawn()) {
            cells.add(overParameters(arm.id(), share));
        }
        cells.add(arm.title());
        table.row(cells.toArray());
    }

    private static String range(double lower, double upper) {
        return Decimals.fixed(lower, DIGITS) + " to " + Decimals.fixed(upper, DIGITS);
    }

    private boolean drawn() {
        return manifest.parameters().draws() > 0;
    }

    /** How far the parameters move the estimate, without the noise of the replications. */
    private String overParameters(String arm, boolean share) {
        ParameterUncertainty uncertainty = ParameterUncertainty.of(
                replications.numbers(arm, "main_outcome"),
                replications.numbers(arm, "replication"),
                manifest.parameters().draws());
        return (share ? uncertainty.shareBand() : uncertainty.band())
                .map(band -> range(band.lower(), band.upper()))
                .orElse("unknown");
    }
}
