package org.entente.backtest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.results.Sheet;
import org.entente.theory.Participation;

/** Writes the tables of a back-test. */
public final class BacktestTables {
    private static final String NOTHING = "";

    private final List<Verdict> verdicts;
    private final ScoreBook book;
    private final Assessment assessment;
    private final Path folder;

    /**
     * The tables.
     *
     * @param verdicts the verdicts
     * @param folder where they go; made when missing
     */
    public BacktestTables(List<Verdict> verdicts, Path folder) {
        this.verdicts = verdicts;
        this.book = new ScoreBook(verdicts);
        this.assessment = new Assessment(verdicts);
        this.folder = folder;
    }

    /**
     * Writes scores, differences, calibration, forecasts and weights.
     *
     * @param references the forecasters with whom the others are compared
     * @param bootstrap draws the intervals
     * @return the files
     */
    public List<Path> write(List<String> references, PairedBootstrap bootstrap) {
        return List.of(
                Sheet.SCORES.write(folder, scores(bootstrap)),
                Sheet.DIFFERENCES.write(folder, differences(references, bootstrap)),
                Sheet.CALIBRATION_POINTS.write(folder, points()),
                Sheet.CALIBRATION.write(folder, calibration()),
                Sheet.FORECASTS.write(folder, forecasts()),
                Sheet.STACKING.write(folder, stacking(forecasters())));
    }

    /**
     * Writes the pattern checks.
     *
     * @param checks the checks
     * @param folder where to
     * @return the file
     */
    public static Path write(List<PatternCheck> checks, Path folder) {
        return Sheet.PATTERNS.write(
                folder,
                checks.stream()
                        .map(check -> List.<Object>of(
                                check.id(),
                                check.title(),
                                check.observed(),
                                check.lower(),
                                check.median(),
                                check.upper(),
                                check.tail(),
                                check.histories(),
                                yesOrNo(check.passed()),
                                check.verdict().label(),
                                check.reason()))
                        .toList());
    }

    /**
     * Writes how well the model's draws stand for draws learned without one state.
     *
     * @param weights the weights of each variant and state
     * @param folder where to
     * @return the file
     */
    public static Path writeLeftOut(List<LeftOutWeights> weights, Path folder) {
        return Sheet.LEFT_OUT.write(
                folder,
                weights.stream()
                        .map(each -> List.<Object>of(
                                each.forecaster(),
                                each.state(),
                                each.shape(),
                                each.effectiveSize(),
                                yesOrNo(each.isReliable())))
                        .toList());
    }

    /**
     * Writes forecasts of answers.
     *
     * @param verdicts the forecasts
     * @param folder where to
     * @return the file
     */
    public static Path writeAnswers(List<AnswerVerdict> verdicts, Path folder) {
        return Sheet.ANSWERS.write(
                folder, verdicts.stream().map(BacktestTables::answer).toList());
    }

    private static List<Object> answer(AnswerVerdict verdict) {
        List<Object> row = new ArrayList<>(List.of(
                verdict.coding(),
                verdict.part(),
                verdict.forecaster(),
                verdict.request(),
                verdict.state(),
                verdict.month(),
                verdict.learned()));
        Arrays.stream(verdict.probabilities()).forEach(row::add);
        row.addAll(List.of(verdict.level().label(), verdict.log(), verdict.ranked()));
        return row;
    }

    private static String yesOrNo(boolean fact) {
        return fact ? "yes" : "no";
    }

    private static List<Object> head(Question question) {
        return List.of(
                question.group(),
                question.foresight().label(),
                question.measure().label(),
                question.event().map(Disengagement::label).orElse(NOTHING),
                question.months() == 0 ? NOTHING : question.months());
    }

    private static List<Object> row(List<Object> head, Object... cells) {
        return Stream.concat(head.stream(), Arrays.stream(cells)).toList();
    }

    private List<List<Object>> scores(PairedBootstrap bootstrap) {
        List<List<Object>> rows = new ArrayList<>();
        for (Question question : book.questions()) {
            book.means(question)
                    .forEach(mean -> rows.add(row(
                            head(question),
                            mean.forecaster(),
                            mean.state(),
                            mean.value(),
                            mean.n(),
                            NOTHING,
                            NOTHING,
                            NOTHING)));
        }
        for (Assessment.Part part : assessment.parts()) {
            for (Disengagement event : Disengagement.ALL) {
                RankOrder order = assessment.order(part, event, bootstrap);
                Concordance index = order.index();
                rows.add(order(part, event, "c-index (Harrell)", index.harrell(), index.pairs(), order.harrell()));
                rows.add(order(part, event, "c-index (Uno)", index.uno(), index.pairs(), order.uno()));
            }
        }
        return rows;
    }

    private static List<Object> order(
            Assessment.Part part, Disengagement event, String measure, double value, long pairs, Interval interval) {
        return List.of(
                part.group(),
                part.foresight().label(),
                measure,
                event.label(),
                NOTHING,
                part.forecaster(),
                NOTHING,
                value,
                pairs,
                interval.lower(),
                interval.upper(),
                interval.leftOut());
    }

    private List<List<Object>> differences(List<String> references, PairedBootstrap bootstrap) {
        List<List<Object>> rows = new ArrayList<>();
        for (Question question : book.questions()) {
            for (String reference : references) {
                for (ScoreBook.Comparison comparison : book.comparisons(question, reference, bootstrap)) {
                    ScoreDifference difference = comparison.difference();
                    rows.add(row(
                            head(question),
                            comparison.forecaster(),
                            reference,
                            difference.value(),
                            difference.lower(),
                            difference.upper(),
                            difference.jackknifeLower(),
                            difference.jackknifeUpper(),
                            difference.blocks(),
                            difference.questions()));
                }
            }
        }
        return rows;
    }

    private List<List<Object>> points() {
        List<List<Object>> rows = new ArrayList<>();
        for (Assessment.Part part : assessment.parts()) {
            for (CalibrationPoint point : assessment.points(part, Optional.empty())) {
                rows.add(List.of(
                        part.group(),
                        part.foresight().label(),
                        part.forecaster(),
                        point.state(),
                        point.origin(),
                        point.event().label(),
                        point.months(),
                        point.probability(),
                        yesOrNo(point.happened())));
            }
        }
        return rows;
    }

    private List<List<Object>> calibration() {
        List<List<Object>> rows = new ArrayList<>();
        for (Assessment.Part part : assessment.parts()) {
            List<CalibrationPoint> points = assessment.points(part, Optional.empty());
            if (!points.isEmpty()) {
                Calibration calibration = Calibration.of(points);
                rows.add(List.of(
                        part.group(),
                        part.foresight().label(),
                        part.forecaster(),
                        calibration.brier(),
                        calibration.miscalibration(),
                        calibration.discrimination(),
                        calibration.uncertainty(),
                        calibration.expectedError(),
                        calibration.sharpness(),
                        points.size()));
            }
        }
        return rows;
    }

    private List<List<Object>> forecasts() {
        List<List<Object>> rows = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            for (int months : Score.horizons(verdict.outcome().window())) {
                Forecast forecast = verdict.forecast();
                rows.add(List.of(
                        verdict.split().group(),
                        verdict.split().foresight().label(),
                        verdict.forecaster(),
                        forecast.state(),
                        forecast.origin(),
                        months,
                        forecast.probability(Participation.FULL, months),
                        forecast.probability(Participation.PASSIVE, months),
                        forecast.probability(Participation.FROZEN, months),
                        forecast.probability(Participation.OUT, months),
                        verdict.outcome().at(months)));
            }
        }
        return rows;
    }

    private List<String> forecasters() {
        return verdicts.stream().map(Verdict::forecaster).distinct().toList();
    }

    /**
     * Writes the weights of some forecasters in a mixture of their own.
     *
     * @param names the forecasters
     * @param name the file's name
     * @return the file
     */
    public Path writeMixture(List<String> names, String name) {
        return Sheet.STACKING.write(folder, name, stacking(names));
    }

    private List<List<Object>> stacking(List<String> names) {
        List<List<Object>> rows = new ArrayList<>();
        for (Assessment.Mixture mixture : assessment.mixtures(names)) {
            for (int i = 0; i < names.size(); i++) {
                rows.add(List.of(
                        mixture.group(),
                        mixture.foresight().label(),
                        names.get(i),
                        mixture.weights()[i],
                        mixture.score()));
            }
        }
        return rows;
    }
}
