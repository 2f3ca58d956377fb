package org.entente.ensemble;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.History;
import org.entente.model.Measure;
import org.entente.theory.Participation;

/**
 * What is summed by parameter draw in each month: the measures of the whole alliance, and for every state whether it
 * stands at a rung below FULL or further down.
 */
public final class NestedSeries {
    private static final List<Participation> RUNGS =
            List.of(Participation.PASSIVE, Participation.FROZEN, Participation.OUT);

    private final Layout layout;
    private final int[] measures;

    NestedSeries(Layout layout) {
        this.layout = layout;
        measures = IntStream.range(0, layout.measures().size())
                .filter(i -> layout.measures().get(i).state().isEmpty())
                .toArray();
    }

    /**
     * The name of a series.
     *
     * @param measure name of the measure, or passive, frozen or out for the share of histories at this rung or further down
     * @param state ISO code; empty for the whole alliance
     */
    public record Name(String measure, String state) {}

    /** The series of a month in their order. */
    public List<Name> names() {
        Stream<Name> shares =
                layout.states().stream().flatMap(state -> RUNGS.stream().map(rung -> new Name(rung.label(), state)));
        return Stream.concat(IntStream.of(measures).mapToObj(this::name), shares)
                .toList();
    }

    private Name name(int measure) {
        Measure whole = layout.measures().get(measure);
        return new Name(whole.name(), "");
    }

    int perMonth() {
        return measures.length + layout.states().size() * RUNGS.size();
    }

    /** Adds the values of a history to sums, month by month. */
    void addTo(double[] sums, int from, History history) {
        int at = from;
        for (int month = 0; month < layout.months(); month++) {
            for (int measure : measures) {
                sums[at++] += history.value(measure, month);
            }
            for (int state = 0; state < layout.states().size(); state++) {
                Participation status = history.status(state, month);
                for (Participation rung : RUNGS) {
                    sums[at++] += status.isAtOrBelow(rung) ? 1 : 0;
                }
            }
        }
    }

    /** Squared deviations from the mean of all replications, summed. */
    double squares(ArmTotals totals, int series, int month) {
        if (series < measures.length) {
            return totals.cells().squares(layout.cell(measures[series], month));
        }
        int state = (series - measures.length) / RUNGS.size();
        int rung = RUNGS.get((series - measures.length) % RUNGS.size()).rung();
        double count = IntStream.rangeClosed(rung, Participation.OUT.rung())
                .mapToDouble(at -> totals.membership(state, month, at))
                .sum();
        return count * (totals.succeeded() - count) / totals.succeeded();
    }
}
