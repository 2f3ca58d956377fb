package org.entente.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.theory.Participation;

/**
 * The record of participation as rows of states and months, complete from its first month to its last. Only this class
 * sees both sides of an origin; forecasters get a {@link TrainingView} and an {@link Origin}.
 */
public final class MemberHistory {
    private final List<String> covariates;
    private final Map<String, NavigableMap<YearMonth, MemberMonth>> states = new TreeMap<>();

    /**
     * A history.
     *
     * @param covariates names of the covariates
     * @param rows the rows in any order; those of a state without gaps, each starting where the one before ended
     * @throws IllegalArgumentException when a state's rows have a gap or do not join
     */
    public MemberHistory(List<String> covariates, List<MemberMonth> rows) {
        this.covariates = List.copyOf(covariates);
        rows.stream()
                .sorted(Comparator.comparing(MemberMonth::month))
                .forEach(row -> states.computeIfAbsent(row.state(), state -> new TreeMap<>())
                        .merge(row.month(), row, MemberHistory::twice));
        states.values().forEach(MemberHistory::requireJoined);
    }

    private static MemberMonth twice(MemberMonth one, MemberMonth other) {
        throw new IllegalArgumentException(
                "The record gives " + one.state() + " twice in (" + other.month() + "); keep one row");
    }

    private static void requireJoined(NavigableMap<YearMonth, MemberMonth> rows) {
        MemberMonth before = null;
        for (MemberMonth row : rows.values()) {
            if (before != null
                    && (before.next() != row.status()
                            || !before.month().plusMonths(1).equals(row.month()))) {
                throw new IllegalArgumentException("The record of " + row.state() + " does not join before ("
                        + row.month() + "); give every month, each starting with the status of the one before");
            }
            before = row;
        }
    }

    /** The states on record, by their codes. */
    public List<String> states() {
        return List.copyOf(states.keySet());
    }

    /** First month of the record. */
    public YearMonth start() {
        return rows().map(MemberMonth::month).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Last month whose status is known. */
    public YearMonth end() {
        return rows().map(MemberMonth::month)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusMonths(1);
    }

    private Stream<MemberMonth> rows() {
        return states.values().stream().flatMap(months -> months.values().stream());
    }

    /** Participation of a state at the end of a month; empty where the record does not have it. */
    public Optional<Participation> status(String state, YearMonth month) {
        NavigableMap<YearMonth, MemberMonth> months = states.get(state);
        return Optional.ofNullable(months.get(month))
                .map(MemberMonth::status)
                .or(() -> Optional.ofNullable(months.get(month.minusMonths(1))).map(MemberMonth::next));
    }

    /** What may be learned until a month, without the rows of one state if one is named. */
    public TrainingView training(YearMonth until, Optional<String> leftOut) {
        return new TrainingView(covariates, until, leftOut, rows().toList());
    }

    /**
     * The moment of a forecast for the states that are members by law then.
     *
     * @param month the last month known
     * @param foresight what is told about later months
     * @param asked which of the members are asked about
     */
    public Origin origin(YearMonth month, Foresight foresight, Predicate<String> asked) {
        List<Situation> situations = states().stream()
                .filter(asked)
                .filter(state ->
                        status(state, month).filter(Participation::isMember).isPresent())
                .map(state -> situation(state, month, foresight))
                .toList();
        return new Origin(month, foresight, situations);
    }

    private Situation situation(String state, YearMonth month, Foresight foresight) {
        List<Circumstances> ahead = new ArrayList<>();
        for (int h = 0; h < Origin.MONTHS; h++) {
            YearMonth later = month.plusMonths(h);
            YearMonth told = foresight == Foresight.CODED ? later : month;
            ahead.add(states.get(state)
                    .floorEntry(told)
                    .getValue()
                    .circumstances()
                    .unchangedIn(later));
        }
        return new Situation(state, status(state, month).orElseThrow(), ahead);
    }

    /**
     * What became of a state after an origin.
     *
     * @param state the state
     * @param origin the last month known to the forecaster
     * @param until the last month counted; the record's end when that comes first
     */
    public Outcome outcome(String state, YearMonth origin, YearMonth until) {
        List<Participation> path = new ArrayList<>();
        for (YearMonth month = origin;
                !month.isAfter(until) && path.size() <= Origin.MONTHS;
                month = month.plusMonths(1)) {
            status(state, month).ifPresent(path::add);
        }
        return new Outcome(state, origin, path);
    }
}
