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
import org.entente.parameter.Quality;
import org.entente.scenario.Arm;
import org.entente.scenario.Examination;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.HistoricalRecord.Origin;
import org.entente.scenario.Mechanism;
import org.entente.scenario.Observed;
import org.entente.scenario.RecordReader;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Addressee;
import org.entente.theory.Participation;
import org.entente.theory.Route;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

/** The likelihood of a record is the model itself: its frequencies, its paths, and nothing later than what is asked for. */
class RecordLikelihoodTest {
    private static final HistoricalRecord RECORD = RecordReader.read(Path.of("scenarios/records/csto-1994-2024.yaml"));
    /** How long a mission lasts is not on record, so no legitimacy hangs on it here. */
    private static final ParameterSet SET = ParameterSet.defaults().with(MissionParameters.SHORT_MISSION_LEGITIMACY, 0);

    private static final Origin MADE_UP = new Origin("made up", Quality.C);

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

    /** A history that the model made is followed on the very same path of legitimacy and arms. */
    @Test
    void aSimulatedHistoryIsFollowedOnItsOwnPath() {
        History history = simulated();
        HistoricalRecord record = recordOf(history);
        Evidence evidence = new RecordLikelihood(record, arm(record.arm().events())).under(SET, history.months());
        for (String state : history.states()) {
            for (int month = 0; month < history.months(); month++) {
                assertThat(evidence.legitimacy(state, month)).isEqualTo(value(history, "legitimacy", state, month));
                assertThat(evidence.armsShare(state, month)).isEqualTo(value(history, "armsShare", state, month));
            }
        }
    }

    private static double value(History history, String measure, String state, int month) {
        return history.value(
                Measures.position(history.measures(), measure, state).orElseThrow(), month);
    }

    /** The covariates and mechanisms of the record with other events. */
    private static Arm arm(List<ScenarioEvent> events) {
        Arm arm = RECORD.arm();
        Set<Mechanism> mechanisms = EnumSet.copyOf(arm.mechanisms());
        mechanisms.remove(Mechanism.ENTANGLEMENT);
        return new Arm(arm.id(), arm.title(), arm.drivers(), events, mechanisms, Map.of(), Map.of());
    }

    /** A free history in which every request went to the alliance while its author was a member. */
    private static History simulated() {
        PreparedArm free = new PreparedArm(RECORD.world(), arm(List.of()), 180).under(SET);
        return IntStream.range(0, 400)
                .mapToObj(replication -> Replication.run(free, 3, replication))
                .filter(history -> requests(history) >= 3)
                .filter(history -> responses(history).stream()
                        .allMatch(answer -> answer.route() == Route.ALLIANCE
                                && answer.addressee().orElse(Addressee.ALLIANCE) == Addressee.ALLIANCE))
                .findFirst()
                .orElseThrow();
    }

    private static long requests(History history) {
        return responses(history).stream()
                .filter(HistoryEvent.Response::requested)
                .count();
    }

    private static List<HistoryEvent.Response> responses(History history) {
        return history.events().stream()
                .filter(HistoryEvent.Response.class::isInstance)
                .map(HistoryEvent.Response.class::cast)
                .toList();
    }

    private static HistoricalRecord recordOf(History history) {
        List<HistoricalRecord.Case> cases = new ArrayList<>();
        for (HistoryEvent.Response answer : responses(history)) {
            cases.add(new HistoricalRecord.Case(
                    new ScenarioEvent.Crisis(
                            answer.state() + answer.threatClass() + answer.month(),
                            answer.month(),
                            answer.state(),
                            answer.threatClass(),
                            answer.severity(),
                            answer.threatClass() == ThreatClass.INTRA_ALLIANCE
                                    ? Optional.empty()
                                    : Optional.of(answer.requested()),
                            answer.requested() ? Optional.of(answer.level()) : Optional.empty(),
                            Optional.empty(),
                            false),
                    false,
                    Optional.of(answer.level()),
                    Optional.empty(),
                    "",
                    MADE_UP));
        }
        return record(history.months(), cases, moves(history));
    }

    private static List<HistoricalRecord.Move> moves(History history) {
        List<HistoricalRecord.Move> moves = new ArrayList<>();
        for (int i = 0; i < history.states().size(); i++) {
            Participation before = history.initialStatus(i);
            for (int month = 0; month < history.months(); month++) {
                Participation now = history.status(i, month);
                if (now != before) {
                    moves.add(new HistoricalRecord.Move(month, history.states().get(i), now, "", MADE_UP));
                }
                before = now;
            }
        }
        return moves;
    }

    private static HistoricalRecord record(
            int months, List<HistoricalRecord.Case> cases, List<HistoricalRecord.Move> moves) {
        return new HistoricalRecord(
                "made-up",
                "made up",
                RECORD.world(),
                months,
                Map.of(),
                cases,
                List.of(),
                Observed.ALL,
                List.of(),
                moves,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Examination.NONE,
                List.of());
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
        return new HistoricalRecord(
                RECORD.id(),
                RECORD.title(),
                RECORD.world(),
                RECORD.months(),
                RECORD.courses(),
                RECORD.cases().stream()
                        .filter(row -> row.event().month() < known)
                        .toList(),
                RECORD.counts().stream().filter(row -> row.month() < known).toList(),
                RECORD.observed(),
                RECORD.news().stream()
                        .filter(row -> row.event().month() < known)
                        .toList(),
                RECORD.moves().stream().filter(row -> row.month() < known).toList(),
                RECORD.voices().stream().filter(row -> row.month() < known).toList(),
                List.of(),
                Map.of(),
                List.of(),
                Examination.NONE,
                List.of());
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
