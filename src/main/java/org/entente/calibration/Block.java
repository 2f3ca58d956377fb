package org.entente.calibration;

import java.util.List;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;

/** One part of the record with the parameters that its probability depends on. Safe for several threads at once. */
public interface Block {
    /** Parameters to be sampled, without those whose effect the record cannot show. */
    List<Parameter> parameters();

    /**
     * Logarithm of the probability of this part of the record.
     *
     * @param set values of all parameters
     * @return a number up to a constant; minus infinity or NaN where the record is impossible
     */
    double logLikelihood(ParameterSet set);
}
