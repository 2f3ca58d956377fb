package org.entente.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a reader of a terminal wants them; files have the full precision. */
final class Decimals {
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private Decimals() {}

    /** A fixed number of decimals, so that columns line up. */
    static String fixed(double value, int digits) {
        if (Double.isNaN(value)) {
            return "n/a";
        }
        return Double.isInfinite(value)
                ? (value < 0 ? "-∞" : "∞")
                : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** At most four significant digits, without trailing zeros or an exponent. */
    static String shortest(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
    }

    /** A count with separators of thousands. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
