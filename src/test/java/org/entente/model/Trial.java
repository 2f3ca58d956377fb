package org.entente.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.scenario.Overrides;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;

/** A few histories of one arm of a shipped scenario, always with the same seed. */
record Trial(List<History> histories, List<HistoryEvent> events) {
    private static final long SEED = 20220105;

    static Trial of(String scenario, String arm, int replications, String... settings) {
        Scenario changed =
                Overrides.apply(ScenarioReader.read(Path.of("scenarios", scenario + ".yaml")), Arrays.asList(settings));
        PreparedArm prepared = PreparedArm.of(changed, changed.arm(arm).orElseThrow(), changed.months());
        List<HistoryEvent> events = new ArrayList<>();
        List<History> histories = IntStream.range(0, replications)
                .mapToObj(replication -> Replication.run(prepared, SEED, replication, keep(events)))
                .toList();
        return new Trial(histories, events);
    }

    /** Keeps every event, routine ones included. */
    private static Observer keep(List<HistoryEvent> events) {
        return new Observer() {
            @Override
            public void event(HistoryEvent event) {
                events.add(event);
            }

            @Override
            public boolean detailed() {
                return true;
            }
        };
    }

    /** A measure at the end of a month, in each history. */
    double[] values(String measure, String state, int month) {
        int position =
                Measures.position(histories.get(0).measures(), measure, state).orElseThrow();
        return histories.stream()
                .mapToDouble(history -> history.value(position, month))
                .toArray();
    }

    double mean(String measure, String state, int month) {
        return Arrays.stream(values(measure, state, month)).average().orElseThrow();
    }

    <E extends HistoryEvent> List<E> events(Class<E> type, Predicate<E> chosen) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(chosen)
                .collect(Collectors.toList());
    }

    Stream<HistoryEvent.Response> responses(Predicate<HistoryEvent.Response> chosen) {
        return events(HistoryEvent.Response.class, chosen).stream();
    }
}
