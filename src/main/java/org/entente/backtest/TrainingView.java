package org.entente.backtest;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a forecaster may learn from. It holds copies of the rows up to its end and no way to any later one.
 *
 * @param covariates names of the covariates, in their order
 * @param until the last month that is known
 * @param leftOut the state whose rows are withheld, when one is
 * @param rows the rows whose next month is not after {@code until}
 */
public record TrainingView(List<String> covariates, YearMonth until, Optional<String> leftOut, List<MemberMonth> rows) {
    /** A view of the rows that are known at its end. */
    public TrainingView {
        covariates = List.copyOf(covariates);
        YearMonth end = until;
        Optional<String> without = leftOut;
        rows = rows.stream()
                .filter(row -> row.month().isBefore(end))
                .filter(row -> without.filter(row.state()::equals).isEmpty())
                .toList();
    }

    /** Names of all inputs that a month's circumstances give: the covariates, then the occasions. */
    List<String> inputs() {
        return Stream.concat(covariates.stream(), Occasions.NAMES.stream()).toList();
    }

    /** The rows of members by law, the ones that can disengage. */
    List<MemberMonth> members() {
        return rows.stream().filter(row -> row.status().isMember()).toList();
    }

    /** The states that occur, in the order of their first rows. */
    List<String> states() {
        return rows.stream().map(MemberMonth::state).distinct().toList();
    }

    /** The view without the rows of one more state. */
    TrainingView without(String state) {
        List<MemberMonth> others =
                rows.stream().filter(row -> !row.state().equals(state)).toList();
        return new TrainingView(covariates, until, leftOut, others);
    }
}
