package org.entente.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Formats in which figures are written. */
public enum ChartFormat {
    /** Pixels, at twice the size on screen. */
    PNG,
    /** Vector graphics for the web, with text as text. */
    SVG,
    /** Vector graphics for print, with embedded fonts. */
    PDF;

    /**
     * Formats from a list such as {@code png,svg}.
     *
     * @param list names separated by commas, in any case
     * @throws IllegalArgumentException when a name is unknown
     */
    public static List<ChartFormat> parse(String list) {
        List<ChartFormat> formats = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            formats.add(Arrays.stream(values())
                    .filter(format -> format.ending().equals(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Unknown chart format (" + name + "); choose from png, svg and pdf")));
        }
        return formats.stream().distinct().toList();
    }

    /** The ending of a file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The picture's bytes in this format. */
    public byte[] render(Picture picture) {
        return switch (this) {
            case PNG -> Pictures.png(picture);
            case SVG -> Pictures.svg(picture);
            case PDF -> Pictures.pdf(picture);
        };
    }
}
