package org.entente.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How many were at risk, and how many met which event, at each time at which someone met one. */
final class RiskTable {
    private final List<Row> rows;
    private final long subjects;

    /**
     * One event time.
     *
     * @param time the time
     * @param atRisk subjects under observation just before; those censored at this time are among them
     * @param events events by cause, cause 1 at index 0
     */
    record Row(double time, long atRisk, List<Long> events) {
        long allEvents() {
            return events.stream().mapToLong(Long::longValue).sum();
        }
    }

    private RiskTable(List<Row> rows, long subjects) {
        this.rows = rows;
        this.subjects = subjects;
    }

    /**
     * Counts the subjects.
     *
     * @param times time of the event or of the end of observation
     * @param causes 0 where observation ended without event, else the cause from 1 on
     * @param causeCount number of causes
     */
    static RiskTable of(double[] times, int[] causes, int causeCount) {
        if (times.length != causes.length) {
            throw new IllegalArgumentException("Times (" + times.length + ") and causes (" + causes.length
                    + ") differ in number; give one cause for each time");
        }
        int[] order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> times[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Row> rows = new ArrayList<>();
        for (int first = 0, next; first < order.length; first = next) {
            next = first;
            long[] events = new long[causeCount];
            while (next < order.length && times[order[next]] == times[order[first]]) {
                count(events, causes[order[next++]]);
            }
            Row row = new Row(
                    times[order[first]],
                    order.length - first,
                    Arrays.stream(events).boxed().toList());
            if (row.allEvents() > 0) {
                rows.add(row);
            }
        }
        return new RiskTable(rows, times.length);
    }

    private static void count(long[] events, int cause) {
        if (cause > 0) {
            events[cause - 1]++;
        }
    }

    List<Row> rows() {
        return rows;
    }

    long subjects() {
        return subjects;
    }
}
