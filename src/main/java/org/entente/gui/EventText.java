package org.entente.gui;

import java.util.Locale;
import org.entente.model.EventWords;
import org.entente.model.HistoryEvent;
import org.entente.scenario.World;

/** Events in words. */
final class EventText {
    private final World world;

    EventText(World world) {
        this.world = world;
    }

    /** The event in one line. */
    String text(HistoryEvent event) {
        String who = name(event.state());
        return (who.isEmpty() ? "" : who + ": ") + new EventWords(this::name).what(event);
    }

    /** The name of a state, or of both states of a pair; the code where there is none. */
    String name(String code) {
        if (code.equals(world.patron().state())) {
            return world.patron().name();
        }
        return world.clashPairs().stream()
                .filter(pair -> pair.code().equals(code))
                .findFirst()
                .map(pair -> name(pair.first()) + " and " + name(pair.second()))
                .orElseGet(() -> world.actorName(code));
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '\u2212');
    }
}
