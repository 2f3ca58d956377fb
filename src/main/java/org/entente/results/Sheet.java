package org.entente.results;

import static org.entente.results.Column.Type.COUNT;
import static org.entente.results.Column.Type.MONTH;
import static org.entente.results.Column.Type.NUMBER;
import static org.entente.results.Column.Type.TEXT;
import static org.entente.results.SheetColumns.event;
import static org.entente.results.SheetColumns.forecaster;
import static org.entente.results.SheetColumns.jackknifeLower;
import static org.entente.results.SheetColumns.leftOut;
import static org.entente.results.SheetColumns.lower;
import static org.entente.results.SheetColumns.months;
import static org.entente.results.SheetColumns.orderLower;
import static org.entente.results.SheetColumns.origin;
import static org.entente.results.SheetColumns.parts;
import static org.entente.results.SheetColumns.resamplesLeftOut;
import static org.entente.results.SheetColumns.rung;
import static org.entente.results.SheetColumns.state;
import static org.entente.results.SheetColumns.upper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a back-test, of the recovery of parameters and of the forecast log, each a CSV file with one header line. */
public enum Sheet {
    /** Scores. */
    SCORES(
            "scores.csv",
            "Mean scores of a back-test, by part, question, forecaster and state.",
            parts(
                    new Column("measure", TEXT, "words", "The score; smaller is better, but for the c-index."),
                    event(),
                    months(),
                    forecaster(),
                    new Column("state", TEXT, "ISO 3166 alpha-3 code", "The state; empty for all together."),
                    new Column("score", NUMBER, "the measure's", "The mean score."),
                    new Column("n", COUNT, "forecasts", "Forecasts behind it; pairs in known order for the c-index."),
                    orderLower(),
                    upper("upper", "[0,1]"),
                    resamplesLeftOut())),
    /** Differences of scores. */
    DIFFERENCES(
            "differences.csv",
            "Mean score of a forecaster less that of a reference on the same questions, with intervals.",
            parts(
                    new Column("measure", TEXT, "words", "The score; below 0 the forecaster did better."),
                    event(),
                    months(),
                    forecaster(),
                    new Column("reference", TEXT, "name", "Whom it is compared with."),
                    new Column("difference", NUMBER, "the measure's", "The mean difference."),
                    lower("the measure's"),
                    upper("upper", "the measure's"),
                    jackknifeLower("the measure's"),
                    upper("jackknife_upper", "the measure's"),
                    new Column("states", COUNT, "states", "States behind it."),
                    new Column("n", COUNT, "forecasts", "Forecasts behind it."))),
    /** Every probability stated. */
    CALIBRATION_POINTS(
            "calibration-points.csv",
            "Every probability stated in a back-test and whether it came true; members that stood there already are left out.",
            parts(
                    forecaster(),
                    state(),
                    origin(),
                    event(),
                    months(),
                    new Column("probability", NUMBER, "[0,1]", "The stated probability."),
                    new Column("happened", TEXT, "yes or no", "Whether it came true."))),
    /** Calibration in numbers. */
    CALIBRATION(
            "calibration.csv",
            "Calibration in numbers, by part and forecaster, over all events and months ahead.",
            parts(
                    forecaster(),
                    new Column(
                            "brier", NUMBER, "0-1", "Mean Brier score: miscalibration - discrimination + uncertainty."),
                    new Column("miscalibration", NUMBER, "0-1", "What recalibration would take off the Brier score."),
                    new Column("discrimination", NUMBER, "0-1", "What recalibration gains over the frequency."),
                    new Column("uncertainty", NUMBER, "0-1", "Brier score of the overall frequency."),
                    new Column("expected_error", NUMBER, "0-1", "Expected calibration error over ten equal bins."),
                    new Column(
                            "sharpness",
                            NUMBER,
                            "0-0.25",
                            "Mean of p (1 - p), the Brier score that the forecaster expects of itself."),
                    new Column("n", COUNT, "points", "Stated probabilities."))),
    /** Forecasts beside what happened. */
    FORECASTS(
            "forecasts.csv",
            "Every forecast of a back-test at the scored months, beside what happened.",
            parts(
                    forecaster(),
                    state(),
                    origin(),
                    new Column("months", COUNT, "months", "Months ahead."),
                    rung("full", "FULL"),
                    rung("passive", "PASSIVE"),
                    rung("frozen", "FROZEN"),
                    rung("out", "OUT"),
                    new Column("observed", TEXT, "FULL, PASSIVE, FROZEN or OUT", "Participation on record."))),
    /** Weights of a mixture. */
    STACKING(
            "stacking.csv",
            "Weights of the mixture of forecasters that would have foretold best, by part.",
            parts(
                    forecaster(),
                    new Column("weight", NUMBER, "[0,1]", "The weight, from all states."),
                    new Column(
                            "mixture_score",
                            NUMBER,
                            "nats",
                            "Mean log score of the rung for the whole mixture, when the weights for each state come from the others."))),
    /** Weights where a state is left out. */
    LEFT_OUT("left-out.csv", "How well draws learned from all states stand for draws learned without one.", leftOut()),
    /** Main scores under several codings. */
    CODINGS(
            "codings.csv",
            "Main scores of a back-test under several codings of the record; in jitter.csv under displaced judgements.",
            parts(
                    new Column("coding", TEXT, "id", "The coding of the record."),
                    new Column("model", NUMBER, "nats", "Mean log score of the rung of the model; smaller is better."),
                    new Column("base_rates", NUMBER, "nats", "The same of base rates."),
                    new Column(
                            "difference", NUMBER, "nats", "The first less the second; below 0 the model did better."),
                    lower("nats"),
                    upper("upper", "nats"),
                    jackknifeLower("nats"),
                    upper("jackknife_upper", "nats"))),
    /** How far a posterior hangs on judgements. */
    JUDGEMENTS(
            "jitter-posterior.csv",
            "How far the posterior of each parameter moves when the judgements of its record are displaced.",
            List.of(
                    new Column("parameter", TEXT, "name", "The parameter."),
                    new Column(
                            "typical_move",
                            NUMBER,
                            "standard deviations",
                            "Root mean square, over displaced records, of the move of the posterior mean, in posterior standard deviations."),
                    new Column("largest_move", NUMBER, "standard deviations", "The largest of these moves."),
                    new Column(
                            "widening",
                            NUMBER,
                            "ratio",
                            "Standard deviation of the mixture of the posteriors of all displaced records, over that of the posterior."))),
    /** Answers foretold. */
    ANSWERS(
            "answers.csv",
            "Every forecast of an answer to a request for help, beside the answer on record.",
            List.of(
                    new Column("coding", TEXT, "id", "The coding of the record."),
                    new Column("part", TEXT, "words", "What was learned from."),
                    forecaster(),
                    new Column("request", TEXT, "id", "The case."),
                    new Column("state", TEXT, "ISO 3166 alpha-3 code", "The state that asked."),
                    new Column("month", MONTH, "YYYY-MM", "When it asked."),
                    new Column("learned", COUNT, "answers", "Answers behind the forecast."),
                    rung("none", "no answer"),
                    rung("consultation", "consultation"),
                    rung("observation", "observation"),
                    rung("aid", "aid"),
                    rung("deployment", "deployment"),
                    new Column("observed", TEXT, "level", "The answer on record."),
                    new Column("log", NUMBER, "nats", "Log score of the forecast."),
                    new Column("ranked", NUMBER, "0-4", "Ranked probability score of the forecast."))),
    /** Pattern checks. */
    PATTERNS(
            "patterns.csv",
            "Patterns of the record beside what simulated histories show.",
            List.of(
                    new Column("pattern", TEXT, "id", "The pattern."),
                    new Column("title", TEXT, "words", "What is seen."),
                    new Column("observed", NUMBER, "the pattern's", "The value on record."),
                    new Column("lower", NUMBER, "the pattern's", "5 % quantile of simulated histories."),
                    new Column("median", NUMBER, "the pattern's", "Their median."),
                    new Column("upper", NUMBER, "the pattern's", "Their 95 % quantile."),
                    new Column("tail", NUMBER, "[0,1]", "Two-sided tail probability, ties counted half."),
                    new Column("n", COUNT, "histories", "Histories in which the pattern is defined."),
                    new Column("passed", TEXT, "yes or no", "Whether the value on record lies within the quantiles."),
                    new Column(
                            "verdict",
                            TEXT,
                            "passed, failed or vacuous",
                            "Vacuous where it passes and could not fail: the quantiles enclose every value that the measure"
                                    + " can take, or all histories show the one value that is on record."),
                    new Column("reason", TEXT, "words", "Why it fails, where that is known."))),
    /** Recovery of known parameters. */
    RECOVERY(
            "recovery.csv",
            "Whether calibration of simulated records finds the parameters they were simulated with.",
            List.of(
                    new Column("parameter", TEXT, "name", "The parameter."),
                    new Column(
                            "uniform",
                            NUMBER,
                            "[0,1]",
                            "Probability of ranks of the truth among posterior draws at least as uneven, if all is right."),
                    new Column(
                            "coverage", NUMBER, "[0,1]", "Share of truths inside the central 90 % of the posterior."),
                    new Column(
                            "recovery",
                            NUMBER,
                            "[-1,1]",
                            "Correlation of posterior median and truth: 0 nothing recovered, 1 everything."),
                    new Column("n", COUNT, "records", "Simulated records behind it."))),
    /** The log of dated forecasts. */
    FORECAST_LOG(
            "<date>.csv",
            "Forecasts published on a date, for the future to judge.",
            List.of(
                    state(),
                    new Column("scenario", TEXT, "id", "The scenario."),
                    new Column("arm", TEXT, "id", "The variant of the scenario."),
                    new Column("by", MONTH, "YYYY-MM", "The month at whose end the forecast can be judged."),
                    new Column("status", TEXT, "PASSIVE, FROZEN or OUT", "Participation foretold."),
                    new Column("probability", NUMBER, "[0,1]", "Share of replications with this status."),
                    new Column("lower", NUMBER, "[0,1]", "Lower end of its 95 % Wilson interval."),
                    new Column("upper", NUMBER, "[0,1]", "Upper end of that interval."),
                    new Column("or_further_down", NUMBER, "[0,1]", "Share with this status or one further down."),
                    new Column(
                            "parameters_lower",
                            NUMBER,
                            "[0,1]",
                            "5 % quantile of that share over parameters, apart from chance; empty if these are"
                                    + " fixed, or move it by no more than chance does."),
                    new Column("parameters_upper", NUMBER, "[0,1]", "95 % quantile; empty likewise."),
                    new Column("n", COUNT, "replications", "Replications behind it."),
                    new Column("manifest", TEXT, "SHA-256", "Checksum of the manifest of the batch.")));

    private final String file;
    private final String meaning;
    private final List<Column> columns;

    Sheet(String file, String meaning, List<Column> columns) {
        this.file = file;
        this.meaning = meaning;
        this.columns = columns;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** What the table says. */
    public String meaning() {
        return meaning;
    }

    /** Its columns. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Writes the table under its own name.
     *
     * @param folder where to; made when missing
     * @param rows cells in the order of the columns: text, months, whole numbers, numbers; an empty text for an empty cell
     * @return the file
     * @throws ResultsException when the file cannot be written
     */
    public Path write(Path folder, List<List<Object>> rows) {
        return write(folder, file, rows);
    }

    /** Writes the table under another name. */
    public Path write(Path folder, String name, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder();
        CsvFile.print(text, columns.stream().map(Column::name).toList());
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + name + " has (" + row.size() + ") cells; give " + columns.size());
            }
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(text(cell)));
            CsvFile.print(text, cells);
        }
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw AtomicFile.unwritable(folder, failure);
        }
        AtomicFile.write(target, folder, text.toString());
        return target;
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? Decimal.text(number) : cell.toString();
    }
}
