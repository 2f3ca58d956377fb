package org.entente.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.parameter.ClosestName;

/** Collects what is wrong while reading goes on, so that one attempt shows everything. */
final class Faults {
    private final Set<Fault> found = new LinkedHashSet<>();

    void add(Position at, String message, String hint) {
        found.add(new Fault(at.file(), at.line(), at.column(), message, hint));
    }

    /** A name that should be one of the known ones and is not. */
    void unknown(Position at, String kind, String name, Collection<String> known) {
        add(at, "unknown " + kind + " (" + name + ")", suggestion(name, known));
    }

    /** The closest known name, or all of them where none is close. */
    static String suggestion(String name, Collection<String> known) {
        return ClosestName.of(name, known)
                .map(close -> "did you mean (" + close + ")?")
                .orElseGet(() -> known.isEmpty() ? "remove it" : "known are " + String.join(", ", known));
    }

    boolean any() {
        return !found.isEmpty();
    }

    void refuseIfAny() {
        if (any()) {
            throw new InvalidScenarioException(new ArrayList<>(found));
        }
    }

    List<Fault> list() {
        return List.copyOf(found);
    }
}
