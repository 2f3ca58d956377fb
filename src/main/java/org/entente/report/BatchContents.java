package org.entente.report;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.results.AttractionRow;
import org.entente.results.Batch;
import org.entente.results.Manifest;
import org.entente.results.MeasureRow;
import org.entente.results.MembershipRow;
import org.entente.results.ReplicationTable;
import org.entente.results.ResponseRow;
import org.entente.results.UncertaintyRow;
import org.entente.statistics.Passages;

/**
 * The tables of a batch, each read once.
 *
 * @param manifest the manifest
 * @param membership shares of the statuses
 * @param measures distributions of the measures
 * @param responses the response matrix
 * @param attraction the utility gap by term
 * @param uncertainty variance between and within parameter draws
 * @param replications one row for each replication and arm
 */
record BatchContents(
        Manifest manifest,
        List<MembershipRow> membership,
        List<MeasureRow> measures,
        List<ResponseRow> responses,
        List<AttractionRow> attraction,
        List<UncertaintyRow> uncertainty,
        ReplicationTable replications) {
    static BatchContents read(Batch batch) {
        return new BatchContents(
                batch.manifest(),
                batch.membership(),
                batch.measures(),
                batch.responses(),
                batch.attraction(),
                batch.uncertainty(),
                batch.replications());
    }

    /** The start in years: January 2022 is 2022.0. */
    double start() {
        return years(manifest.start());
    }

    /** The end of the last month, in years. */
    double until() {
        return start() + manifest.months() / 12.0;
    }

    /** The end of a month, in years. */
    double end(YearMonth month) {
        return years(month) + 1 / 12.0;
    }

    private static double years(YearMonth month) {
        return month.getYear() + (month.getMonthValue() - 1) / 12.0;
    }

    List<MonthCounts> counts(String arm, String state) {
        return membership.stream()
                .filter(row -> row.arm().equals(arm) && row.member().equals(state))
                .collect(Collectors.groupingBy(MembershipRow::month, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new MonthCounts(end(month.getKey()), month.getValue()))
                .toList();
    }

    List<MeasureRow> measure(String arm, String measure, String state) {
        Predicate<MeasureRow> wanted = row -> row.arm().equals(arm)
                && row.measure().equals(measure)
                && row.state().equals(state);
        return measures.stream().filter(wanted).toList();
    }

    Passages passages(String arm, String state) {
        return new Passages(replications, manifest, arm, state);
    }

    /** Scenario, arm and replications, for the line below a title. */
    String source(String arm) {
        Manifest.ArmCount count = manifest.arm(arm);
        String only = manifest.arms().size() == 1 ? "" : ", arm “" + arm + "” (" + count.title() + ")";
        return manifest.title() + only + " · " + replications(count) + " · " + manifest.scenario() + ", seed "
                + manifest.seed();
    }

    /** Scenario and replications of all arms. */
    String source() {
        return manifest.title() + " · " + replications(manifest.arms().get(0)) + " per arm · " + manifest.scenario()
                + ", seed " + manifest.seed();
    }

    /** Scenario, replications and seed, for the line below the title of a comparison. */
    String brief() {
        return manifest.scenario() + " (" + replications(manifest.arms().get(0)) + " per arm, seed " + manifest.seed()
                + ")";
    }

    private static String replications(Manifest.ArmCount count) {
        String failed = count.failed() == 0 ? "" : " (" + count.failed() + " more failed)";
        return "n = " + Axes.format("#,##0").format(count.succeeded()) + " replications" + failed;
    }
}
