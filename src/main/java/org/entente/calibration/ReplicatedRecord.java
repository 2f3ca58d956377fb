package org.entente.calibration;

import java.util.ArrayList;
import java.util.List;
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
import org.entente.theory.Opinion;
import org.entente.theory.Participation;

/**
 * A record that the model might have left: in the surroundings, crises and answers of a real one, states move, speak up and
 * are polled as the model has it. Arms are left out, since their observations are covariates of the moves as well.
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
     * @param record whose surroundings, crises and answers are followed
     * @param truth the parameters
     * @param months how many months to simulate; the record must not be read beyond
     * @param seed root seed
     * @param number keys the chance
     */
    static HistoricalRecord of(HistoricalRecord record, ParameterSet truth, int months, long seed, int number) {
        PreparedArm arm = new PreparedArm(record.world(), record.arm(), months)
                .following(Conditioning.on(record, 0, months))
                .under(truth);
        Luck luck = new Luck(new KeyedRandom(seed, number), ActorKey.of("polls"), 0);
        return new ReplicatedRecord(record, Replication.run(arm, seed, number), luck).made();
    }

    private HistoricalRecord made() {
        Observed observed = record.observed();
        return record.with(
                record.courses(),
                record.cases(),
                moves(),
                voices(),
                polls(),
                new Observed(observed.crisesUntil(), observed.voiceFrom(), List.of()));
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
        return history.events().stream()
                .filter(HistoryEvent.Voice.class::isInstance)
                .map(HistoryEvent.Voice.class::cast)
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
