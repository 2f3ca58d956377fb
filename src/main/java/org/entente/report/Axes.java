package org.entente.report;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.ui.RectangleInsets;

/** Axes in one style, with numbers written the same way in every country. */
final class Axes {
    private Axes() {}

    /** A number format with the proper minus sign. */
    static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols);
    }

    /** Calendar years; a month's values stand at its end. */
    static NumberAxis years(double from, double until) {
        return years(from, until, 0);
    }

    /** Calendar years, then a strip without years. */
    static NumberAxis years(double from, double until, double strip) {
        NumberAxis axis = new YearAxis(until);
        axis.setNumberFormatOverride(format("0"));
        dress(axis);
        axis.setRange(from, until + strip);
        double span = until - from;
        axis.setTickUnit(new NumberTickUnit(span <= 6 ? 1 : span <= 14 ? 2 : span <= 35 ? 5 : 10));
        return axis;
    }

    /** Shares in per cent from 0 up. */
    static NumberAxis percent(String label, double upper) {
        NumberAxis axis = plain(label, upper < .05 ? "0.0 %" : "0 %");
        axis.setRange(0, upper * (1 + 1e-9));
        axis.setTickUnit(new NumberTickUnit(step(upper)));
        return axis;
    }

    /** Numbers in a given range. */
    static NumberAxis numbers(String label, double lower, double upper) {
        return numbers(label, lower, upper, step(upper - lower));
    }

    /** Numbers in a given range, with a given step between ticks. */
    static NumberAxis numbers(String label, double lower, double upper, double step) {
        NumberAxis axis = plain(label, step >= 1 ? "0" : step >= .1 ? "0.0" : step >= .01 ? "0.00" : "0.000");
        axis.setRange(lower, upper + 1e-9 * (upper - lower));
        axis.setTickUnit(new NumberTickUnit(step));
        return axis;
    }

    /** A round step that cuts a span into four to seven parts. */
    static double step(double span) {
        double raw = span / 5;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw) + 1e-9));
        double digit = raw / power;
        return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
    }

    /** The next round number at or above a share, at least .05 and at most 1. */
    static double ceiling(double share) {
        for (double round : new double[] {.05, .1, .15, .2, .25, .3, .4, .5, .6, .7, .8}) {
            if (share <= round) {
                return round;
            }
        }
        return 1;
    }

    private static NumberAxis plain(String label, String pattern) {
        NumberAxis axis = new NumberAxis(label.isEmpty() ? null : label);
        axis.setNumberFormatOverride(format(pattern));
        dress(axis);
        return axis;
    }

    static void dress(ValueAxis axis) {
        axis.setLabelFont(Fonts.regular(10));
        axis.setLabelPaint(Palette.INK);
        axis.setLabelInsets(new RectangleInsets(2, 2, 2, 2));
        axis.setTickLabelFont(Fonts.regular(9.5f));
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLinePaint(Palette.FAINT);
        axis.setTickMarkPaint(Palette.FAINT);
        axis.setTickMarkStroke(new BasicStroke(.7f));
    }
}
