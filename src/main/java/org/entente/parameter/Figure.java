package org.entente.parameter;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as printed in tables and messages. */
public final class Figure {
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private Figure() {}

    /** At most four significant digits, no exponent, the same in every locale. */
    public static String of(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
    }
}
