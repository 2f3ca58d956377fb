package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.AlternativeCoding;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.RecordReader;
import org.entente.theory.ResponseLevel;
import org.junit.jupiter.api.Test;

class AnswerExaminationTest {
    private static final HistoricalRecord RECORD =
            RecordReader.read(Path.of("scenarios", "records", "csto-1994-2024.yaml"));
    private static final AnswerExamination EXAMINATION = new AnswerExamination(1);
    private static final List<AnswerVerdict> VERDICTS = EXAMINATION.verdicts(RECORD);

    private static List<AnswerVerdict> own(List<AnswerVerdict> verdicts, String part) {
        return verdicts.stream()
                .filter(verdict -> verdict.coding().equals(Codings.RECORDED)
                        && verdict.part().equals(part))
                .toList();
    }

    @Test
    void fiveAnswersOfTheTrainingYearsForetellTheSevenAfterThem() {
        assertThat(own(VERDICTS, AnswerExamination.AFTER))
                .hasSize(7 * 6)
                .allMatch(verdict -> verdict.learned() == 5)
                .allMatch(verdict -> verdict.month().isAfter(YearMonth.of(2019, 12)));
        assertThat(own(VERDICTS, AnswerExamination.LEFT_OUT_BEFORE))
                .hasSize(5 * 6)
                .allMatch(verdict -> verdict.learned() == 4);
        assertThat(own(VERDICTS, AnswerExamination.LEFT_OUT))
                .hasSize(12 * 6)
                .allMatch(verdict -> verdict.learned() == 11);
    }

    @Test
    void probabilitiesAddUpToOne() {
        assertThat(VERDICTS)
                .allSatisfy(verdict ->
                        assertThat(Arrays.stream(verdict.probabilities()).sum()).isCloseTo(1, within(1e-9)));
    }

    /** Every answer after the training years is told otherwise: no forecast learned from earlier ones may move. */
    @Test
    void whatWasLearnedFromTheTrainingYearsDoesNotKnowLaterAnswers() {
        Map<String, ResponseLevel> others = new HashMap<>();
        RECORD.cases().stream()
                .filter(row -> RECORD.calendar(row.event().month()).isAfter(YearMonth.of(2019, 12)))
                .forEach(row -> others.put(
                        row.event().id(),
                        row.level().orElseThrow() == ResponseLevel.DEPLOYMENT
                                ? ResponseLevel.NONE
                                : ResponseLevel.DEPLOYMENT));
        HistoricalRecord changed = new AlternativeCoding("changed", "", others, List.of(), List.of()).of(RECORD);
        List<AnswerVerdict> after = EXAMINATION.verdicts(changed);
        for (String part : List.of(AnswerExamination.AFTER, AnswerExamination.LEFT_OUT_BEFORE)) {
            assertSame(withoutLast(own(VERDICTS, part)), withoutLast(own(after, part)));
        }
        assertThat(own(after, AnswerExamination.LEFT_OUT).get(0).probabilities())
                .as("where all years are learned from, they are")
                .isNotEqualTo(own(VERDICTS, AnswerExamination.LEFT_OUT).get(0).probabilities());
    }

    /** The last response is told, as answers are in coded foresight; it is the question of that forecaster. */
    private static List<AnswerVerdict> withoutLast(List<AnswerVerdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> !verdict.forecaster().equals("last response")
                        || verdict.part().equals(AnswerExamination.LEFT_OUT_BEFORE))
                .toList();
    }

    private static void assertSame(List<AnswerVerdict> before, List<AnswerVerdict> after) {
        assertThat(after).hasSameSizeAs(before).isNotEmpty();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).probabilities()).isEqualTo(before.get(i).probabilities());
        }
    }

    @Test
    void scoresAreThoseOfTheLevels() {
        double[] probabilities = {.1, .2, .3, .4, 0};
        AnswerVerdict verdict = new AnswerVerdict(
                "", "", "", "", "AAA", YearMonth.of(2000, 1), 1, probabilities, ResponseLevel.OBSERVATION);
        assertThat(verdict.log()).isCloseTo(-StrictMath.log(.3), within(1e-12));
        assertThat(verdict.ranked()).isCloseTo(.01 + .09 + .16 + 0, within(1e-12));
    }

    @Test
    void baselinesCountAsTheySay() {
        List<AnswerVerdict> first = own(VERDICTS, AnswerExamination.AFTER);
        assertThat(first.stream().filter(verdict -> verdict.forecaster().equals("uniform")))
                .allMatch(verdict -> verdict.probabilities()[3] == .2);
        assertThat(first.stream()
                        .filter(verdict -> verdict.forecaster().equals("level frequencies"))
                        .findFirst()
                        .orElseThrow()
                        .probabilities())
                .containsExactly(.2, .2, .1, .3, .2);
    }

    @Test
    void differencesAreFromLevelFrequencies() {
        List<AnswerExamination.Result> results =
                AnswerExamination.results(own(VERDICTS, AnswerExamination.AFTER), new PairedBootstrap(1, 100));
        double reference = results.stream()
                .filter(result -> result.forecaster().equals(AnswerExamination.REFERENCE))
                .findFirst()
                .orElseThrow()
                .log();
        assertThat(results)
                .hasSize(6)
                .allSatisfy(result ->
                        assertThat(result.difference().value()).isCloseTo(result.log() - reference, within(1e-12)));
    }
}
