package org.entente.parameter;

/**
 * One number of the model. Two parameters are equal when their names are.
 *
 * @param name full words in camel case, unique in the catalogue
 * @param symbol mathematical symbol, unique in the catalogue, or empty
 * @param meaning what it stands for
 * @param unit its unit
 * @param defaultValue the value used unless a scenario, a command or a draw sets another; stands apart from the prior
 * @param lower the least permitted value
 * @param upper the greatest permitted value
 * @param prior for an uncertainty the belief before any record is seen; else the range of the sensitivity design
 * @param source where it comes from
 * @param quality how well it is grounded
 * @param parameterClass its role
 */
public record Parameter(
        String name,
        String symbol,
        String meaning,
        String unit,
        double defaultValue,
        double lower,
        double upper,
        Prior prior,
        String source,
        Quality quality,
        ParameterClass parameterClass) {

    /** Rejects a default outside the permitted range. */
    public Parameter {
        if (!(lower <= defaultValue && defaultValue <= upper)) {
            throw new IllegalArgumentException("The default (" + defaultValue + ") of parameter (" + name
                    + ") is not within " + lower + " to " + upper + ".");
        }
    }

    /** Whether the value is a number within the permitted range. */
    public boolean permits(double value) {
        return lower <= value && value <= upper;
    }

    /** The value itself, or the border of the permitted range that it lies beyond. */
    public double held(double value) {
        return Math.max(lower, Math.min(upper, value));
    }

    /** The lower end of the central 90 % of the prior, for sliders and designs. */
    public double plausibleLower() {
        return prior.quantile(0.05);
    }

    /** The upper end of the central 90 % of the prior, for sliders and designs. */
    public double plausibleUpper() {
        return prior.quantile(0.95);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Parameter that && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
