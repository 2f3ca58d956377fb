package org.entente.scenario;

import java.util.List;
import java.util.Optional;
import org.entente.theory.Participation;
import org.entente.theory.ThreatClass;

/**
 * How a model is examined against a record: which years it may learn from, which it must foretell, and which patterns it
 * should reproduce. Months count from the start of the world.
 *
 * @param schedule the years; empty where the record is only forecast from rolling origins
 * @param patterns the patterns
 */
public record Examination(Optional<Schedule> schedule, List<Pattern> patterns) {
    /** No schedule and no patterns. */
    public static final Examination NONE = new Examination(Optional.empty(), List.of());

    /** An examination with a copy of the list. */
    public Examination {
        patterns = List.copyOf(patterns);
    }

    /**
     * The years of learning and of testing.
     *
     * @param train the last month that may be learned from in the tests
     * @param first the first rolling origin
     * @param every months between rolling origins
     * @param tests the windows that are foretold from the month before them
     */
    public record Schedule(int train, int first, int every, List<Window> tests) {
        /** A schedule with a copy of the list. */
        public Schedule {
            tests = List.copyOf(tests);
        }
    }

    /**
     * Months that are foretold.
     *
     * @param name the name in tables
     * @param from the first month
     * @param until the last month
     */
    public record Window(String name, int from, int until) {}

    /** What is measured of a history, on record or simulated. */
    public enum Measurement {
        /** Changes of participation, of all states named together; with a status, those that end there. */
        MOVES("moves", false),
        /** The same, for a hundred years of membership by law. */
        MOVES_PER_CENTURY("movesPerCentury", false),
        /** Months at the status or further down. */
        MONTHS_AT("monthsAt", true),
        /** Months from the first month of the window until the status or a lower one; the window's length if never. */
        MONTHS_UNTIL("monthsUntil", true),
        /** States that are members by law at the end of the window. */
        MEMBERS("members", false),
        /** Public signs of discontent. */
        VOICES("voices", false),
        /** Mean level of the answers to requests, or of crises of a class without any request. */
        MEAN_RESPONSE("meanResponse", false),
        /** Remittances in the last month over those in the first. */
        REMITTANCES("remittances", false),
        /** Trade with the patron in the last month over that in the first. */
        TRADE("trade", false),
        /** Mean alignment of the members' votes with the patron: 1 with it, one half abstaining, 0 against. */
        ALIGNMENT("alignment", false),
        /** Cohesion in the last month less that in the first. */
        COHESION("cohesion", false),
        /** Whether cohesion fell over the window: 1 or 0. */
        COHESION_FALLS("cohesionFalls", false),
        /** Share of the public that sees good relations with the patron, in the last month. */
        OPINION("opinion", false),
        /** The patron's share of arms in the last month. */
        ARMS("arms", false);

        private final String key;
        private final boolean ofStatus;

        Measurement(String key, boolean ofStatus) {
            this.key = key;
            this.ofStatus = ofStatus;
        }

        /** The word in record files. */
        public String key() {
            return key;
        }

        /** Whether it cannot be measured without a status. */
        public boolean isOfStatus() {
            return ofStatus;
        }
    }

    /**
     * A pattern of the record.
     *
     * @param id short name
     * @param title what is seen, in words
     * @param measurement what is measured
     * @param states the states concerned; all when empty
     * @param threatClass the class of crises concerned; all when empty
     * @param status the rung of the ladder concerned, where the measurement asks for one
     * @param from first month of the window
     * @param until last month of the window
     * @param observed the value on record, where the record's other rows do not show it
     * @param limit what the model lacks that the pattern asks for; empty where nothing is known
     * @param source where it comes from
     */
    public record Pattern(
            String id,
            String title,
            Measurement measurement,
            List<String> states,
            Optional<ThreatClass> threatClass,
            Optional<Participation> status,
            int from,
            int until,
            Optional<Double> observed,
            String limit,
            HistoricalRecord.Origin source) {
        /** A pattern with a copy of the states. */
        public Pattern {
            states = List.copyOf(states);
        }
    }
}
