package org.entente.results;

import static org.entente.results.Column.Type.COUNT;
import static org.entente.results.Column.Type.MONTH;
import static org.entente.results.Column.Type.NUMBER;
import static org.entente.results.Column.Type.TEXT;

import java.util.List;
import java.util.stream.Stream;

/** Columns that several sheets have. */
final class SheetColumns {
    private SheetColumns() {}

    static List<Column> parts(Column... columns) {
        Column part = new Column("part", TEXT, "words", "The part of the back-test.");
        Column foresight = new Column(
                "foresight",
                TEXT,
                "coded or strict",
                "Whether covariates, crises and answers after the origin were told.");
        return Stream.concat(Stream.of(part, foresight), Stream.of(columns)).toList();
    }

    static Column lower(String unit) {
        return new Column(
                "lower",
                NUMBER,
                unit,
                "Lower end of the 95 % interval: paired bootstrap of states, expanded percentiles.");
    }

    static Column jackknifeLower(String unit) {
        return new Column(
                "jackknife_lower", NUMBER, unit, "Lower end of the 95 % interval of the jackknife over states.");
    }

    static Column upper(String name, String unit) {
        return new Column(name, NUMBER, unit, "Upper end of that interval.");
    }

    static Column orderLower() {
        return new Column(
                "lower",
                NUMBER,
                "[0,1]",
                "Of the c-index: lower end of the 95 % interval by a bootstrap of states, expanded percentiles.");
    }

    static Column resamplesLeftOut() {
        return new Column(
                "left_out",
                NUMBER,
                "[0,1]",
                "Share of the resamples of that bootstrap without a pair in known order; they are left out.");
    }

    static List<Column> leftOut() {
        return List.of(
                forecaster(),
                new Column("state", TEXT, "ISO 3166 alpha-3 code", "The state left out."),
                new Column(
                        "k_hat",
                        NUMBER,
                        "shape",
                        "Tail of the weights that take back what the state taught: reliable up to 0.7, useless above 1; "
                                + "infinite where the tail is too short to judge."),
                new Column("effective_size", NUMBER, "draws", "How many equally weighted draws are left."),
                new Column("reliable", TEXT, "yes or no", "Whether k_hat is at most 0.7."));
    }

    static Column event() {
        return new Column(
                "event", TEXT, "not full, frozen or out, or out", "The event; empty where the whole ladder is judged.");
    }

    static Column state() {
        return new Column("state", TEXT, "ISO 3166 alpha-3 code", "The state.");
    }

    static Column origin() {
        return new Column("origin", MONTH, "YYYY-MM", "The last month known to the forecaster.");
    }

    static Column months() {
        return new Column("months", COUNT, "months", "Months ahead; empty where the whole window is judged.");
    }

    static Column forecaster() {
        return new Column("forecaster", TEXT, "name", "Who foretold.");
    }

    static Column rung(String name, String status) {
        return new Column(name, NUMBER, "[0,1]", "Probability of " + status + ".");
    }
}
