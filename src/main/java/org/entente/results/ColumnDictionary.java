package org.entente.results;

import static org.entente.results.Column.Type.COUNT;
import static org.entente.results.Column.Type.MONTH;
import static org.entente.results.Column.Type.NUMBER;
import static org.entente.results.Column.Type.TEXT;

import java.util.List;

/** Every column of every table, declared once: writers, readers and the printed dictionary take them from here. */
public final class ColumnDictionary {
    private static final String CODE = "ISO 3166 alpha-3 code";
    private static final String STATUS = "FULL, PASSIVE, FROZEN or OUT";
    private static final String SHARE = "[0,1]";
    private static final String INDEX = "0 to 100";
    private static final Column ARM = new Column("arm", TEXT, "id", "The variant of the scenario.");
    private static final Column REPLICATION = new Column(
            "replication",
            NUMBER,
            "0 to N - 1",
            "Number of the replication; equal numbers meet the same luck in every arm and in every batch of the same seed.");
    private static final Column MONTH_COLUMN =
            new Column("month", MONTH, "YYYY-MM", "The month; values are those at its end.");
    private static final Column LOWER =
            new Column("lower", NUMBER, SHARE, "Lower end of the 95 % Wilson interval of the share.");
    private static final Column UPPER = new Column("upper", NUMBER, SHARE, "Upper end of that interval.");

    static final List<Column> REPLICATIONS = List.of(
            ARM,
            REPLICATION,
            new Column("final_status_S", TEXT, STATUS, "Participation at the horizon."),
            new Column(
                    "first_passive_S",
                    MONTH,
                    "YYYY-MM",
                    "First month at PASSIVE or further down; empty if never, or before joining."),
            new Column(
                    "first_frozen_S",
                    MONTH,
                    "YYYY-MM",
                    "First month at FROZEN or further down; empty if never, or before joining."),
            new Column("first_out_S", MONTH, "YYYY-MM", "First month at OUT; empty if never, or before joining."),
            new Column(
                    "first_joined_S",
                    MONTH,
                    "YYYY-MM",
                    "First month inside, for a state that was OUT at the start; else empty."),
            new Column(
                    "path_S",
                    TEXT,
                    "STATUS@YYYY-MM;…",
                    "Participation before the first month, then every change with its month."),
            new Column("crises_interstate_S", COUNT, "crises", "Attacks by a state outside the alliance."),
            new Column("crises_transnational_S", COUNT, "crises", "Armed groups and spill-over across a border."),
            new Column("crises_domestic_S", COUNT, "crises", "Unrest, coup or insurrection at home."),
            new Column("crises_intra_alliance_S", COUNT, "crises", "Clashes with another member."),
            new Column("requests_S", COUNT, "requests", "Requests for help, whoever was asked."),
            new Column(
                    "response_none_S",
                    COUNT,
                    "requests",
                    "Requests to the patron or the alliance left without an answer."),
            new Column(
                    "response_consultation_S",
                    COUNT,
                    "requests",
                    "Such requests answered by a statement or consultation."),
            new Column(
                    "response_observation_S", COUNT, "requests", "Such requests answered by observers or mediation."),
            new Column("response_aid_S", COUNT, "requests", "Such requests answered by arms, materiel or exercises."),
            new Column("response_deployment_S", COUNT, "requests", "Such requests answered by troops."),
            new Column("voice_S", COUNT, "events", "Public signs of discontent."),
            new Column("attraction_S", NUMBER, "utility", "V(FULL) - V(OUT) at the horizon."),
            new Column("cohesion", NUMBER, INDEX, "Cohesion index at the horizon."),
            new Column("cohesion_participation", NUMBER, SHARE, "Its part participation."),
            new Column("cohesion_confidence", NUMBER, SHARE, "Its part confidence in the patron's help."),
            new Column("cohesion_convergence", NUMBER, SHARE, "Its part convergence of threats."),
            new Column("cohesion_alignment", NUMBER, SHARE, "Its part political alignment."),
            new Column("formal_membership", NUMBER, "states", "Members by law at the horizon, the patron included."),
            new Column("effective_size", NUMBER, "states", "Effective size at the horizon."),
            new Column("main_outcome", NUMBER, "see manifest", "The scenario's main outcome; empty where undefined."));

    static final List<Column> MEMBERSHIP = List.of(
            MONTH_COLUMN,
            ARM,
            new Column("member", TEXT, CODE, "The state."),
            new Column("status", TEXT, STATUS, "Participation."),
            new Column("count", COUNT, "replications", "Replications with this status."),
            new Column("share", NUMBER, SHARE, "count / n."),
            LOWER,
            UPPER,
            new Column("n", COUNT, "replications", "Replications that succeeded."));

    static final List<Column> MEASURES = List.of(
            MONTH_COLUMN,
            ARM,
            new Column("measure", TEXT, "name", "The measure."),
            new Column("state", TEXT, CODE, "The state; empty for the whole alliance."),
            new Column("n", COUNT, "replications", "Replications in which the measure is defined."),
            new Column("mean", NUMBER, "the measure's", "Mean over replications."),
            new Column("mean_lower", NUMBER, "the measure's", "Lower end of the 95 % normal interval of the mean."),
            new Column("mean_upper", NUMBER, "the measure's", "Upper end of that interval."),
            new Column("sd", NUMBER, "the measure's", "Standard deviation over replications."),
            quantile("q05", "5 % quantile"),
            quantile("q25", "25 % quantile"),
            quantile("q50", "Median"),
            quantile("q75", "75 % quantile"),
            quantile("q95", "95 % quantile"));

    static final List<Column> RESPONSES = List.of(
            ARM,
            new Column("requester", TEXT, CODE, "The state in the crisis, or both parties of a clash, as in AAA-BBB."),
            new Column(
                    "class", TEXT, "interstate, transnational, domestic or intra-alliance", "The class of the crisis."),
            new Column(
                    "requested",
                    TEXT,
                    "yes or no",
                    "Whether a state asked the patron or the alliance for help; never in a clash, even if it is mediated."),
            new Column("level", TEXT, "none, consultation, observation, aid or deployment", "The level of the answer."),
            new Column(
                    "reason",
                    TEXT,
                    "none, interest, entangled, capacity, mandate, veto or not asked",
                    "Why it was not more."),
            new Column("route", TEXT, "alliance or patron only", "Through whom help came."),
            new Column(
                    "count",
                    COUNT,
                    "crises",
                    "Crises over all replications; combinations that never occurred have no row."),
            new Column("share", NUMBER, SHARE, "count / crises of the same arm, requester, class and requested."),
            new Column(
                    "lower",
                    NUMBER,
                    SHARE,
                    "Lower end of the 95 % Wilson interval, which takes crises as independent."),
            UPPER);

    static final List<Column> ATTRACTION = List.of(
            ARM,
            new Column("member", TEXT, CODE, "The state."),
            new Column(
                    "moment",
                    TEXT,
                    "horizon or first-move-down",
                    "The last month, or the month of the first step down the ladder."),
            new Column(
                    "term",
                    TEXT,
                    "security, autonomy, dependence, legitimacy, inducement, move-costs or total",
                    "The term of the utility gap; move-costs are friction and lock-in of leaving, which the total leaves out."),
            new Column("n", COUNT, "replications", "Replications that have this moment."),
            new Column("mean", NUMBER, "utility", "Mean over these replications."),
            new Column("lower", NUMBER, "utility", "Lower end of the 95 % normal interval of the mean."),
            new Column("upper", NUMBER, "utility", "Upper end of that interval."));

    static final List<Column> UNCERTAINTY = List.of(
            MONTH_COLUMN,
            ARM,
            new Column(
                    "measure",
                    TEXT,
                    "name; passive, frozen or out; response_ with a level or reason_ with a reason",
                    "A measure of the alliance; the share of histories in which the state stands at the rung or further"
                            + " down; or the share of the state's requests up to the month, the last, that were answered"
                            + " so, or not with more for this reason."),
            new Column("state", TEXT, CODE, "The state; empty for the whole alliance."),
            new Column(
                    "class",
                    TEXT,
                    "interstate, transnational or domestic",
                    "The class of the crises in which help was asked for; empty for other measures."),
            new Column("draws", COUNT, "draws", "Parameter draws with a replication that succeeded."),
            new Column(
                    "per_draw",
                    NUMBER,
                    "replications",
                    "Replications of a draw; where draws differ, the number n0 of the analysis of variance."),
            new Column("n", COUNT, "replications", "Replications that succeeded."),
            new Column(
                    "mean",
                    NUMBER,
                    "the measure's",
                    "Mean over replications; for answers the share of all requests, whose squares are those of its"
                            + " linearised value p + (answers - p requests) / mean requests."),
            new Column("between", NUMBER, "the measure's, squared", "Mean square between draws."),
            new Column("within", NUMBER, "the measure's, squared", "Mean square within draws."),
            new Column(
                    "parameter_sd",
                    NUMBER,
                    "the measure's",
                    "Standard deviation between draws without the noise of their replications:"
                            + " sqrt(max(0, (between - within) / per_draw)). 0 says that draws differ by no more than chance,"
                            + " not that parameters do not matter; no band is given there."));

    static final List<Column> FAILURES = List.of(
            ARM,
            REPLICATION,
            new Column("month", MONTH, "YYYY-MM", "The month in which it failed, where known."),
            new Column("state", TEXT, CODE, "The state concerned, where known."),
            new Column("term", TEXT, "name", "The quantity that was not finite, where known."),
            new Column("reason", TEXT, "words", "The reason."));

    private ColumnDictionary() {}

    /** The dictionary as a page in Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(PREAMBLE);
        for (Table table : Table.values()) {
            append(page, table.file(), table.meaning(), table.columns());
        }
        page.append(BACKTEST);
        for (Sheet sheet : Sheet.values()) {
            append(page, sheet.file(), sheet.meaning(), sheet.columns());
        }
        return page.toString();
    }

    private static void append(StringBuilder page, String file, String meaning, List<Column> columns) {
        page.append("\n## ").append(file).append("\n\n").append(meaning).append("\n\n");
        page.append("| column | unit or values | meaning |\n|---|---|---|\n");
        columns.forEach(column -> page.append(line(column)));
    }

    private static String line(Column column) {
        return "| `" + column.name() + "` | " + column.unit() + " | " + column.meaning() + " |\n";
    }

    private static Column quantile(String name, String words) {
        return new Column(
                name, NUMBER, "the measure's", words + ", from counts on the grid that the manifest declares.");
    }

    private static final String PREAMBLE = """
            # Columns

            The tables of a batch are UTF-8 text with one header line, commas, a decimal point, line ends `\\n` and RFC 4180
            quotes. An empty cell means "does not apply". Numbers are written in full precision: the shortest decimal
            that reads back as the same double. A column whose name ends in `_S` is repeated for every observed state by its
            ISO 3166 alpha-3 code, as in `final_status_AAA`.
            """;
    private static final String BACKTEST = """

            # Tables of a back-test

            `entente backtest` writes these, in the same notation; the log of forecasts is in `results/forecasts`.
            """;
}
