package org.entente.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a reader of a terminal wants them; files have the full precision. */
final class Decimals {
    private Decimals() {}

    /** A fixed number of decimals, so that columns line up. */
    static String fixed(double value, int digits) {
        if (Double.isNaN(value)) {
            return "n/a";
        }
        if (Double.isInfinite(value)) {
            return value < 0 ? "-∞" : "∞";
        }
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.matches("-0\\.?0*") ? text.substring(1) : text;
    }

    /** At most four significant digits, without trailing zeros or an exponent. */
    static String shortest(double value) {
        return significant(value, 4);
    }

    /** At most so many significant digits, without trailing zeros or an exponent. */
    static String significant(double value, int digits) {
        return value == 0
                ? "0"
                : new BigDecimal(value)
                        .round(new MathContext(digits))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** A count with separators of thousands. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
