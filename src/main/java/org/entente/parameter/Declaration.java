package org.entente.parameter;

/** One line of the catalogue under construction. */
final class Declaration {
    private static final String JUDGED = "Entente design, judged";
    private static final double REACH = 10;

    private final String name;
    private final String symbol;
    private final double value;
    private final String unit;
    private final String meaning;
    private double lower;
    private double upper;
    private Prior prior;
    private String source = JUDGED;
    private Quality quality = Quality.C;

    private Declaration(String name, String symbol, double value, String unit, String meaning) {
        this.name = name;
        this.symbol = symbol;
        this.value = value;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** A number between 0 and 1. */
    static Declaration share(String name, String symbol, double value, String unit, String meaning) {
        return new Declaration(name, symbol, value, unit, meaning).within(0, 1);
    }

    /** A number that is not negative. */
    static Declaration amount(String name, String symbol, double value, String unit, String meaning) {
        return new Declaration(name, symbol, value, unit, meaning).within(0, REACH * value);
    }

    /** A number of either sign. */
    static Declaration coefficient(String name, String symbol, double value, String unit, String meaning) {
        double bound = REACH * Math.abs(value);
        return new Declaration(name, symbol, value, unit, meaning).within(-bound, bound);
    }

    /** The permitted range; half the value either way, within it, is the range of the sensitivity design. */
    Declaration within(double least, double greatest) {
        lower = least;
        upper = greatest;
        double reach = Math.abs(value) / 2;
        prior = new Prior.Uniform(Math.max(lower, value - reach), Math.min(upper, value + reach));
        return this;
    }

    /** Bounded away from zero, because something is divided by it. */
    Declaration positive() {
        lower = value / REACH;
        return this;
    }

    /** Not varied by the sensitivity design. */
    Declaration fixed() {
        prior = new Prior.Point(value);
        return this;
    }

    Declaration source(Quality grounding, String text) {
        quality = grounding;
        source = text;
        return this;
    }

    Parameter constant() {
        return build(ParameterClass.CONSTANT);
    }

    Parameter lever() {
        return build(ParameterClass.LEVER);
    }

    /** Permits every value that the prior can give. */
    Parameter uncertainty(Prior belief) {
        prior = belief;
        lower = Math.min(lower, belief.quantile(0x1p-53));
        upper = Math.max(upper, belief.quantile(1 - 0x1p-53));
        return build(ParameterClass.UNCERTAINTY);
    }

    private Parameter build(ParameterClass role) {
        return new Parameter(name, symbol, meaning, unit, value, lower, upper, prior, source, quality, role);
    }
}
