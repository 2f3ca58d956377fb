package org.entente.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.parameter.ClosestName;

/** Collects what is wrong while reading goes on, so that one attempt shows everything. */
final class Faults {
    /** Nobody reads more; keeps hopeless files from taking forever. */
    static final int MOST = 1000;

    private static final int LONGEST_MESSAGE = 200;
    private static final int LONGEST_NAME = 80;

    private final Set<Fault> found = new LinkedHashSet<>();

    void add(Position at, String message, String hint) {
        if (found.size() < MOST) {
            found.add(new Fault(at.file(), at.line(), at.column(), clip(message), hint));
        }
    }

    /** What another reading has found. */
    void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    private static String clip(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…)";
    }

    /** A name that should be one of the known ones and is not. */
    void unknown(Position at, String kind, String name, Collection<String> known) {
        if (found.size() < MOST) {
            add(at, "unknown " + kind + " (" + name + ")", suggestion(name, known));
        }
    }

    /** The closest known name, or all of them where none is close; any three letters are close to three others. */
    private static String suggestion(String name, Collection<String> known) {
        Optional<String> close =
                name.length() > 3 && name.length() <= LONGEST_NAME ? ClosestName.of(name, known) : Optional.empty();
        return close.map(one -> "did you mean (" + one + ")?")
                .orElseGet(() -> known.isEmpty() ? "remove it" : "known are " + String.join(", ", known));
    }

    boolean any() {
        return !found.isEmpty();
    }

    void refuseIfAny() {
        if (any()) {
            throw new InvalidScenarioException(list());
        }
    }

    /** What was found, file by file in the order of reading, within a file by place. */
    List<Fault> list() {
        List<String> files = found.stream().map(Fault::file).distinct().toList();
        return found.stream()
                .sorted(Comparator.<Fault>comparingInt(fault -> files.indexOf(fault.file()))
                        .thenComparingInt(Fault::line)
                        .thenComparingInt(Fault::column))
                .toList();
    }
}
