package org.entente.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Map;

/**
 * Colours that readers with any colour vision tell apart, and that a grey print keeps apart too: lines also differ in
 * their dashes and markers, areas in their lightness.
 *
 * <p>Lines: Okabe and Ito (2008), "Color universal design". Areas: after ColorBrewer (Harrower and Brewer 2003).
 */
public final class Palette {
    /** Lines and letters. */
    public static final Color INK = new Color(0x222222);
    /** Letters that stand back. */
    public static final Color FAINT = new Color(0x5A5A5A);
    /** Grids and empty scales. */
    public static final Color GRID = new Color(0xE2E2E2);
    /** The first line. */
    public static final Color BLUE = new Color(0x0072B2);
    /** The second line. */
    public static final Color VERMILION = new Color(0xD55E00);

    /** The third line. */
    public static final Color GREEN = new Color(0x009E73);

    /** The rungs of the ladder by the name of their constant, lighter to darker as a member falls. */
    public static final Map<String, Color> LADDER = Map.of(
            "FULL", new Color(0xE4EDF5),
            "PASSIVE", new Color(0xFDBF6F),
            "FROZEN", new Color(0xE06C1B),
            "OUT", new Color(0x5B1A0A));

    /** Parts of a whole, from dark to light. */
    static final List<Color> PARTS =
            List.of(new Color(0x08417C), new Color(0x3F8FC5), new Color(0x9CCBE3), new Color(0xE3EEF6));

    private static final List<Color> LINES =
            List.of(BLUE, VERMILION, GREEN, new Color(0xCC79A7), new Color(0xE69F00), new Color(0x000000));
    private static final float[][] DASHES = {{}, {7, 3}, {2, 2.5f}, {9, 3, 2, 3}, {14, 4}, {4, 2, 1, 2, 1, 2}};

    private Palette() {}

    /** How the line of a series looks; from the seventh the colours come again with other dashes and markers. */
    static Look line(int series) {
        int color = series % LINES.size();
        int style = (series + series / LINES.size()) % LINES.size();
        return new Look(LINES.get(color), stroke(1.8f, DASHES[style]), Marker.values()[style]);
    }

    static BasicStroke stroke(float width, float... dashes) {
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, dashes.length == 0 ? null : dashes, 0);
    }

    static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** White to dark blue for 0 to 1. */
    static Color heat(double share) {
        double x = Math.sqrt(Math.max(0, Math.min(1, share)));
        return new Color(mix(255, 8, x), mix(255, 65, x), mix(255, 124, x));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
