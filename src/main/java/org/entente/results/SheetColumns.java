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
