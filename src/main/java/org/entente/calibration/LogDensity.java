package org.entente.calibration;

/** Logarithm of a density, up to a constant, over all of a real space. */
@FunctionalInterface
public interface LogDensity {
    /**
     * The value at a point; called from several threads at once.
     *
     * @param point coordinates; must not be changed
     * @return any number; minus infinity or NaN where the density is 0
     */
    double at(double[] point);
}
