package org.entente.calibration;

import org.entente.parameter.Parameter;

/**
 * How two parameters go together in the posterior.
 *
 * @param one a parameter
 * @param other another, after it in the catalogue
 * @param value correlation of their normal scores, −1 to 1
 */
public record Correlation(Parameter one, Parameter other, double value) {}
