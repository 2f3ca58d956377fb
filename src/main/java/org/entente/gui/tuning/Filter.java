package org.entente.gui.tuning;

import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterClass;
import org.entente.scenario.Change;
import org.entente.scenario.DriverKey;
import org.entente.scenario.EventEntry;
import org.entente.scenario.Mechanism;

/**
 * What is shown of everything that can be changed.
 *
 * @param search words that must occur
 * @param expert whether structural constants are shown
 * @param changedOnly whether only changed values are shown
 * @param tuning knows what is changed
 */
record Filter(String search, boolean expert, boolean changedOnly, Tuning tuning) {
    boolean passes(Parameter parameter, String group) {
        boolean changed = tuning.isChanged(Change.Kind.PARAMETER, parameter.name());
        return (expert || changed || parameter.parameterClass() != ParameterClass.CONSTANT)
                && passes(changed, parameter.name(), parameter.symbol(), parameter.meaning(), group);
    }

    boolean passes(DriverKey driver) {
        return passes(
                tuning.isChanged(Change.Kind.DRIVER, driver.toString()),
                driver.toString(),
                Wording.driver(driver, tuning.draft().base().world()),
                driver.driver().meaning());
    }

    boolean passes(Mechanism mechanism) {
        return passes(tuning.isChanged(Change.Kind.TOGGLE, mechanism.key()), mechanism.key(), mechanism.meaning());
    }

    boolean passes(EventEntry event) {
        return passes(
                tuning.isChanged(Change.Kind.EVENT, event.id()),
                event.id(),
                event.keys().toString().replaceAll("[{}=,]", " "));
    }

    private boolean passes(boolean changed, String name, String... texts) {
        return (changed || !changedOnly)
                && Wording.matches(search, name + " " + Wording.words(name) + " " + String.join(" ", texts));
    }
}
