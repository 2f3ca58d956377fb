package org.entente.calibration;

import java.util.Map;
import java.util.stream.Collectors;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterClass;
import org.entente.parameter.ParameterSet;

/** Where a calibration starts: the defaults of uncertain parameters have seen the record, their priors have not. */
final class PriorMedians {
    private PriorMedians() {}

    static ParameterSet set() {
        Map<String, Double> medians = ParameterCatalogue.all(ParameterClass.UNCERTAINTY).stream()
                .collect(Collectors.toMap(
                        Parameter::name, parameter -> parameter.prior().median()));
        return ParameterSet.defaults().with(medians);
    }
}
