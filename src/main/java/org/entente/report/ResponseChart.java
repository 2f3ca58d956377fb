package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.results.Manifest;
import org.entente.results.ResponseRow;
import org.entente.statistics.Estimate;
import org.entente.statistics.Wilson;
import org.entente.theory.ReasonCode;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** The response matrix: how requests for help were answered, and why not more was done. */
final class ResponseChart {
    private static final long FEW = 20;
    private static final List<ReasonCode> REASONS = List.of(
            ReasonCode.INTEREST, ReasonCode.ENTANGLED, ReasonCode.CAPACITY, ReasonCode.MANDATE, ReasonCode.VETO);

    private final BatchContents batch;
    private final String arm;

    ResponseChart(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
    }

    Figure figure() {
        HeatTable table = new HeatTable("Response matrix", columns(), rows());
        return new Figure(
                "responses-" + arm,
                "How requests for help were answered, by requester and class of threat",
                batch.source(arm),
                List.of(table),
                1,
                table.height(),
                List.of(),
                "Shares in per cent of the requests to the patron or the alliance, darker for more; below each the "
                        + Wilson.METHOD
                        + " interval, which takes requests as independent. Reasons: why the answer was not "
                        + "more, in per cent of the same requests. Shares of fewer than " + FEW
                        + " requests are not coloured. Crises and requests are summed over all replications.");
    }

    private static List<HeatTable.Column> columns() {
        List<HeatTable.Column> columns = new ArrayList<>(List.of(
                new HeatTable.Column("", "requester", 2.1),
                new HeatTable.Column("", "threat", 2.1),
                new HeatTable.Column("", "crises", 1),
                new HeatTable.Column("", "requests", 1.15)));
        for (ResponseLevel level : ResponseLevel.values()) {
            columns.add(new HeatTable.Column("Answer, % of requests", level.label(), 1.5));
        }
        for (ReasonCode reason : REASONS) {
            columns.add(new HeatTable.Column("Why not more, % of requests", reason.label(), 1.2));
        }
        return columns;
    }

    private List<HeatTable.Row> rows() {
        List<HeatTable.Row> rows = new ArrayList<>();
        for (Manifest.StateName state : batch.manifest().states()) {
            boolean first = true;
            for (ThreatClass threat : ThreatClass.EXTERNAL) {
                List<ResponseRow> crises = rows(state.code(), threat);
                if (!crises.isEmpty()) {
                    rows.add(row(state.name(), threat, crises, first));
                    first = false;
                }
            }
        }
        return rows;
    }

    private List<ResponseRow> rows(String state, ThreatClass threat) {
        return batch.responses().stream()
                .filter(row -> row.arm().equals(arm) && row.requester().equals(state))
                .filter(row -> row.threatClass().equals(threat.label()))
                .toList();
    }

    private static HeatTable.Row row(String name, ThreatClass threat, List<ResponseRow> crises, boolean first) {
        long requests = count(crises, ResponseRow::requested);
        List<HeatTable.Cell> cells = new ArrayList<>();
        cells.add(HeatTable.Cell.words(first ? name : ""));
        cells.add(HeatTable.Cell.words(threat.label()));
        cells.add(HeatTable.Cell.words(Axes.format("#,##0").format(count(crises, row -> true))));
        cells.add(HeatTable.Cell.words(Axes.format("#,##0").format(requests)));
        for (ResponseLevel level : ResponseLevel.values()) {
            long answers = count(crises, row -> row.requested() && row.level().equals(level.label()));
            cells.add(share(answers, requests));
        }
        for (ReasonCode reason : REASONS) {
            long cases = count(crises, row -> row.requested() && row.reason().equals(reason.label()));
            cells.add(share(cases, requests));
        }
        return new HeatTable.Row(cells, first);
    }

    private static long count(List<ResponseRow> rows, Predicate<ResponseRow> which) {
        return rows.stream().filter(which).mapToLong(ResponseRow::count).sum();
    }

    private static HeatTable.Cell share(long count, long n) {
        if (n == 0) {
            return HeatTable.Cell.words("–");
        }
        Estimate share = Wilson.of(count, n);
        String interval = percent(share.lower()) + " to " + percent(share.upper());
        return new HeatTable.Cell(percent(share.value()), interval, n < FEW ? null : Palette.heat(share.value()));
    }

    private static String percent(double share) {
        return Axes.format("0").format(100 * share);
    }
}
