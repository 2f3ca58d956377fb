package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.theory.Addressee;
import org.entente.theory.Participation;
import org.entente.theory.ReasonCode;
import org.entente.theory.ResponseLevel;
import org.entente.theory.Route;
import org.entente.theory.ThreatClass;
import org.entente.theory.VoiceKind;

/** Histories without a model: random but a pure function of arm, seed and replication. */
public final class SyntheticHistories {
    /** The states of every synthetic history; UZB starts outside. */
    public static final List<String> STATES = List.of("ARM", "BLR", "KAZ", "KGZ", "TJK", "UZB");

    private static final List<String> WHOLE = List.of(
            "availableCapability",
            "formalMembership",
            "effectiveSize",
            "cohesion",
            "cohesionParticipation",
            "cohesionConfidence",
            "cohesionConvergence",
            "cohesionAlignment");
    private static final List<String> PER_STATE = List.of(
            "legitimacy",
            "attraction",
            "attractionSecurity",
            "attractionAutonomy",
            "attractionDependence",
            "attractionLegitimacy",
            "attractionInducement",
            "attractionMoveCosts");

    private SyntheticHistories() {}

    /**
     * The measures of synthetic histories.
     *
     * @param others further measures of each state, to reach a realistic size
     */
    public static List<Measure> measures(int others) {
        List<Measure> measures = new ArrayList<>();
        WHOLE.forEach(name -> measures.add(new Measure(name, "", name, "1", 0, 1, 100)));
        for (String state : STATES) {
            PER_STATE.forEach(name -> measures.add(new Measure(name, state, name, "utility", -1, 2, 120)));
            for (int i = 0; i < others; i++) {
                measures.add(new Measure("other" + i, state, "other", "1", 0, 1, 100));
            }
        }
        return List.copyOf(measures);
    }

    /** A history. */
    public static History history(List<Measure> measures, int months, int arm, long seed, long replication) {
        SplittableRandom random = new SplittableRandom(seed + 31 * replication);
        byte[] status = status(months, arm, random);
        return new History(
                STATES,
                measures,
                STATES.stream().map(SyntheticHistories::initial).toList(),
                months,
                status,
                values(measures, months, arm, random),
                events(months, random),
                firstMoves(months, random));
    }

    /** A history in which no measure is defined. */
    public static History undefined(List<Measure> measures, int months) {
        double[] values = new double[measures.size() * months];
        java.util.Arrays.fill(values, Double.NaN);
        return new History(STATES, measures, List.of(), months, new byte[0], values, List.of(), List.of());
    }

    private static Participation initial(String state) {
        return state.equals("UZB") ? Participation.OUT : Participation.FULL;
    }

    private static byte[] status(int months, int arm, SplittableRandom random) {
        byte[] status = new byte[STATES.size() * months];
        for (int state = 0; state < STATES.size(); state++) {
            int rung = initial(STATES.get(state)).rung();
            for (int month = 0; month < months; month++) {
                if (random.nextInt(60) < 1 + arm) {
                    rung = Math.max(0, Math.min(3, rung + (random.nextInt(3) == 0 ? -1 : 1)));
                }
                status[state * months + month] = (byte) rung;
            }
        }
        return status;
    }

    private static double[] values(List<Measure> measures, int months, int arm, SplittableRandom random) {
        double[] values = new double[measures.size() * months];
        for (int measure = 0; measure < measures.size(); measure++) {
            double level = random.nextDouble();
            for (int month = 0; month < months; month++) {
                level += .1 * (.5 + .1 * arm - level) + .1 * (random.nextDouble() - .5);
                values[month * measures.size() + measure] = level;
            }
        }
        return values;
    }

    private static List<HistoryEvent> events(int months, SplittableRandom random) {
        List<HistoryEvent> events = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            int month = random.nextInt(months);
            String state = STATES.get(random.nextInt(STATES.size()));
            ThreatClass threat = ThreatClass.EXTERNAL.get(random.nextInt(3));
            boolean requested = random.nextBoolean();
            events.add(new HistoryEvent.Crisis(month, state, threat, "AZE", .5, Optional.empty()));
            if (requested) {
                events.add(new HistoryEvent.Request(month, state, threat, Addressee.ALLIANCE, Optional.empty()));
            }
            events.add(response(month, state, threat, requested, random.nextInt(5)));
            events.add(new HistoryEvent.Voice(month, state, VoiceKind.CRITICISM, null));
        }
        events.add(new HistoryEvent.Crisis(0, "KGZ-TJK", ThreatClass.INTRA_ALLIANCE, "KGZ-TJK", .5, Optional.empty()));
        events.add(response(0, "KGZ-TJK", ThreatClass.INTRA_ALLIANCE, true, 2)); // mediated
        return events;
    }

    private static HistoryEvent response(int month, String state, ThreatClass threat, boolean requested, int level) {
        return new HistoryEvent.Response(
                month,
                state,
                threat,
                .5,
                requested,
                requested ? Optional.of(Addressee.ALLIANCE) : Optional.empty(),
                Route.ALLIANCE,
                requested ? ResponseLevel.LADDER.get(level) : ResponseLevel.NONE,
                requested ? ReasonCode.NONE : ReasonCode.NOT_ASKED,
                .5,
                List.of(),
                Double.NaN,
                Optional.empty());
    }

    private static List<Optional<History.Attraction>> firstMoves(int months, SplittableRandom random) {
        List<Optional<History.Attraction>> moves = new ArrayList<>();
        for (int state = 0; state < STATES.size(); state++) {
            UtilityTerms terms = new UtilityTerms(random.nextDouble(), -.5, -.25, .125, 0);
            moves.add(
                    random.nextBoolean()
                            ? Optional.of(new History.Attraction(random.nextInt(months), terms, 4))
                            : Optional.empty());
        }
        return moves;
    }
}
