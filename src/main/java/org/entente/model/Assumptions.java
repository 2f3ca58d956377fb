package org.entente.model;

import java.util.Set;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;
import org.entente.scenario.Mechanism;
import org.entente.scenario.World;

/** What the rules of one replication are built from. */
record Assumptions(World world, ParameterSet parameters, Set<Mechanism> mechanisms) {
    double value(Parameter parameter) {
        return parameters.get(parameter);
    }

    int count(Parameter parameter) {
        return parameters.count(parameter);
    }

    boolean on(Mechanism mechanism) {
        return mechanisms.contains(mechanism);
    }

    /** The parameter, or 0 where its mechanism is switched off. */
    double value(Parameter parameter, Mechanism mechanism) {
        return on(mechanism) ? value(parameter) : 0;
    }
}
