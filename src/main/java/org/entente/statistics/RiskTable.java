package org.entente.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        TreeMap<Double, long[]> counts = new TreeMap<>();
        for (int i = 0; i < times.length; i++) {
            counts.computeIfAbsent(times[i], time -> new long[causeCount + 1])[causes[i]]++;
        }
        List<Row> rows = new ArrayList<>();
        long atRisk = times.length;
        for (Map.Entry<Double, long[]> at : counts.entrySet()) {
            List<Long> byCause = Arrays.stream(at.getValue()).boxed().toList();
            Row row = new Row(at.getKey(), atRisk, byCause.subList(1, byCause.size()));
            if (row.allEvents() > 0) {
                rows.add(row);
            }
            atRisk -= row.allEvents() + byCause.get(0);
        }
        return new RiskTable(rows, times.length);
    }

    List<Row> rows() {
        return rows;
    }

    long subjects() {
        return subjects;
    }
}
