package org.entente.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be simulated, with everything that is wrong with it. */
public final class InvalidScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidScenarioException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of their files and lines. */
    public List<Fault> faults() {
        return faults;
    }
}
