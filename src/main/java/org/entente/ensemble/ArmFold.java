package org.entente.ensemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.History;
import org.entente.model.HistoryEvent;
import org.entente.theory.Participation;

/** Folds the histories of one arm in one chunk; a thread keeps one and uses it again. */
final class ArmFold {
    private static final int BLOCK = 16;
    private static final int RUNGS = Participation.LADDER.size();

    private final Layout layout;
    private final StatisticEvaluator outcome;
    private final CellFold cells;
    private final HistoryFold rowFold;
    private final int[] horizonMeasures;
    private final NestedSeries nested;
    private final int draws;
    private final History[] block = new History[BLOCK];
    private int waiting;
    private Sums sums;

    /** What is handed over when the chunk is complete. */
    private static final class Sums {
        private final List<ReplicationRow> rows = new ArrayList<>();
        private final List<FailedReplication> failures = new ArrayList<>();
        private final Map<ResponseKey, Long> responses = new HashMap<>();
        private final Moments outcome = new Moments(1);
        private final IntSeries membership;
        private final Moments horizon;
        private final Moments firstMove;
        private final DrawSums draws;
        private final AnswerSums answers;

        Sums(Layout layout, int draws) {
            this.draws = DrawSums.empty(draws, layout);
            answers = new AnswerSums(draws);
            int states = layout.states().size();
            membership = new IntSeries(states * layout.months() * RUNGS);
            horizon = new Moments(states * AttractionTerm.ORDER.size());
            firstMove = new Moments(horizon.size());
        }
    }

    /** Starts with nothing; replications are told apart by so many parameter draws, 0 for not at all. */
    ArmFold(Layout layout, StatisticEvaluator outcome, int draws) {
        this.layout = layout;
        this.draws = draws;
        nested = new NestedSeries(layout);
        this.outcome = outcome;
        cells = new CellFold(layout);
        rowFold = new HistoryFold(layout);
        horizonMeasures = layout.states().stream()
                .flatMap(state -> AttractionTerm.ORDER.stream().map(term -> term.measure() + "." + state))
                .mapToInt(layout::measure)
                .toArray();
        sums = new Sums(layout, draws);
    }

    /** Adds a replication and returns its main outcome. */
    double add(long replication, History history) {
        double value = outcome.value(history);
        sums.rows.add(rowFold.row(replication, history, value));
        sums.outcome.add(0, value);
        addMembership(history);
        addResponses(history);
        addAttraction(history);
        sums.draws.add(replication, history, nested);
        sums.answers.add(replication, history);
        block[waiting++] = history;
        if (waiting == BLOCK) {
            foldBlock();
        }
        return value;
    }

    void fail(FailedReplication failure) {
        sums.failures.add(failure);
    }

    ArmTally finish() {
        foldBlock();
        Sums done = sums;
        ArmAggregate aggregate = new ArmAggregate(
                done.rows.size(),
                done.failures,
                done.outcome,
                done.membership,
                cells.moments(),
                cells.counts(),
                new TreeMap<>(done.responses),
                done.horizon,
                done.firstMove,
                done.draws,
                done.answers);
        cells.clear();
        sums = new Sums(layout, draws);
        return new ArmTally(done.rows, aggregate);
    }

    private void foldBlock() {
        cells.add(block, waiting);
        waiting = 0;
    }

    private void addMembership(History history) {
        int index = 0;
        for (int state = 0; state < layout.states().size(); state++) {
            for (int month = 0; month < layout.months(); month++, index += RUNGS) {
                sums.membership.add(index + history.status(state, month).rung(), 1);
            }
        }
    }

    private void addResponses(History history) {
        for (HistoryEvent event : history.events()) {
            if (event instanceof HistoryEvent.Response response) {
                sums.responses.merge(key(response), 1L, Long::sum);
            }
        }
    }

    private static ResponseKey key(HistoryEvent.Response response) {
        return new ResponseKey(
                response.state(),
                response.threatClass(),
                response.isAnswerToRequest(),
                response.level(),
                response.reason(),
                response.route());
    }

    private void addAttraction(History history) {
        int horizon = layout.months() - 1;
        for (int series = 0; series < horizonMeasures.length; series++) {
            sums.horizon.add(series, history.value(horizonMeasures[series], horizon));
        }
        for (int state = 0; state < layout.states().size(); state++) {
            int first = state * AttractionTerm.ORDER.size();
            history.firstMoveDown(state).ifPresent(move -> AttractionTerm.add(sums.firstMove, first, move));
        }
    }
}
