package org.entente.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.theory.Addressee;
import org.entente.theory.ReasonCode;
import org.entente.theory.ThreatClass;

/**
 * Events of a history in words.
 *
 * @param name what a code of a state or another actor is called
 */
public record EventWords(UnaryOperator<String> name) {
    /** What happened, without the month, the state and the draw behind it. */
    public String what(HistoryEvent event) {
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

    private String conduct(HistoryEvent event) {
        if (event instanceof HistoryEvent.LeadershipChange change) {
            return "leadership changes, taste for autonomy by " + fixed(change.shift(), 3);
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

    private String crisis(HistoryEvent.Crisis crisis) {
        boolean fromOutside =
                crisis.threatClass() == ThreatClass.INTERSTATE || crisis.threatClass() == ThreatClass.TRANSNATIONAL;
        return crisis.threatClass().label() + " crisis" + (fromOutside ? " (" + name.apply(crisis.source()) + ")" : "")
                + ", severity " + fixed(crisis.severity(), 2) + unlessDrawn(crisis.draw());
    }

    private String request(HistoryEvent.Request request) {
        return "asks " + addressee(request.addressee()) + " for help" + unlessDrawn(request.draw());
    }

    private static String unlessDrawn(Optional<Draw> draw) {
        return draw.isPresent() ? "" : " (set by the scenario)";
    }

    private static String addressee(Addressee addressee) {
        return addressee == Addressee.OUTSIDE ? "an outside power" : "the " + addressee.label();
    }

    private String response(HistoryEvent.Response response) {
        String how = response.isAnswerToRequest()
                ? "answer to the request of "
                        + response.addressee().map(EventWords::addressee).orElse("help") + ": "
                        + response.level().label() + " by " + response.route().label()
                : "no help asked of patron or alliance, answer: "
                        + response.level().label();
        String reason = response.reason() == ReasonCode.NONE || response.reason() == ReasonCode.NOT_ASKED
                ? ""
                : ", reason " + response.reason().label();
        String willingness = Double.isNaN(response.latent()) ? "" : ", willingness " + fixed(response.latent(), 3);
        return how + reason + vetoes(response.vetoes()) + ", fulfilment " + fixed(response.fulfilment(), 2)
                + willingness;
    }

    private String vetoes(List<String> voters) {
        return voters.isEmpty() ? "" : ", vetoed by " + names(voters);
    }

    private String mission(HistoryEvent.Mission mission) {
        String burden = mission.burden().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(share -> name.apply(share.getKey()) + " " + fixed(share.getValue(), 2))
                .collect(Collectors.joining(", "));
        return "mission of " + String.format(Locale.ROOT, "%,d", Math.round(mission.persons())) + " persons for "
                + mission.months() + (mission.months() == 1 ? " month (" : " months (") + burden + ")";
    }

    private String exercise(HistoryEvent.Exercise exercise) {
        String refused = exercise.cancelledBy()
                .map(by -> ", refused by " + name.apply(by))
                .orElse("");
        String absent = exercise.absent().isEmpty() ? "" : ", without " + names(exercise.absent());
        return "exercise " + exercise.number() + refused + absent;
    }

    private String names(List<String> codes) {
        return codes.stream().map(name).collect(Collectors.joining(", "));
    }

    private static String fixed(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
