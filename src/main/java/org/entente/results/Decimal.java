package org.entente.results;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * Numbers as text: the shortest decimal that reads back as the same double, empty for NaN. Not {@code Double.toString},
 * whose digits differ between Java 17 and 19, so that batches would differ by machine.
 *
 * <p>Source: R. Giulietti, The Schubfach way to render doubles, 2020, as shipped with Jackson.
 */
public final class Decimal {
    private Decimal() {}

    /** A number as the text of a cell. */
    public static String text(double value) {
        return Double.isNaN(value) ? "" : NumberOutput.toString(value, true);
    }
}
