package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.parameter.MissionParameters;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.ParticipationParameters;
import org.entente.scenario.Arm;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.RecordReader;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Addressee;
import org.junit.jupiter.api.Test;

/** The likelihood of a record is the model itself: its frequencies, and nothing later than what is asked for. */
class RecordLikelihoodTest {
    private static final HistoricalRecord RECORD = RecordReader.read(Path.of("scenarios/records/csto-1994-2024.yaml"));
    /** How long a mission lasts is not on record, so no legitimacy hangs on it here. */
    private static final ParameterSet SET = ParameterSet.defaults().with(MissionParameters.SHORT_MISSION_LEGITIMACY, 0);

    private static final Set<Addressee> NEAR = EnumSet.of(Addressee.ALLIANCE, Addressee.PATRON);

    /**
     * The share of free steps that agree with the record, in the renewal month of 1999 and in a quiet month. Sixteen
     * comparisons at 4.2 standard errors: a false alarm in fewer than 1 of 2,000 seeds; the seed is fixed.
     */
    @Test
    void stepsAreAsProbableAsTheyAreFrequent() {
        for (int month : new int[] {30, 60}) {
            Evidence evidence = new RecordLikelihood(RECORD).under(SET, month + 1);
            Map<String, Integer> agreed = agreed(month, 3000);
            for (String state : Measures.observedStates(RECORD.world())) {
                double exact = StrictMath.exp(evidence.log(RecordedStep.PARTICIPATION, state, month, month + 1));
                double error = Math.sqrt(exact * (1 - exact) / 3000);
                assertThat(agreed.getOrDefault(state, 0) / 3000.0)
                        .as(state + " in month " + month)
                        .isCloseTo(exact, within(4.2 * error + 1e-9));
            }
        }
    }

    private static Map<String, Integer> agreed(int month, int replications) {
        PreparedArm arm = new PreparedArm(RECORD.world(), RECORD.arm(), month + 1)
                .following(Conditioning.on(RECORD, month, month + 1))
                .under(SET);
        Map<String, Integer> agreed = new HashMap<>();
        for (int replication = 0; replication < replications; replication++) {
            History history = Replication.run(arm, 11, replication);
            for (int i = 0; i < history.states().size(); i++) {
                String state = history.states().get(i);
                if (history.status(i, month) == RECORD.participation(state).get(month)) {
                    agreed.merge(state, 1, Integer::sum);
                }
            }
        }
        return agreed;
    }

    /**
     * The share of free histories in which the patron or the alliance is asked, in every month with a case that broke out.
     * Some twenty comparisons at 4.2 standard errors: a false alarm in fewer than 1 of 1,500 seeds; the seed is fixed.
     */
    @Test
    void requestsAreAsProbableAsTheyAreFrequent() {
        Evidence evidence = new RecordLikelihood(RECORD).under(SET, RECORD.months());
        for (HistoricalRecord.Case row : RECORD.cases()) {
            if (!row.carriedIn() && row.event().threatClass().isExternal()) {
                ScenarioEvent.Crisis event = row.event();
                double recorded = StrictMath.exp(
                        evidence.log(RecordedStep.REQUEST, event.state(), event.month(), event.month() + 1));
                double exact = event.requested().orElseThrow() ? recorded : 1 - recorded;
                assertThat(asked(event, 400))
                        .as(event.id())
                        .isCloseTo(exact, within(4.2 * Math.sqrt(exact * (1 - exact) / 400) + 1e-9));
            }
        }
    }

    /** That nobody was asked is as probable in a crisis of which no more is known. */
    @Test
    void anUnaskedCountIsWorthAnUnaskedCase() {
        HistoricalRecord.Case known = RECORD.cases().stream()
                .filter(row -> row.event().id().equals("bishkek-april"))
                .findFirst()
                .orElseThrow();
        ScenarioEvent.Crisis event = known.event();
        List<HistoricalRecord.Count> counts = new ArrayList<>(RECORD.counts());
        counts.add(new HistoricalRecord.Count(
                event.month(), event.state(), event.threatClass(), Optional.of(event.severity()), known.source()));
        HistoricalRecord counted = RECORD.with(
                RECORD.courses(),
                RECORD.cases().stream().filter(row -> !row.equals(known)).toList(),
                counts,
                RECORD.moves(),
                RECORD.voices(),
                RECORD.opinion(),
                RECORD.observed());
        int month = event.month();
        Evidence asCase = new RecordLikelihood(RECORD).under(SET, month + 1);
        Evidence asCount = new RecordLikelihood(counted).under(SET, month + 1);
        for (RecordedStep step : List.of(RecordedStep.REQUEST, RecordedStep.CRISIS)) {
            assertThat(asCount.log(step, event.state(), month, month + 1))
                    .isNegative()
                    .isEqualTo(asCase.log(step, event.state(), month, month + 1));
        }
    }

    private static double asked(ScenarioEvent.Crisis event, int replications) {
        Arm free = RECORD.arm()
                .withEvents(RECORD.arm().events().stream()
                        .map(other -> other.id().equals(event.id()) ? event.unanswered() : other)
                        .toList());
        PreparedArm arm = new PreparedArm(RECORD.world(), free, event.month() + 1)
                .following(Conditioning.on(RECORD, event.month(), event.month() + 1))
                .under(SET);
        return IntStream.range(0, replications)
                        .parallel()
                        .filter(i -> Replication.run(arm, 17, i).events().stream()
                                .filter(HistoryEvent.Request.class::isInstance)
                                .map(HistoryEvent.Request.class::cast)
                                .anyMatch(request -> request.month() == event.month()
                                        && request.state().equals(event.state())
                                        && NEAR.contains(request.addressee())))
                        .count()
                / (double) replications;
    }

    /** Neither the moves, cases, voices nor covariates of later months change the evidence of earlier ones. */
    @Test
    void nothingLaterIsRead() {
        int known = 309;
        Evidence whole = new RecordLikelihood(RECORD).under(SET, RECORD.months());
        HistoricalRecord earlier = until(known);
        Evidence part = new RecordLikelihood(earlier, heldFrom(earlier.arm(), known)).under(SET, known);
        for (RecordedStep step : RecordedStep.values()) {
            assertThat(part.log(step, 0, known)).as(step.name()).isEqualTo(whole.log(step, 0, known));
        }
        assertThat(whole.log(RecordedStep.PARTICIPATION, known, RECORD.months()))
                .isNegative();
    }

    private static HistoricalRecord until(int known) {
        return RECORD.with(
                RECORD.courses(),
                RECORD.cases().stream()
                        .filter(row -> row.event().month() < known)
                        .toList(),
                RECORD.counts().stream().filter(row -> row.month() < known).toList(),
                RECORD.moves().stream().filter(row -> row.month() < known).toList(),
                RECORD.voices().stream().filter(row -> row.month() < known).toList(),
                List.of(),
                RECORD.observed());
    }

    private static Arm heldFrom(Arm arm, int known) {
        Map<org.entente.scenario.DriverKey, org.entente.scenario.Path> held = new HashMap<>();
        arm.drivers()
                .forEach((key, path) -> held.put(
                        key,
                        path.points().get(path.points().size() - 1).month() < known ? path : shortened(path, known)));
        return new Arm(arm.id(), arm.title(), held, arm.events(), arm.mechanisms(), Map.of(), Map.of());
    }

    /** What is known of a line between two codings is its next point; everything beyond that is dropped. */
    private static org.entente.scenario.Path shortened(org.entente.scenario.Path path, int known) {
        List<org.entente.scenario.Path.Point> kept = new ArrayList<>();
        for (org.entente.scenario.Path.Point point : path.points()) {
            kept.add(point);
            if (point.month() >= known) {
                break;
            }
        }
        return new org.entente.scenario.Path(path.shape(), kept);
    }

    /** Moves cost more where friction is higher, so a record with many moves becomes less probable. */
    @Test
    void parametersMoveTheLikelihood() {
        RecordLikelihood likelihood = new RecordLikelihood(RECORD);
        double loose = likelihood.under(SET, 369).log(RecordedStep.PARTICIPATION, 0, 369);
        double tight = likelihood
                .under(SET.with(ParticipationParameters.MOVE_FRICTION, 9), 369)
                .log(RecordedStep.PARTICIPATION, 0, 369);
        assertThat(tight).isLessThan(loose - 10);
    }
}
