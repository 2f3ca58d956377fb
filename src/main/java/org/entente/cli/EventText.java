package org.entente.cli;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.model.Draw;
import org.entente.model.EventWords;
import org.entente.model.HistoryEvent;

/** Events of a history in words, one line each. */
final class EventText {
    private static final int STATE_WIDTH = 7;
    private static final EventWords WORDS = new EventWords(UnaryOperator.identity());

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
        return start.plusMonths(event.month()) + "  " + state + "  " + WORDS.what(event)
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
}
