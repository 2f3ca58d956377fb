package org.entente.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.results.Manifest;
import org.entente.results.ResponseRow;
import org.entente.results.UncertaintyRow;
import org.entente.statistics.Estimate;
import org.entente.statistics.ParameterUncertainty;
import org.entente.statistics.Wilson;
import org.entente.theory.ReasonCode;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** The response matrix: how requests for help were answered, and why not more was done. */
final class ResponseChart {
    private static final long FEW = 20;

    static final List<HeatTable.Column> HEADS = List.of(
            new HeatTable.Column("", "requester", 2.1),
            new HeatTable.Column("", "threat", 2.1),
            new HeatTable.Column("", "crises", 1),
            new HeatTable.Column("", "requests", 1.15));

    private static final String SHARES =
            "Shares in per cent of the requests to the patron or the alliance, darker for more; "
                    + "below each the " + Wilson.METHOD
                    + " interval, its Monte Carlo error, which takes requests as independent. Shares of fewer than "
                    + FEW
                    + " requests are not coloured. Crises and requests are summed over all replications.";
    private static final String WHY = " Reasons: why the answer was not more, in per cent of the same requests.";

    static final String BELOW =
            "Below a dotted line (par.), where draws differ by more than chance and requests are at least " + FEW
                    + " and two for each draw";
    static final String LAW = "beta";

    private static final List<ReasonCode> REASONS = List.of(
            ReasonCode.INTEREST, ReasonCode.ENTANGLED, ReasonCode.CAPACITY, ReasonCode.MANDATE, ReasonCode.VETO);

    private final BatchContents batch;
    private final String arm;

    ResponseChart(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
    }

    /** The columns of the matrix that hold shares. */
    enum Part {
        /** How requests were answered. */
        ANSWERS {
            @Override
            List<HeatTable.Column> columns() {
                return Arrays.stream(ResponseLevel.values())
                        .map(level -> new HeatTable.Column("Answer, % of requests", level.label(), 1.5))
                        .toList();
            }

            @Override
            List<HeatTable.Cell> cells(Crises crises) {
                return Arrays.stream(ResponseLevel.values())
                        .map(level ->
                                crises.share(row -> row.level().equals(level.label()), "response_" + level.label()))
                        .toList();
            }
        },
        /** Why not more was done. */
        REASONS {
            @Override
            List<HeatTable.Column> columns() {
                return ResponseChart.REASONS.stream()
                        .map(reason -> new HeatTable.Column("Why not more, % of requests", reason.label(), 1.2))
                        .toList();
            }

            @Override
            List<HeatTable.Cell> cells(Crises crises) {
                return ResponseChart.REASONS.stream()
                        .map(reason ->
                                crises.share(row -> row.reason().equals(reason.label()), "reason_" + reason.label()))
                        .toList();
            }
        };

        /** How to read them, with a sentence on parameters. */
        String note(String parameters) {
            return SHARES + parameters + (this == REASONS ? WHY : "");
        }

        abstract List<HeatTable.Column> columns();

        abstract List<HeatTable.Cell> cells(Crises crises);
    }

    /**
     * The crises of one requester and class of threat in an arm.
     *
     * @param rows the rows of the table
     * @param parameters what parameters do to the shares
     */
    record Crises(List<ResponseRow> rows, List<UncertaintyRow> parameters) {
        static Crises of(BatchContents batch, String arm, String state, ThreatClass threat) {
            return new Crises(
                    batch.responses().stream()
                            .filter(row ->
                                    row.arm().equals(arm) && row.requester().equals(state))
                            .filter(row -> row.threatClass().equals(threat.label()))
                            .toList(),
                    batch.uncertainty().stream()
                            .filter(row -> row.arm().equals(arm) && row.state().equals(state))
                            .filter(row -> row.threatClass().equals(threat.label()))
                            .toList());
        }

        boolean none() {
            return rows.isEmpty();
        }

        /** Crises and requests. */
        List<HeatTable.Cell> counts() {
            java.text.DecimalFormat format = Axes.format("#,##0");
            return List.of(
                    HeatTable.Cell.words(format.format(count(row -> true))),
                    HeatTable.Cell.words(format.format(count(ResponseRow::requested))));
        }

        private HeatTable.Cell share(Predicate<ResponseRow> which, String measure) {
            return ResponseChart.share(
                    count(which.and(ResponseRow::requested)), count(ResponseRow::requested), overParameters(measure));
        }

        /** The range over parameters; empty where draws differ by no more than chance, or have too few requests to tell. */
        private String overParameters(String measure) {
            return parameters.stream()
                    .filter(row -> row.measure().equals(measure))
                    .map(row -> new ParameterUncertainty(row.analysis()))
                    .filter(known -> count(ResponseRow::requested) >= Math.max(FEW, 2L * known.draws()))
                    .flatMap(uncertainty -> uncertainty.shareBand().stream())
                    .map(band -> "par. " + percent(band.lower()) + "–" + percent(band.upper()))
                    .findFirst()
                    .orElse("");
        }

        private long count(Predicate<ResponseRow> which) {
            return rows.stream().filter(which).mapToLong(ResponseRow::count).sum();
        }
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
                Part.REASONS.note(new ParameterBands(batch, arm).note(BELOW, LAW)));
    }

    private static List<HeatTable.Column> columns() {
        return Stream.of(HEADS, Part.ANSWERS.columns(), Part.REASONS.columns())
                .flatMap(List::stream)
                .toList();
    }

    private List<HeatTable.Row> rows() {
        List<HeatTable.Row> rows = new ArrayList<>();
        for (Manifest.StateName state : batch.manifest().states()) {
            boolean first = true;
            for (ThreatClass threat : ThreatClass.EXTERNAL) {
                Crises crises = Crises.of(batch, arm, state.code(), threat);
                if (!crises.none()) {
                    rows.add(row(state.name(), threat, crises, first));
                    first = false;
                }
            }
        }
        return rows;
    }

    private static HeatTable.Row row(String name, ThreatClass threat, Crises crises, boolean first) {
        List<HeatTable.Cell> cells = new ArrayList<>();
        cells.add(HeatTable.Cell.words(first ? name : ""));
        cells.add(HeatTable.Cell.words(threat.label()));
        cells.addAll(crises.counts());
        cells.addAll(Part.ANSWERS.cells(crises));
        cells.addAll(Part.REASONS.cells(crises));
        return new HeatTable.Row(cells, first);
    }

    private static HeatTable.Cell share(long count, long n, String overParameters) {
        if (n == 0) {
            return HeatTable.Cell.words("–");
        }
        Estimate share = Wilson.of(count, n);
        String interval = percent(share.lower()) + " to " + percent(share.upper());
        Color fill = n < FEW ? null : Palette.heat(share.value());
        return new HeatTable.Cell(percent(share.value()), interval, overParameters, fill);
    }

    private static String percent(double share) {
        return Axes.format("0").format(100 * share);
    }
}
