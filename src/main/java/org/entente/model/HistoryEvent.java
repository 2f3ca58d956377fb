package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.theory.Addressee;
import org.entente.theory.Participation;
import org.entente.theory.ReasonCode;
import org.entente.theory.ResponseLevel;
import org.entente.theory.Route;
import org.entente.theory.ThreatClass;
import org.entente.theory.VoiceKind;
import org.entente.theory.VoteChoice;

/** Something that happened in a history. Months count from the start of the world, states are ISO codes. */
public sealed interface HistoryEvent {
    /** Months since the start of the world. */
    int month();

    /** The state, or the code of a pair, that the event is about; empty for the whole alliance. */
    String state();

    /** Whether the event is routine: kept in an event log, left out of batches. */
    default boolean routine() {
        return false;
    }

    /**
     * A crisis broke out.
     *
     * @param source the threat source's code, the label of the class for unrest, the code of the pair for a clash
     * @param severity in [0,1]
     * @param draw the draw that decided it, empty for a forced crisis
     */
    record Crisis(int month, String state, ThreatClass threatClass, String source, double severity, Optional<Draw> draw)
            implements HistoryEvent {}

    /**
     * A state asked for help.
     *
     * @param draw the draw that decided it, empty where the scenario forced it
     */
    record Request(int month, String state, ThreatClass threatClass, Addressee addressee, Optional<Draw> draw)
            implements HistoryEvent {}

    /**
     * The answer to a crisis, one for every crisis.
     *
     * @param requested whether help of the patron or the alliance was asked for; a clash that the alliance mediates counts
     *     as asked for in what states learn
     * @param addressee who was asked; empty if nobody
     * @param route the alliance or the patron alone
     * @param level the level reached
     * @param reason why it was not more
     * @param fulfilment the share of the need that was met, in [0,1], as states learn it
     * @param vetoes voters who vetoed collective help
     * @param latent the latent willingness, logit; NaN where the ladder was not used
     * @param noise the draw of its noise
     */
    record Response(
            int month,
            String state,
            ThreatClass threatClass,
            double severity,
            boolean requested,
            Optional<Addressee> addressee,
            Route route,
            ResponseLevel level,
            ReasonCode reason,
            double fulfilment,
            List<String> vetoes,
            double latent,
            Optional<Draw> noise)
            implements HistoryEvent {
        /** Whether a state asked the patron or the alliance: a clash is mediated without a request. */
        public boolean isAnswerToRequest() {
            return requested && threatClass.isExternal();
        }
    }

    /**
     * Forces were sent.
     *
     * @param persons personnel
     * @param months duration in months
     * @param burden share of the personnel by ISO code, the patron included
     */
    record Mission(
            int month, String state, ThreatClass threatClass, double persons, int months, Map<String, Double> burden)
            implements HistoryEvent {}

    /** Forces went home. */
    record MissionEnd(int month, String state, ThreatClass threatClass) implements HistoryEvent {}

    /**
     * The participation of a state changed.
     *
     * @param draw the draw of the choice, empty where a clock ran out
     */
    record StatusChange(int month, String state, Participation from, Participation to, Optional<Draw> draw)
            implements HistoryEvent {}

    /** A legal step: notice of withdrawal, accession, arrears. */
    record LegalStep(int month, String state, Step step) implements HistoryEvent {
        /** The step taken. */
        public enum Step {
            /** Withdrawal was notified. */
            NOTICE_GIVEN,
            /** The notice was withdrawn. */
            NOTICE_REVOKED,
            /** Accession was applied for. */
            ACCESSION_OPENED,
            /** A member objected to the accession. */
            ACCESSION_BLOCKED,
            /** The council voted on arrears. */
            ARREARS_VOTE
        }
    }

    /**
     * A leader fell after unanswered unrest.
     *
     * @param shift change of the taste for autonomy
     */
    record LeadershipChange(int month, String state, double shift, Draw draw) implements HistoryEvent {}

    /** A state voiced discontent. */
    record Voice(int month, String state, VoiceKind kind, Draw draw) implements HistoryEvent {}

    /**
     * An exercise.
     *
     * @param state the host, the patron where the host has called it off
     * @param number its number in the year
     * @param cancelledBy the member that refused to host it, if one did; the patron then hosts
     * @param absent members that stayed away
     */
    record Exercise(int month, String state, int number, Optional<String> cancelledBy, List<String> absent)
            implements HistoryEvent {
        @Override
        public boolean routine() {
            return true;
        }
    }

    /** A vote in the General Assembly on the patron's affairs. */
    record Vote(int month, String state, VoteChoice choice, Draw draw) implements HistoryEvent {
        @Override
        public boolean routine() {
            return true;
        }
    }

    /**
     * News or a shock that the scenario set.
     *
     * @param text what happened
     */
    record Shock(int month, String state, String text) implements HistoryEvent {}
}
