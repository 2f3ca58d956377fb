package org.entente.gui.tuning;

import java.util.Locale;
import java.util.stream.Stream;
import org.entente.scenario.DriverKey;
import org.entente.scenario.World;

/** Names and numbers as the console shows them. */
final class Wording {
    private Wording() {}

    /** A name in camel case as words: {@code securityWeight} becomes "Security weight". */
    static String words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^un ", "UN ");
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** A driver with what it is attached to. */
    static String driver(DriverKey key, World world) {
        String words = words(key.driver().key());
        return key.subject().isEmpty() ? words : words + " – " + world.actorName(key.subject());
    }

    /** Text for a component that reads HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Whether all words of a search occur in a text, in any order and case. */
    static boolean matches(String search, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(lower::contains);
    }
}
