package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.backtest.AllianceHistory;
import org.entente.backtest.AnswerExamination;
import org.entente.backtest.AnswerVerdict;
import org.entente.backtest.Backtest;
import org.entente.backtest.BacktestTables;
import org.entente.backtest.Baselines;
import org.entente.backtest.Forecaster;
import org.entente.backtest.LeftOutWeights;
import org.entente.backtest.MemberHistory;
import org.entente.backtest.ModelForecasts;
import org.entente.backtest.ModelVariant;
import org.entente.backtest.PairedBootstrap;
import org.entente.backtest.PatternCheck;
import org.entente.backtest.RecordRows;
import org.entente.backtest.RecordedHistory;
import org.entente.backtest.SimulatedHistory;
import org.entente.backtest.Split;
import org.entente.backtest.Verdict;
import org.entente.parameter.Posterior;
import org.entente.report.BacktestGallery;
import org.entente.report.Fonts;
import org.entente.results.BatchRefusedException;
import org.entente.results.Sheet;
import org.entente.scenario.AlternativeCoding;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.PosteriorReader;
import org.entente.scenario.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backtest}: how well history would have been foretold, beside simple baselines. */
@Command(
        name = "backtest",
        description =
                "Let the model and simple baselines foretell a record of history from earlier years, score them, and"
                        + " check the patterns of the record.",
        footer = {
            "",
            "Scores are losses: smaller is better. In coded foresight forecasters are told covariates, crises and answers"
                    + " of later months as the record has them, in strict foresight nothing but"
                    + " the treaty's dates of renewal."
        })
final class BacktestCommand implements Callable<Integer> {
    private static final int LEAST_DRAWS = 10;
    private static final int RESAMPLES = 4000;
    private static final int BAND_RESAMPLES = 1000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD", description = "The file of the record.")
    private Path file;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Root seed of simulations and bootstrap (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where tables and charts go (default: results/backtest-<record>).")
    private Path out;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "400",
            description = "Draws of the posterior in each variant of the model (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(
            names = "--coding",
            paramLabel = "ID",
            description = "Code the record as one of its alternatives says (default: as recorded).")
    private String coding;

    @Option(
            names = "--codings",
            description = "Only print the main scores under every alternative coding of the record.")
    private boolean codings;

    @Option(
            names = "--jitter",
            paramLabel = "N",
            description = "Only print the main scores with all judgements of the record displaced, N times.")
    private Integer jitter;

    @Option(
            names = "--posterior",
            paramLabel = "NAME|FILE",
            description =
                    "Also test the model with a posterior that was learned from another record: a file, or the name of"
                            + " one beside the record's world. With --jitter: how far a posterior that was learned from"
                            + " this record would move.")
    private String posterior;

    @Option(
            names = "--ablations",
            description = "Also test the model without each of its mechanisms, which takes several times as long.")
    private boolean ablations;

    @Option(names = "--overwrite", description = "Replace a back-test that is there.")
    private boolean overwrite;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() throws InterruptedException {
        require("--threads", effort.threads(), 1);
        require("--jitter", jitter == null ? 1 : jitter, 1);
        require("--draws", draws, LEAST_DRAWS);
        HistoricalRecord record = RecordReader.read(file);
        HistoricalRecord coded = coding == null ? record : alternative(record).of(record);
        List<ModelVariant> variants = variants(coded);
        StopNotice stop = new StopNotice(
                spec.commandLine().getErr(),
                "tables are written at the end: run the same command again from the start");
        stop.post();
        try {
            if (codings || jitter != null) {
                compareCodings(coded, variants);
            } else {
                examine(coded, variants);
            }
        } finally {
            stop.withdraw();
        }
        return 0;
    }

    private void require(String option, int value, int least) {
        if (value < least) {
            throw new ParameterException(spec.commandLine(), option + " (" + value + ") must be at least " + least);
        }
    }

    private AlternativeCoding alternative(HistoricalRecord record) {
        List<String> known =
                record.alternatives().stream().map(AlternativeCoding::id).toList();
        return record.alternatives().stream()
                .filter(other -> other.id().equals(coding))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--coding (" + coding + ") is not in " + file + "; known are " + String.join(", ", known)));
    }

    private List<ModelVariant> variants(HistoricalRecord record) {
        List<ModelVariant> variants = new ArrayList<>(ModelForecasts.usual(record, draws));
        variants.removeIf(variant ->
                variant.coding().filter(other -> other.id().equals(coding)).isPresent());
        if (posterior != null) {
            Path table = PosteriorReader.find(posterior, file);
            if (jitter != null && !name(table).equals(record.id())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--posterior (" + posterior + ") was not learned from " + record.id()
                                + "; --jitter tells how a posterior moves with its own record");
            }
            variants.add(ModelVariant.given(name(table), PosteriorReader.read(table), draws));
        }
        if (ablations) {
            variants.addAll(ModelForecasts.ablations(record, draws));
        }
        return variants;
    }

    /** The folder of the tables, unless it holds one of them already. */
    private Path folder(HistoricalRecord record, List<String> tables) {
        String usual = "backtest-" + record.id() + (coding == null ? "" : "-" + coding);
        Path folder = out == null ? Path.of("results", usual) : out;
        tables.stream()
                .filter(table -> !overwrite && Files.exists(folder.resolve(table)))
                .findFirst()
                .ifPresent(table -> {
                    throw new BatchRefusedException(
                            folder + ": holds " + table + " already; use --overwrite to replace it, or --out");
                });
        return folder;
    }

    private void compareCodings(HistoricalRecord record, List<ModelVariant> variants) throws InterruptedException {
        Path folder = folder(record, CodingStudy.tables(codings, jitter != null, posterior != null));
        PrintWriter results = spec.commandLine().getOut();
        results.println(title(record));
        PairedBootstrap bootstrap = new PairedBootstrap(seed, RESAMPLES);
        CodingStudy study = new CodingStudy(record, draws, seed, effort, bootstrap, folder, results);
        if (codings) {
            study.list();
        }
        if (jitter != null) {
            study.displace(jitter);
            for (Posterior given : variants.stream()
                    .flatMap(variant -> variant.given().stream())
                    .toList()) {
                study.move(given, jitter);
            }
        }
    }

    private static String name(Path table) {
        return table.getFileName().toString().replaceFirst("\\.csv$", "");
    }

    private String title(HistoricalRecord record) {
        return coding == null
                ? record.title()
                : record.title() + "; " + alternative(record).title();
    }

    private void examine(HistoricalRecord record, List<ModelVariant> variants) throws InterruptedException {
        Path folder = folder(record, List.of(Sheet.SCORES.file()));
        MemberHistory history = RecordRows.of(record);
        List<Split> splits = Split.of(record, history);
        ModelForecasts model = new ModelForecasts(record, splits, variants, seed, effort.threads());
        PairedBootstrap bootstrap = new PairedBootstrap(seed, RESAMPLES);
        List<Verdict> verdicts = verdicts(history, splits, model);
        List<PatternCheck> checks = checks(record, model);
        PrintWriter results = spec.commandLine().getOut();
        results.println(title(record));
        new BacktestSummary(verdicts, bootstrap).print(results);
        List<LeftOutWeights> leftOut = model.leftOut();
        LeftOutTable.print(leftOut, results);
        List<AnswerVerdict> answers = new AnswerExamination(seed).verdicts(record);
        AnswerTable.print(answers, bootstrap, results);
        BacktestSummary.print(checks, results);
        AblationTable.print(verdicts, bootstrap, results);
        BacktestTables tables = new BacktestTables(verdicts, folder);
        tables.write(references(), bootstrap);
        if (ablations) {
            tables.writeMixture(ModelForecasts.structures(), "stacking-variants.csv");
        }
        if (!leftOut.isEmpty()) {
            BacktestTables.writeLeftOut(leftOut, folder);
        }
        if (!answers.isEmpty()) {
            BacktestTables.writeAnswers(answers, folder);
        }
        if (!checks.isEmpty()) {
            BacktestTables.write(checks, folder);
        }
        results.println("  tables:  " + folder);
        results.flush();
        Fonts.install();
        Drawing.write(
                new BacktestGallery(record.title(), verdicts, bootstrap, new PairedBootstrap(seed, BAND_RESAMPLES))
                        .figures(checks),
                folder.resolve("charts"),
                format.formats(),
                results);
    }

    private List<String> references() {
        Stream<String> whole = ablations ? Stream.of(ModelVariant.WHOLE) : Stream.empty();
        return Stream.concat(BacktestSummary.REFERENCES.stream(), whole).toList();
    }

    private List<Verdict> verdicts(MemberHistory history, List<Split> splits, ModelForecasts model)
            throws InterruptedException {
        List<Forecaster> forecasters = Stream.concat(model.forecasters().stream(), Baselines.all().stream())
                .toList();
        Backtest backtest = new Backtest(history, splits, forecasters);
        try (CountDisplay display = CountDisplay.of(effort.quiet(), "forecasts", backtest.size())) {
            return backtest.run(effort.threads(), display);
        }
    }

    private static List<PatternCheck> checks(HistoricalRecord record, ModelForecasts model) {
        if (record.examination().patterns().isEmpty()) {
            return List.of();
        }
        List<SimulatedHistory> simulated = model.histories();
        AllianceHistory recorded = new RecordedHistory(record);
        return record.examination().patterns().stream()
                .map(pattern -> PatternCheck.of(pattern, recorded, simulated))
                .toList();
    }
}
