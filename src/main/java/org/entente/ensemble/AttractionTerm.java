package org.entente.ensemble;

import java.util.List;
import org.entente.model.History;

/** A term of the utility gap V(FULL) - V(OUT). */
public enum AttractionTerm {
    /** Value of protection. */
    SECURITY("security", "attractionSecurity"),
    /** Burden of lost autonomy. */
    AUTONOMY("autonomy", "attractionAutonomy"),
    /** Punishment by dependence. */
    DEPENDENCE("dependence", "attractionDependence"),
    /** Support or rejection at home. */
    LEGITIMACY("legitimacy", "attractionLegitimacy"),
    /** Inducements and side payments. */
    INDUCEMENT("inducement", "attractionInducement"),
    /** Friction and lock-in, which hold a state back besides. */
    MOVE_COSTS("move-costs", "attractionMoveCosts"),
    /** The gap itself, move costs left out. */
    TOTAL("total", "attraction");

    /** The terms in the order of the tables. */
    public static final List<AttractionTerm> ORDER = List.of(values());

    private final String label;
    private final String measure;

    AttractionTerm(String label, String measure) {
        this.label = label;
        this.measure = measure;
    }

    /** The word used in tables. */
    public String label() {
        return label;
    }

    /** The name of the measure that records the term each month. */
    String measure() {
        return measure;
    }

    private double of(History.Attraction attraction) {
        return switch (this) {
            case SECURITY -> attraction.terms().security();
            case AUTONOMY -> attraction.terms().autonomy();
            case DEPENDENCE -> attraction.terms().dependence();
            case LEGITIMACY -> attraction.terms().legitimacy();
            case INDUCEMENT -> attraction.terms().inducement();
            case MOVE_COSTS -> attraction.moveCosts();
            case TOTAL -> attraction.terms().total();
        };
    }

    /** Adds each term to a series of its own, in order. */
    static void add(Moments moments, int firstSeries, History.Attraction attraction) {
        int series = firstSeries;
        for (AttractionTerm term : ORDER) {
            moments.add(series++, term.of(attraction));
        }
    }
}
