package org.entente.gui.tuning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.entente.parameter.Parameter;

/**
 * The round values that a slider stands for.
 *
 * @param lower value at the lower end
 * @param upper value at the upper end
 * @param decimals decimals of the step
 */
record Scale(double lower, double upper, int decimals) {
    private static final int STEPS = 100;
    private static final int FEWEST_MONTHS = 5;

    /** What is plausible, or all that is permitted where nothing is known or the range is a share. */
    static Scale of(Parameter parameter) {
        double least = Math.min(parameter.defaultValue(), parameter.plausibleLower());
        double most = Math.max(parameter.defaultValue(), parameter.plausibleUpper());
        boolean all = least >= most || (parameter.lower() == 0 && parameter.upper() == 1);
        Scale scale = of(all ? parameter.lower() : least, all ? parameter.upper() : most);
        if (!parameter.unit().equals("months")) {
            return scale;
        }
        return most - least >= FEWEST_MONTHS
                ? scale.whole()
                : of(parameter.lower(), parameter.upper()).whole();
    }

    /** Steps of a power of ten, of which a range has a hundred to a thousand. */
    static Scale of(double lower, double upper) {
        double raw = StrictMath.log10((upper - lower) / STEPS);
        return new Scale(lower, upper, (int) -Math.floor(raw + 1e-9));
    }

    /** Whole numbers, or coarser ones where the range is large. */
    Scale whole() {
        return new Scale(lower, upper, Math.min(0, decimals));
    }

    double step() {
        return BigDecimal.ONE.scaleByPowerOfTen(-decimals).doubleValue();
    }

    /** Number of steps from end to end. */
    int steps() {
        return (int) Math.ceil((upper - lower) / step() - 1e-9);
    }

    /** The position closest to a value; one of the ends for a value beyond. */
    int position(double value) {
        return (int) Math.max(0, Math.min(steps(), Math.round((value - lower) / step())));
    }

    /** The value at a position; the ends stay within the range. */
    double value(int position) {
        return round(lower + position * step());
    }

    /** The closest round value within the range. */
    double round(double value) {
        double rounded =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
        return Math.max(lower, Math.min(upper, rounded));
    }
}
