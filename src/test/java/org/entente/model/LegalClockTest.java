package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Overrides;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;

/** Notice and accession last as many months as their parameters say, not counting the month of the decision. */
class LegalClockTest {
    private static final int REPLICATIONS = 20;
    private static final int MONTHS = 60;

    /** States review every month and choose almost blindly, so that many leave and come back. */
    private static final List<String> RESTLESS = List.of("routineReview=1", "choicePrecision=0.1", "noticeMonths=3");

    @Test
    void noticeTakesEffectAfterItsMonths() {
        assertThat(delays(HistoryEvent.LegalStep.Step.NOTICE_GIVEN, Participation.OUT))
                .isNotEmpty()
                .containsOnly(3);
    }

    @Test
    void accessionTakesEffectAfterItsMonths() {
        assertThat(delays(HistoryEvent.LegalStep.Step.ACCESSION_OPENED, Participation.FULL))
                .isNotEmpty()
                .containsOnly(6);
    }

    private static List<Integer> delays(HistoryEvent.LegalStep.Step step, Participation target) {
        Scenario scenario = Overrides.apply(ScenarioReader.read(Path.of("scenarios/peace.yaml")), RESTLESS);
        PreparedArm arm = PreparedArm.of(scenario, scenario.arms().get(0), MONTHS);
        List<Integer> delays = new ArrayList<>();
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            List<HistoryEvent> events = Replication.run(arm, 1, replication).events();
            for (HistoryEvent event : events) {
                if (event instanceof HistoryEvent.StatusChange change
                        && change.draw().isEmpty()
                        && change.to() == target) {
                    delays.add(change.month() - begun(step, change, events));
                }
            }
        }
        return delays;
    }

    private static int begun(
            HistoryEvent.LegalStep.Step step, HistoryEvent.StatusChange change, List<HistoryEvent> events) {
        return events.subList(0, events.indexOf(change)).stream()
                .filter(event -> event instanceof HistoryEvent.LegalStep legal
                        && legal.step() == step
                        && legal.state().equals(change.state()))
                .mapToInt(HistoryEvent::month)
                .max()
                .orElseThrow();
    }
}
