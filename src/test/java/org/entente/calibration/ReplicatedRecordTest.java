package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.model.Conditioning;
import org.entente.model.History;
import org.entente.model.HistoryEvent;
import org.entente.model.Measure;
import org.entente.model.PreparedArm;
import org.entente.model.Replication;
import org.entente.parameter.ParameterSet;
import org.entente.random.ActorKey;
import org.entente.random.KeyedRandom;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.RecordReader;
import org.entente.theory.Addressee;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A simulated record leads the model back through the history that left it, whatever the parameters. */
class ReplicatedRecordTest {
    private static final long SEED = 21;
    private static final int HISTORIES = 8;

    @ParameterizedTest
    @ValueSource(strings = {"csto-1994-2024", "warsaw-pact-1955-1991"})
    void theModelGoesTheSameWayAgain(String id) {
        HistoricalRecord record = RecordReader.read(Path.of("scenarios/records", id + ".yaml"));
        for (int number = 0; number < HISTORIES; number++) {
            ParameterSet truth = truth(record, number);
            History simulated = ReplicatedRecord.history(record, truth, record.months(), SEED, number);
            HistoricalRecord left = ReplicatedRecord.of(record, truth, record.months(), SEED, number);
            assertSame(followed(left, truth, number), simulated);
        }
    }

    private static ParameterSet truth(HistoricalRecord record, int number) {
        ParameterSpace space = ParameterSpace.of(Recovery.ofSteps(record));
        Luck luck = new Luck(new KeyedRandom(SEED, 0), ActorKey.of("truth"), number);
        return space.at(luck.normals(space.dimension())).orElseThrow();
    }

    private static History followed(HistoricalRecord left, ParameterSet truth, int number) {
        PreparedArm arm = new PreparedArm(left.world(), left.arm(), left.months())
                .following(Conditioning.on(left, left.months(), left.months()))
                .under(truth);
        return Replication.run(arm, SEED, number);
    }

    private static void assertSame(History followed, History simulated) {
        List<Measure> measures = simulated.measures();
        for (int measure = 0; measure < measures.size(); measure++) {
            for (int month = 0; month < simulated.months(); month++) {
                assertThat(followed.value(measure, month))
                        .as("%s in month %d", measures.get(measure), month)
                        .isEqualTo(simulated.value(measure, month));
            }
        }
    }

    /** What would be hard to follow happens in the histories above: all classes, missions, and requests from outside. */
    @Test
    void theHistoriesHoldWhatIsHardToFollow() {
        HistoricalRecord record = RecordReader.read(Path.of("scenarios/records/csto-1994-2024.yaml"));
        Set<ThreatClass> classes = new TreeSet<>();
        Set<Addressee> asked = new TreeSet<>();
        long missions = IntStream.range(0, HISTORIES)
                .mapToObj(number ->
                        ReplicatedRecord.history(record, truth(record, number), record.months(), SEED, number))
                .flatMap(history -> history.events().stream())
                .peek(event -> note(event, classes, asked))
                .filter(HistoryEvent.Mission.class::isInstance)
                .count();
        assertThat(missions).isPositive();
        assertThat(classes).isEqualTo(EnumSet.allOf(ThreatClass.class));
        assertThat(asked).containsExactlyInAnyOrder(Addressee.ALLIANCE, Addressee.PATRON);
    }

    private static void note(HistoryEvent event, Set<ThreatClass> classes, Set<Addressee> asked) {
        if (event instanceof HistoryEvent.Crisis crisis) {
            classes.add(crisis.threatClass());
        } else if (event instanceof HistoryEvent.Request request) {
            asked.add(request.addressee());
        }
    }
}
