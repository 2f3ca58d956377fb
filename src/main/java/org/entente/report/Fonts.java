package org.entente.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The two fonts of all charts, DejaVu Sans and DejaVu Sans Bold, shipped with the program so that a chart is the same on
 * every machine, with or without fonts of its own.
 */
public final class Fonts {
    private static final String REGULAR = "DejaVuSans.ttf";
    private static final String BOLD = "DejaVuSans-Bold.ttf";
    // The JDK takes the format from the ending; without ".properties" it expects a compiled file.
    private static final String CONFIGURATION = "fontconfig.properties";
    private static final AtomicReference<Path> FOLDER = new AtomicReference<>();

    private Fonts() {}

    /**
     * Prepares drawing; to be called before the first use of {@code java.awt}. Draws without a display unless the
     * property {@code java.awt.headless} is already set. On Linux, Java's own font names (Dialog, SansSerif, ...) come
     * to mean the shipped fonts, because Java fails with an {@code InternalError} where the system has no font
     * configuration, as in slim containers. Calls after the first do nothing.
     *
     * @throws UncheckedIOException when the fonts cannot be written to the temporary folder
     */
    public static synchronized void install() {
        if (FOLDER.get() == null) {
            Path folder = unpack();
            System.getProperties().putIfAbsent("java.awt.headless", "true");
            if (System.getProperty("os.name").equals("Linux")) {
                System.getProperties()
                        .putIfAbsent(
                                "sun.awt.fontconfig",
                                folder.resolve(CONFIGURATION).toString());
            }
            FOLDER.set(folder);
        }
    }

    /**
     * DejaVu Sans.
     *
     * @param size height in points, above 0
     * @return the font at that size
     */
    public static Font regular(float size) {
        install();
        return Loaded.REGULAR_FONT.deriveFont(size);
    }

    /**
     * DejaVu Sans Bold.
     *
     * @param size height in points, above 0
     * @return the font at that size
     */
    public static Font bold(float size) {
        install();
        // The style says bold to what reads it, such as SVG; the glyphs are the bold ones anyway.
        return Loaded.BOLD_FONT.deriveFont(Font.BOLD, size);
    }

    private static Path unpack() {
        try {
            Path folder = Files.createTempDirectory("entente-fonts-");
            folder.toFile().deleteOnExit();
            copy(REGULAR, folder);
            copy(BOLD, folder);
            Path configuration = folder.resolve(CONFIGURATION);
            configuration.toFile().deleteOnExit();
            Files.write(configuration, configuration(folder));
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The fonts cannot be written to the temporary folder (" + System.getProperty("java.io.tmpdir")
                            + "); make room there or name another with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER",
                    unwritable);
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        file.toFile().deleteOnExit();
        try (InputStream font = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + name), name)) {
            Files.copy(font, file);
        }
    }

    /** The format of the JDK's fontconfig.properties; every logical font has to be named in every style. */
    private static List<String> configuration(Path folder) {
        List<String> lines = new ArrayList<>();
        lines.add("version=1");
        lines.add("sequence.allfonts=default");
        lines.add("filename.DejaVu_Sans=" + folder.resolve(REGULAR));
        lines.add("filename.DejaVu_Sans_Bold=" + folder.resolve(BOLD));
        for (String font : List.of("dialog", "dialoginput", "sansserif", "serif", "monospaced")) {
            lines.add(font + ".plain.default=DejaVu Sans");
            lines.add(font + ".italic.default=DejaVu Sans");
            lines.add(font + ".bold.default=DejaVu Sans Bold");
            lines.add(font + ".bolditalic.default=DejaVu Sans Bold");
        }
        return lines;
    }

    /** Fonts as objects. Touching this class starts Java's font system. */
    private static final class Loaded {
        static final Font REGULAR_FONT = load(REGULAR);
        static final Font BOLD_FONT = load(BOLD);

        private static Font load(String name) {
            try {
                return Font.createFont(
                        Font.TRUETYPE_FONT, FOLDER.get().resolve(name).toFile());
            } catch (IOException | FontFormatException damaged) {
                throw new IllegalStateException("The shipped font (" + name + ") cannot be read", damaged);
            }
        }
    }
}
