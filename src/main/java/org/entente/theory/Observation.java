package org.entente.theory;

/** How likely an observation is beside what the model holds. */
public final class Observation {
    /**
     * Standard deviation of the patron's share in the arms deliveries of five years around the share by which a client
     * depends on its arms: the root mean square change between windows that do not overlap, of eight clients and 2004 to 2018,
     * is .33, which two independent errors of .23 give; quality C, judged.
     */
    public static final double ARMS_DEVIATION = 0.25;

    private Observation() {}

    /**
     * The logarithm of the normal density, {@code −½ ((observed − expected) / deviation)²} up to a constant.
     *
     * <p>Source: normal errors of observation; Entente design, quality C (judged).
     *
     * @param observed what was seen
     * @param expected what the model holds
     * @param deviation standard deviation of the error, above 0, in the unit of both
     * @return at most 0
     */
    public static double logDensity(double observed, double expected, double deviation) {
        double error = (observed - expected) / deviation;
        return -error * error / 2;
    }
}
