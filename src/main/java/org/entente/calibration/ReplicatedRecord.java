package org.entente.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Conditioning;
import org.entente.model.History;
import org.entente.model.HistoryEvent;
import org.entente.model.Measures;
import org.entente.model.PreparedArm;
import org.entente.model.Replication;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.Quality;
import org.entente.random.ActorKey;
import org.entente.random.KeyedRandom;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.Observed;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Opinion;
import org.entente.theory.Participation;

/**
 * A record that the model might have left: in the surroundings of a real one crises break out, states ask, are answered, move,
 * speak up and are polled as the model has it. Who follows it under the true parameters and with the luck of the same history
 * goes through the very same states.
 *
 * <p>For that, three things are other than on record. Crises carried in are left out, since none of them broke out. Crises of
 * states that left are listed to the end, since others learn from them. A record tells only whether the patron or the alliance
 * was asked, so a member asks the alliance, any other state the patron, and who would ask elsewhere nobody. Arms are left out,
 * since their observations are covariates of the moves as well.
 *
 * <p>Source: replicated data, A. Gelman, X.-L. Meng and H. Stern, Statistica Sinica 6 (1996), 733–760.
 */
final class ReplicatedRecord {
    private static final HistoricalRecord.Origin SIMULATED = new HistoricalRecord.Origin("simulated", Quality.C);

    private final HistoricalRecord record;
    private final History history;
    private final Luck luck;

    private ReplicatedRecord(HistoricalRecord record, History history, Luck luck) {
        this.record = record;
        this.history = history;
        this.luck = luck;
    }

    /**
     * Simulates.
     *
     * @param record whose surroundings are followed
     * @param truth the parameters
     * @param months how many months to simulate; the record must not be read beyond
     * @param seed root seed
     * @param number keys the chance
     */
    static HistoricalRecord of(HistoricalRecord record, ParameterSet truth, int months, long seed, int number) {
        Luck luck = new Luck(new KeyedRandom(seed, number), ActorKey.of("polls"), 0);
        return new ReplicatedRecord(record, history(record, truth, months, seed, number), luck).made();
    }

    /** The history that leaves the record. */
    static History history(HistoricalRecord record, ParameterSet truth, int months, long seed, int number) {
        PreparedArm arm = new PreparedArm(record.world(), surroundings(record).arm(), months)
                .following(Conditioning.inTermsOfRecords())
                .under(truth);
        return Replication.run(arm, seed, number);
    }

    /** The record without anything that the model simulates. */
    static HistoricalRecord surroundings(HistoricalRecord record) {
        return with(record, List.of(), List.of(), List.of(), List.of());
    }

    private HistoricalRecord made() {
        return with(record, cases(), moves(), voices(), polls());
    }

    private static HistoricalRecord with(
            HistoricalRecord record,
            List<HistoricalRecord.Case> cases,
            List<HistoricalRecord.Move> moves,
            List<HistoricalRecord.Voice> voices,
            List<HistoricalRecord.Poll> polls) {
        return record.with(
                record.courses(),
                cases,
                List.of(),
                moves,
                voices,
                polls,
                new Observed(Map.of(), record.observed().voiceFrom(), List.of()));
    }

    private <T extends HistoryEvent> List<T> events(Class<T> kind) {
        return history.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Every crisis has an answer, even if it is that nobody asked. */
    private List<HistoricalRecord.Case> cases() {
        return events(HistoryEvent.Response.class).stream()
                .map(answer -> new HistoricalRecord.Case(
                        crisis(answer), false, Optional.of(answer.level()), Optional.empty(), "", SIMULATED))
                .toList();
    }

    private static ScenarioEvent.Crisis crisis(HistoryEvent.Response answer) {
        return new ScenarioEvent.Crisis(
                answer.state() + " " + answer.threatClass() + " " + answer.month(),
                answer.month(),
                answer.state(),
                answer.threatClass(),
                answer.severity(),
                Optional.of(answer.requested()),
                Optional.of(answer.level()).filter(level -> answer.requested()),
                Optional.of(answer.fulfilment()),
                false);
    }

    private List<HistoricalRecord.Move> moves() {
        List<HistoricalRecord.Move> moves = new ArrayList<>();
        for (int state = 0; state < history.states().size(); state++) {
            Participation before = history.initialStatus(state);
            for (int month = 0; month < history.months(); month++) {
                Participation now = history.status(state, month);
                if (now != before) {
                    moves.add(new HistoricalRecord.Move(month, history.states().get(state), now, "", SIMULATED));
                }
                before = now;
            }
        }
        return moves;
    }

    private List<HistoricalRecord.Voice> voices() {
        return events(HistoryEvent.Voice.class).stream()
                .map(voice -> new HistoricalRecord.Voice(voice.month(), voice.state(), voice.kind(), "", SIMULATED))
                .toList();
    }

    private List<HistoricalRecord.Poll> polls() {
        return record.opinion().stream()
                .filter(poll -> poll.month() < history.months())
                .map(poll -> new HistoricalRecord.Poll(
                        poll.month(),
                        poll.state(),
                        Opinion.share(legitimacy(poll)) + Opinion.DEVIATION * luck.normal(),
                        SIMULATED))
                .toList();
    }

    private double legitimacy(HistoricalRecord.Poll poll) {
        return history.value(
                Measures.position(history.measures(), "legitimacy", poll.state())
                        .orElseThrow(),
                poll.month());
    }
}
