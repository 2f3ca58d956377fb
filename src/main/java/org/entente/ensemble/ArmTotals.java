package org.entente.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.theory.Participation;

/** One arm of a batch: the aggregates of its chunks, added in the order of the chunks. */
public final class ArmTotals {
    private static final int RUNGS = Participation.LADDER.size();

    private final Layout layout;
    private final Grid grid;
    private final int[] bins;
    private final Moments cells;
    private final IntSeries membership;
    private final Moments horizon;
    private final Moments firstMove;
    private final SortedMap<ResponseKey, Long> responses = new TreeMap<>();
    private final NestedSeries nested;
    private final List<FailedReplication> failures = new ArrayList<>();
    private DrawSums draws;
    private AnswerSums answers;
    private long succeeded;

    /**
     * Nothing added yet.
     *
     * @param layout what the batch's histories have in common
     */
    public ArmTotals(Layout layout) {
        this.layout = layout;
        grid = new Grid(layout);
        nested = new NestedSeries(layout);
        draws = DrawSums.empty(0, layout);
        answers = new AnswerSums(0);
        bins = new int[grid.size()];
        cells = new Moments(layout.cells());
        membership = new IntSeries(layout.states().size() * layout.months() * RUNGS);
        horizon = new Moments(layout.states().size() * AttractionTerm.ORDER.size());
        firstMove = new Moments(horizon.size());
    }

    /** Adds the next chunk. */
    public void add(ArmAggregate chunk) {
        succeeded += chunk.succeeded();
        failures.addAll(chunk.failures());
        membership.add(chunk.membership());
        cells.merge(chunk.cells());
        chunk.grid().addTo(grid, bins);
        chunk.responses().forEach((key, count) -> responses.merge(key, count, Long::sum));
        addDraws(chunk.draws(), chunk.answers());
        horizon.merge(chunk.horizon());
        firstMove.merge(chunk.firstMove());
    }

    private void addDraws(DrawSums chunk, AnswerSums ofAnswers) {
        if (draws.draws() == 0) {
            draws = new DrawSums(chunk.counts(), chunk.sums());
            answers = new AnswerSums(chunk.draws());
        } else {
            draws.add(chunk);
        }
        answers.add(ofAnswers);
    }

    /** Whether replications are told apart by parameter draw. */
    public boolean isNested() {
        return draws.draws() > 0;
    }

    /** The series whose variance is analysed, in the order of a month. */
    public List<NestedSeries.Name> nestedSeries() {
        return nested.names();
    }

    /** The variance of a series in a month, between and within parameter draws. */
    public OneWay analysis(int series, int month) {
        return draws.analysis(month * nested.perMonth() + series, nested.squares(this, series, month));
    }

    /** The variance of the share of every answer that requests were given, between and within parameter draws. */
    public List<AnswerSums.Share> answerShares() {
        return answers.shares(draws.counts());
    }

    /** Replications that succeeded. */
    public long succeeded() {
        return succeeded;
    }

    /** Replications that failed. */
    public List<FailedReplication> failures() {
        return List.copyOf(failures);
    }

    /** Replications in which a state stands at a rung, 0 to 3, at the end of a month. */
    public int membership(int state, int month, int rung) {
        return membership.get((state * layout.months() + month) * RUNGS + rung);
    }

    /** Moments of the monthly values, index as in {@link Layout#cell}. */
    public Moments cells() {
        return cells;
    }

    /** Attraction at the horizon, index {@code state * terms + term}. */
    public Moments horizon() {
        return horizon;
    }

    /** Attraction at the first move down, same index. */
    public Moments firstMove() {
        return firstMove;
    }

    /** The response matrix in its order. */
    public SortedMap<ResponseKey, Long> responses() {
        return responses;
    }

    /**
     * A quantile of a measure in a month: linear within a bin, exact where all values are equal.
     *
     * @param measure index of the measure
     * @param month months since the start
     * @param probability in (0,1)
     * @return the quantile, NaN if the measure is nowhere defined
     */
    public double quantile(int measure, int month, double probability) {
        int cell = layout.cell(measure, month);
        long n = cells.count(cell);
        if (n == 0 || cells.squares(cell) == 0) {
            return cells.mean(cell);
        }
        int first = grid.offset(measure, month);
        double target = probability * n;
        int bin = first;
        double below = 0;
        while (below + bins[bin] < target) {
            below += bins[bin++];
        }
        double position = bin - first + (target - below) / bins[bin];
        return grid.lower(measure) + position / grid.binsPerUnit(measure);
    }
}
