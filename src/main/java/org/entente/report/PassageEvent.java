package org.entente.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.statistics.Passages;
import org.entente.statistics.Step;
import org.entente.theory.Participation;

/**
 * Something that may happen to a member for the first time.
 *
 * @param label the rung or the cause
 * @param words what the member does
 * @param steps its probability over time
 * @param times months until it happens, infinite where it does not; one per replication
 */
record PassageEvent(
        String label, String words, Function<Passages, List<Step>> steps, Function<Passages, double[]> times) {
    /** A rung or further down is reached. */
    static final List<PassageEvent> RUNGS = List.of(
            rung(Participation.PASSIVE, "disengages"),
            rung(Participation.FROZEN, "freezes"),
            rung(Participation.OUT, "leaves"));

    /** PASSIVE is passed, by one of two causes. */
    static final List<PassageEvent> CAUSES = List.of(
            cause(Passages.FROZEN, "FROZEN first", "freezes first"),
            cause(Passages.OUT, "OUT first", "leaves without freezing first"));

    private static PassageEvent rung(Participation rung, String words) {
        return new PassageEvent(
                rung.name(),
                words,
                passages -> passages.above(rung).steps().stream()
                        .map(PassageEvent::complement)
                        .toList(),
                passages -> passages.times(rung));
    }

    private static PassageEvent cause(int cause, String label, String words) {
        return new PassageEvent(
                label, words, passages -> passages.freezeOrExit().steps(cause), passages -> passages.times(cause));
    }

    private static Step complement(Step step) {
        return new Step(
                step.time(),
                1 - step.value(),
                step.standardError(),
                1 - step.upper(),
                1 - step.lower(),
                step.atRisk(),
                step.events());
    }

    /** Its probability over time. */
    Series curve(Layer layer, String state) {
        BatchContents batch = layer.batch();
        return Series.staircase(label, steps.apply(passages(layer, state)), batch.start(), batch.until());
    }

    /** What parameters do to its probability, from a month on; empty where it is not told from chance. */
    Optional<Series> band(Layer layer, String state, int from) {
        return layer.bands().passed(label, times.apply(passages(layer, state)), from);
    }

    private static Passages passages(Layer layer, String state) {
        return layer.batch().passages(layer.arm(), state);
    }
}
