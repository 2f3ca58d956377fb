package org.entente.gui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.HistoryEvent;
import org.entente.scenario.World;

/** Events in words. */
final class EventText {
    private final World world;

    EventText(World world) {
        this.world = world;
    }

    /** The event with its month. */
    String dated(HistoryEvent event) {
        return world.start().plusMonths(event.month()) + "  " + text(event);
    }

    /** The event in one line. */
    String text(HistoryEvent event) {
        String who = name(event.state());
        if (event instanceof HistoryEvent.Crisis crisis) {
            return who + ": " + crisis.threatClass().label() + " crisis, severity " + two(crisis.severity())
                    + (crisis.draw().isEmpty() ? " (set by the scenario)" : "");
        }
        if (event instanceof HistoryEvent.Request request) {
            return who + " asks for help against the " + request.threatClass().label() + " crisis ("
                    + words(request.addressee().name()) + ")";
        }
        if (event instanceof HistoryEvent.Response response) {
            return who + ": answer " + response.level().label() + ", "
                    + words(response.reason().name()) + ", " + percent(response.fulfilment()) + " of the need met"
                    + vetoes(response);
        }
        if (event instanceof HistoryEvent.Mission mission) {
            return who + ": mission of " + String.format(Locale.ENGLISH, "%,.0f", mission.persons()) + " for "
                    + mission.months() + (mission.months() == 1 ? " month" : " months");
        }
        if (event instanceof HistoryEvent.MissionEnd) {
            return who + ": the mission goes home";
        }
        if (event instanceof HistoryEvent.StatusChange change) {
            return who + ": " + change.from().label() + " \u2192 " + change.to().label()
                    + (change.draw().isEmpty() ? " (time ran out)" : "");
        }
        return other(event, who);
    }

    private String other(HistoryEvent event, String who) {
        if (event instanceof HistoryEvent.LegalStep legal) {
            return who + ": " + words(legal.step().name());
        }
        if (event instanceof HistoryEvent.LeadershipChange change) {
            return who + ": the leader falls, taste for autonomy " + signed(change.shift());
        }
        if (event instanceof HistoryEvent.Voice voice) {
            return who + ": voice (" + words(voice.kind().name()) + ")";
        }
        if (event instanceof HistoryEvent.Shock shock) {
            return (who.isEmpty() ? "" : who + ": ") + shock.text();
        }
        return who + ": " + event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private String vetoes(HistoryEvent.Response response) {
        List<String> vetoes = response.vetoes();
        return vetoes.isEmpty()
                ? ""
                : ", vetoed by " + vetoes.stream().map(this::name).collect(Collectors.joining(", "));
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
                .orElseGet(() -> world.member(code).map(member -> member.name()).orElse(code));
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '\u2212');
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
