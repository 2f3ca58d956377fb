package org.entente.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.scenario.Examination;
import org.entente.scenario.HistoricalRecord;

/**
 * One part of a back-test: who learns from what, and foretells what.
 *
 * @param group name of the parts that are scored together
 * @param foresight what is told about the months ahead
 * @param trained the last month that may be learned from
 * @param leftOut the state whose rows are withheld from learning and which alone is foretold, when one is
 * @param origin the last month known of the states foretold
 * @param until the last month that is scored
 */
public record Split(
        String group,
        Foresight foresight,
        YearMonth trained,
        Optional<String> leftOut,
        YearMonth origin,
        YearMonth until) {
    /** The forecast made at the end of training, without news since. */
    public static final String END_OF_TRAINING = "end of training";
    /** Origins at equal distances, each learning from all months before it. */
    public static final String ROLLING = "rolling origin";
    /** Each state foretold from what the others did in the training years. */
    public static final String LEFT_OUT = "one country left out";

    private static final int USUAL_DISTANCE = 24;

    /** The split as seen by a forecaster. */
    Origin origin(MemberHistory history) {
        return history.origin(
                origin, foresight, state -> leftOut.map(state::equals).orElse(true));
    }

    /** Every part of a back-test of a record, in both kinds of foresight. */
    public static List<Split> of(HistoricalRecord record, MemberHistory history) {
        return Stream.of(Foresight.values())
                .flatMap(foresight -> of(record, history, foresight).stream())
                .toList();
    }

    private static List<Split> of(HistoricalRecord record, MemberHistory history, Foresight foresight) {
        List<Split> splits = new ArrayList<>();
        YearMonth end = history.end();
        Examination.Schedule schedule = record.examination()
                .schedule()
                .orElse(new Examination.Schedule(record.months() - 1, USUAL_DISTANCE, USUAL_DISTANCE, List.of()));
        YearMonth trained = record.calendar(schedule.train());
        if (trained.isBefore(end)) {
            splits.add(new Split(END_OF_TRAINING, foresight, trained, Optional.empty(), trained, end));
        }
        for (Examination.Window test : schedule.tests()) {
            YearMonth before = record.calendar(test.from()).minusMonths(1);
            splits.add(new Split(
                    test.name(), foresight, trained, Optional.empty(), before, record.calendar(test.until())));
        }
        for (int month = schedule.first(); month + 12 < record.months(); month += schedule.every()) {
            YearMonth origin = record.calendar(month);
            splits.add(new Split(ROLLING, foresight, origin, Optional.empty(), origin, end));
            if (!origin.plusMonths(12).isAfter(trained)) {
                history.states()
                        .forEach(state -> splits.add(
                                new Split(LEFT_OUT, foresight, trained, Optional.of(state), origin, trained)));
            }
        }
        return splits;
    }
}
