package org.entente.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.ensemble.AnswerSums;
import org.entente.ensemble.ArmTotals;
import org.entente.ensemble.AttractionTerm;
import org.entente.ensemble.FailedReplication;
import org.entente.ensemble.Interval;
import org.entente.ensemble.Layout;
import org.entente.ensemble.Moments;
import org.entente.ensemble.NestedSeries;
import org.entente.ensemble.OneWay;
import org.entente.ensemble.ReplicationRow;
import org.entente.ensemble.ResponseKey;
import org.entente.model.Measure;
import org.entente.results.TableFile.Line;
import org.entente.theory.Participation;

/** The rows of one arm in the aggregated tables. */
final class ArmTables {
    private static final double[] QUANTILES = {.05, .25, .5, .75, .95};

    private final Manifest batch;
    private final Layout layout;
    private final String arm;
    private final ArmTotals totals;

    ArmTables(Manifest batch, Layout layout, String arm, ArmTotals totals) {
        this.batch = batch;
        this.layout = layout;
        this.arm = arm;
        this.totals = totals;
    }

    private String month(int month) {
        return batch.start().plusMonths(month).toString();
    }

    void membership(TableFile table) {
        for (int month = 0; month < layout.months(); month++) {
            for (int state = 0; state < layout.states().size(); state++) {
                for (Participation status : Participation.LADDER) {
                    table.print(membershipLine(month, state, status));
                }
            }
        }
    }

    private Line membershipLine(int month, int state, Participation status) {
        long n = totals.succeeded();
        long count = totals.membership(state, month, status.rung());
        return new Line()
                .text(month(month))
                .text(arm)
                .text(layout.states().get(state))
                .text(status.name())
                .count(count)
                .number((double) count / n)
                .interval(Interval.wilson(count, n))
                .count(n);
    }

    void measures(TableFile table) {
        for (int month = 0; month < layout.months(); month++) {
            for (int measure = 0; measure < layout.measures().size(); measure++) {
                table.print(measureLine(month, measure));
            }
        }
    }

    private Line measureLine(int month, int index) {
        Measure measure = layout.measures().get(index);
        int cell = layout.cell(index, month);
        Moments cells = totals.cells();
        Line line = new Line()
                .text(month(month))
                .text(arm)
                .text(measure.name())
                .text(measure.state())
                .count(cells.count(cell))
                .number(cells.mean(cell))
                .interval(cells.interval(cell))
                .number(cells.deviation(cell));
        for (double probability : QUANTILES) {
            line.number(totals.quantile(index, month, probability));
        }
        return line;
    }

    void responses(TableFile table) {
        Map<List<Object>, Long> crises = new HashMap<>();
        totals.responses().forEach((key, count) -> crises.merge(kind(key), count, Long::sum));
        totals.responses().forEach((key, count) -> table.print(responseLine(key, count, crises.get(kind(key)))));
    }

    private static List<Object> kind(ResponseKey key) {
        return List.of(key.requester(), key.threatClass(), key.requested());
    }

    private Line responseLine(ResponseKey key, long count, long crises) {
        return new Line()
                .text(arm)
                .text(key.requester())
                .text(key.threatClass().label())
                .text(key.requested() ? "yes" : "no")
                .text(key.level().label())
                .text(key.reason().label())
                .text(key.route().label())
                .count(count)
                .number((double) count / crises)
                .interval(Interval.wilson(count, crises));
    }

    void attraction(TableFile table) {
        for (int state = 0; state < layout.states().size(); state++) {
            attraction(table, state, "horizon", totals.horizon());
            attraction(table, state, "first-move-down", totals.firstMove());
        }
    }

    private void attraction(TableFile table, int state, String moment, Moments moments) {
        int series = state * AttractionTerm.ORDER.size();
        for (AttractionTerm term : AttractionTerm.ORDER) {
            table.print(new Line()
                    .text(arm)
                    .text(layout.states().get(state))
                    .text(moment)
                    .text(term.label())
                    .count(moments.count(series))
                    .number(moments.mean(series))
                    .interval(moments.interval(series)));
            series++;
        }
    }

    /** Nothing where replications are not told apart by parameter draw. */
    void uncertainty(TableFile table) {
        List<NestedSeries.Name> series = totals.nestedSeries();
        for (int month = 0; totals.isNested() && month < layout.months(); month++) {
            for (int i = 0; i < series.size(); i++) {
                NestedSeries.Name name = series.get(i);
                table.print(uncertaintyLine(month, name.measure(), name.state(), "", totals.analysis(i, month)));
            }
        }
        totals.answerShares().forEach(share -> table.print(answerLine(share)));
    }

    private Line answerLine(AnswerSums.Share share) {
        return uncertaintyLine(
                layout.months() - 1,
                share.answer(),
                share.requests().requester(),
                share.requests().threatClass().label(),
                share.analysis());
    }

    private Line uncertaintyLine(int month, String measure, String state, String threatClass, OneWay analysis) {
        return new Line()
                .text(month(month))
                .text(arm)
                .text(measure)
                .text(state)
                .text(threatClass)
                .count(analysis.draws())
                .number(analysis.perDraw())
                .count(analysis.n())
                .number(analysis.mean())
                .number(analysis.between())
                .number(analysis.within())
                .number(Math.sqrt(analysis.variance()));
    }

    void failures(TableFile table) {
        totals.failures().forEach(failure -> table.print(failureLine(failure)));
    }

    private Line failureLine(FailedReplication failure) {
        return new Line()
                .text(arm)
                .count(failure.replication())
                .text(failure.month() == ReplicationRow.NEVER ? "" : month(failure.month()))
                .text(failure.state())
                .text(failure.term())
                .text(failure.reason());
    }
}
