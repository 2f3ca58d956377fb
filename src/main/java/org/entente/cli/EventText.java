package org.entente.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Draw;
import org.entente.model.HistoryEvent;
import org.entente.theory.Addressee;
import org.entente.theory.ReasonCode;
import org.entente.theory.ThreatClass;

/** Events of a history in words, one line each. */
final class EventText {
    private static final int STATE_WIDTH = 7;

    private final YearMonth start;
    private final DrawText draws;

    EventText(YearMonth start) {
        this.start = start;
        this.draws = new DrawText(start);
    }

    /** Month, state, what happened, and the draw behind it. */
    String line(HistoryEvent event) {
        String state = event.state()
                + " ".repeat(Math.max(0, STATE_WIDTH - event.state().length()));
        return start.plusMonths(event.month()) + "  " + state + "  " + what(event)
                + draw(event).map(draw -> "  [" + draws.of(draw) + "]").orElse("");
    }

    private static Optional<Draw> draw(HistoryEvent event) {
        if (event instanceof HistoryEvent.Crisis crisis) {
            return crisis.draw();
        }
        if (event instanceof HistoryEvent.Request request) {
            return request.draw();
        }
        if (event instanceof HistoryEvent.Response response) {
            return response.noise();
        }
        if (event instanceof HistoryEvent.StatusChange change) {
            return change.draw();
        }
        if (event instanceof HistoryEvent.LeadershipChange change) {
            return Optional.of(change.draw());
        }
        if (event instanceof HistoryEvent.Voice voice) {
            return Optional.of(voice.draw());
        }
        return event instanceof HistoryEvent.Vote vote ? Optional.of(vote.draw()) : Optional.empty();
    }

    private static String what(HistoryEvent event) {
        if (event instanceof HistoryEvent.Crisis crisis) {
            return crisis(crisis);
        }
        if (event instanceof HistoryEvent.Request request) {
            return request(request);
        }
        if (event instanceof HistoryEvent.Response response) {
            return response(response);
        }
        if (event instanceof HistoryEvent.Mission mission) {
            return mission(mission);
        }
        if (event instanceof HistoryEvent.MissionEnd end) {
            return "forces of the " + end.threatClass().label() + " mission go home";
        }
        if (event instanceof HistoryEvent.StatusChange change) {
            return change.from() + " -> " + change.to()
                    + change.draw().map(draw -> "").orElse(" (a clock ran out)");
        }
        if (event instanceof HistoryEvent.LegalStep step) {
            return step.step().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return conduct(event);
    }

    private static String conduct(HistoryEvent event) {
        if (event instanceof HistoryEvent.LeadershipChange change) {
            return "leadership changes, taste for autonomy by " + Decimals.fixed(change.shift(), 3);
        }
        if (event instanceof HistoryEvent.Voice voice) {
            return "voice: " + voice.kind().label();
        }
        if (event instanceof HistoryEvent.Exercise exercise) {
            return exercise(exercise);
        }
        if (event instanceof HistoryEvent.Vote vote) {
            return "votes " + vote.choice().label();
        }
        return ((HistoryEvent.Shock) event).text();
    }

    private static String crisis(HistoryEvent.Crisis crisis) {
        boolean fromOutside =
                crisis.threatClass() == ThreatClass.INTERSTATE || crisis.threatClass() == ThreatClass.TRANSNATIONAL;
        return crisis.threatClass().label() + " crisis" + (fromOutside ? " (" + crisis.source() + ")" : "")
                + ", severity " + Decimals.fixed(crisis.severity(), 2) + unlessDrawn(crisis.draw());
    }

    private static String request(HistoryEvent.Request request) {
        return "asks " + addressee(request.addressee()) + " for help" + unlessDrawn(request.draw());
    }

    private static String unlessDrawn(Optional<Draw> draw) {
        return draw.isPresent() ? "" : " (set by the scenario)";
    }

    private static String addressee(Addressee addressee) {
        return addressee == Addressee.OUTSIDE ? "an outside power" : "the " + addressee.label();
    }

    private static String response(HistoryEvent.Response response) {
        String how = response.requested()
                ? "answer to the request of "
                        + response.addressee().map(EventText::addressee).orElse("help") + ": "
                        + response.level().label() + " by " + response.route().label()
                : "no help asked of patron or alliance, answer: "
                        + response.level().label();
        String reason = response.reason() == ReasonCode.NONE || response.reason() == ReasonCode.NOT_ASKED
                ? ""
                : ", reason " + response.reason().label();
        String willingness =
                Double.isNaN(response.latent()) ? "" : ", willingness " + Decimals.fixed(response.latent(), 3);
        return how + reason + vetoes(response.vetoes()) + ", fulfilment " + Decimals.fixed(response.fulfilment(), 2)
                + willingness;
    }

    private static String vetoes(List<String> voters) {
        return voters.isEmpty() ? "" : ", vetoed by " + String.join(", ", voters);
    }

    private static String mission(HistoryEvent.Mission mission) {
        String burden = mission.burden().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(share -> share.getKey() + " " + Decimals.fixed(share.getValue(), 2))
                .collect(Collectors.joining(", "));
        return "mission of " + Decimals.count(Math.round(mission.persons())) + " persons for " + mission.months()
                + " months (" + burden + ")";
    }

    private static String exercise(HistoryEvent.Exercise exercise) {
        String refused = exercise.cancelledBy().map(by -> ", refused by " + by).orElse("");
        String absent = exercise.absent().isEmpty() ? "" : ", without " + String.join(", ", exercise.absent());
        return "exercise " + exercise.number() + refused + absent;
    }
}
