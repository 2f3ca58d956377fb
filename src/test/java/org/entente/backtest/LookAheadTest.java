package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.parameter.Quality;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.HistoricalRecord.Case;
import org.entente.scenario.HistoricalRecord.Count;
import org.entente.scenario.HistoricalRecord.Covariate;
import org.entente.scenario.HistoricalRecord.Move;
import org.entente.scenario.HistoricalRecord.News;
import org.entente.scenario.HistoricalRecord.Poll;
import org.entente.scenario.HistoricalRecord.Voice;
import org.entente.scenario.Observed;
import org.entente.scenario.RecordReader;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.entente.theory.VoiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Strict forecasts of the model are made of what was known at the origin, whatever the record says of later months. */
class LookAheadTest {
    private static final HistoricalRecord TINY =
            RecordReader.read(java.nio.file.Path.of("src/test/resources/org/entente/cli/tiny/records/tiny.yaml"));
    private static final HistoricalRecord.Origin MADE_UP = new HistoricalRecord.Origin("made up", Quality.C);
    private static final Covariate ARMS =
            new Covariate(new DriverKey(Driver.ARMS_SHARE, "AAA"), org.entente.scenario.Path.constant(.7), MADE_UP);
    private static final int DRAWS = 8;

    /** The last month known, two months after the second case and between the moves. */
    private static final int LAST = 20;

    private static final int WINDOW = 12;

    /** What a record says of months. */
    private enum Part {
        MOVES,
        VOICES,
        CASES,
        COUNTS,
        NEWS,
        POLLS,
        ARMS,
        COURSES
    }

    /** The record that says something else in some months, each value of a course being told by itself. */
    private static HistoricalRecord told(Set<Part> parts, IntPredicate changed) {
        List<Integer> months =
                IntStream.range(0, TINY.months()).filter(changed).boxed().toList();
        Map<String, Covariate> courses = new TreeMap<>();
        TINY.courses()
                .forEach((name, course) -> courses.put(name, bent(course, parts.contains(Part.COURSES), changed)));
        courses.put("armsShare.AAA", bent(ARMS, parts.contains(Part.ARMS), changed));
        boolean polls = parts.contains(Part.POLLS);
        return new HistoricalRecord(
                TINY.id(),
                TINY.title(),
                TINY.world(),
                TINY.months(),
                courses,
                TINY.cases().stream()
                        .map(row -> parts.contains(Part.CASES)
                                        && changed.test(row.event().month())
                                ? other(row)
                                : row)
                        .toList(),
                parts.contains(Part.COUNTS)
                        ? months.stream().map(LookAheadTest::count).toList()
                        : TINY.counts(),
                new Observed(Map.of(), 0, List.of(5, 17, 29, 41)),
                parts.contains(Part.NEWS)
                        ? months.stream().map(LookAheadTest::news).toList()
                        : TINY.news(),
                moves(parts.contains(Part.MOVES), changed),
                voices(parts.contains(Part.VOICES), months),
                Stream.of(6, 18, 30, 42)
                        .map(month -> new Poll(month, "AAA", polls && changed.test(month) ? .2 : .6, MADE_UP))
                        .toList(),
                TINY.series(),
                TINY.alternatives(),
                TINY.examination(),
                TINY.files());
    }

    private static Covariate bent(Covariate course, boolean bent, IntPredicate changed) {
        return new Covariate(
                course.driver(),
                new org.entente.scenario.Path(
                        org.entente.scenario.Path.Shape.STEP,
                        IntStream.range(0, TINY.months())
                                .mapToObj(month -> new org.entente.scenario.Path.Point(
                                        month,
                                        (bent && changed.test(month) ? .6 : 1)
                                                * course.path().at(month)))
                                .toList()),
                course.source());
    }

    private static Case other(Case row) {
        ScenarioEvent.Crisis told = row.event();
        return new Case(
                new ScenarioEvent.Crisis(
                        told.id(),
                        told.month(),
                        told.state(),
                        told.threatClass(),
                        .9,
                        Optional.of(true),
                        Optional.of(ResponseLevel.OBSERVATION),
                        Optional.of(.4),
                        told.outOfArea()),
                row.carriedIn(),
                Optional.of(ResponseLevel.OBSERVATION),
                row.covariates(),
                row.note(),
                row.source());
    }

    private static Count count(int month) {
        return new Count(month, "CCC", ThreatClass.DOMESTIC, Optional.of(.4), MADE_UP);
    }

    private static News news(int month) {
        return new News(new ScenarioEvent.News("news-" + month, month, List.of("AAA", "BBB", "CCC"), 1), "", MADE_UP);
    }

    /** Where moves are changed, nobody moves but CCC, which steps back and comes back every other month. */
    private static List<Move> moves(boolean changed, IntPredicate where) {
        if (!changed) {
            return TINY.moves();
        }
        Stream<Move> kept = TINY.moves().stream().filter(move -> !where.test(move.month()));
        Stream<Move> others = IntStream.range(1, TINY.months())
                .filter(where)
                .mapToObj(month -> new Move(
                        month, "CCC", month % 2 == 0 ? Participation.FULL : Participation.PASSIVE, "", MADE_UP));
        return Stream.concat(kept, others).toList();
    }

    private static List<Voice> voices(boolean changed, List<Integer> months) {
        List<Voice> voices = new ArrayList<>(TINY.voices());
        if (changed) {
            months.forEach(month -> voices.add(new Voice(month, "CCC", VoiceKind.CRITICISM, "", MADE_UP)));
        }
        return voices;
    }

    private static List<ModelVariant> variants() {
        return Stream.concat(ModelForecasts.usual(TINY, DRAWS).stream(), ModelForecasts.ablations(TINY, DRAWS).stream())
                .toList();
    }

    /** What each variant foretells at the origin, of all states and of one that it has learned nothing from, digit by digit. */
    private static Map<String, String> forecasts(HistoricalRecord record, List<ModelVariant> variants) {
        MemberHistory history = RecordRows.of(record);
        YearMonth origin = record.calendar(LAST);
        List<Split> splits = Stream.of(Optional.<String>empty(), Optional.of("BBB"))
                .map(left -> new Split("", Foresight.STRICT, origin, left, origin, origin.plusMonths(WINDOW)))
                .toList();
        return new ModelForecasts(record, splits, variants, 1, 2)
                .forecasters().stream()
                        .collect(Collectors.toMap(
                                Forecaster::name,
                                forecaster -> splits.stream()
                                        .map(split -> forecaster.forecasts(
                                                history.training(split.trained(), split.leftOut()),
                                                split.origin(history)))
                                        .flatMap(List::stream)
                                        .map(forecast -> forecast.state()
                                                + Arrays.deepToString(forecast.rungs())
                                                + Arrays.deepToString(forecast.reached()))
                                        .collect(Collectors.joining("\n"))));
    }

    @Test
    void noVariantKnowsWhatComesAfterTheOrigin() {
        HistoricalRecord after = told(EnumSet.allOf(Part.class), month -> month > LAST);
        Map<String, String> forecasts = forecasts(told(Set.of(), month -> false), variants());
        assertThat(forecasts).hasSize(variants().size());
        assertThat(forecasts(after, variants())).isEqualTo(forecasts);
    }

    @Test
    void everyVariantKnowsWhatCameBeforeIt() {
        Map<String, String> forecasts = forecasts(told(Set.of(), month -> false), variants());
        Map<String, String> others =
                forecasts(told(EnumSet.of(Part.MOVES), month -> 12 < month && month <= LAST), variants());
        assertThat(forecasts)
                .allSatisfy(
                        (variant, forecast) -> assertThat(others.get(variant)).isNotEqualTo(forecast));
    }

    /** Else that a part of the later record changes nothing would say nothing. */
    @ParameterizedTest
    @EnumSource
    void everyPartOfTheEarlierRecordMatters(Part part) {
        List<ModelVariant> model = List.of(ModelVariant.whole(DRAWS));
        assertThat(forecasts(told(EnumSet.of(part), month -> 0 < month && month <= LAST), model))
                .isNotEqualTo(forecasts(told(Set.of(), month -> false), model));
    }
}
