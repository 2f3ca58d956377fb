package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HorizonChangeTest {
    private final Scenario article4 = ScenarioReader.read(Path.of("scenarios/armenia-article-4.yaml"));

    @Test
    void laterEventsAndClaimsAreDroppedWithANotice() {
        HorizonChange change = HorizonChange.of(article4, 12);

        assertThat(change.scenario().months()).isEqualTo(12);
        assertThat(change.scenario().arm("karabakh-2023").orElseThrow().events())
                .extracting(ScenarioEvent::id)
                .containsExactly("kazakhstan-january", "september-2022");
        assertThat(change.scenario().directions())
                .allSatisfy(claim -> assertThat(claim.statistic().until()).isLessThan(12));
        assertThat(change.notices())
                .contains(
                        "event (september-2023) of 2023-09 in arm (karabakh-2023) lies beyond 12 months and is dropped",
                        "expected direction (freezes) lies beyond the horizon and is dropped");
        assertThat(change.scenario().mainOutcome().until()).isEqualTo(11);
    }

    @Test
    void aMainOutcomeAtTheEndMovesWithTheHorizon() {
        Scenario war = ScenarioReader.read(Path.of("scenarios/war.yaml"));

        HorizonChange longer = HorizonChange.of(war, 240);

        assertThat(longer.notices()).isEmpty();
        assertThat(longer.scenario().mainOutcome().from()).isEqualTo(239);
        assertThat(HorizonChange.of(longer.scenario(), 120).scenario()).isEqualTo(war);
    }

    @Test
    void theSameHorizonChangesNothing() {
        assertThat(HorizonChange.of(article4, 120).scenario()).isEqualTo(article4);
        assertThat(HorizonChange.of(article4, 120).notices()).isEmpty();
    }

    @Test
    void anImpossibleHorizonIsRefused() {
        assertThatThrownBy(() -> HorizonChange.of(article4, 0))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessage("--months: horizon out of range (0); give 1 to 1200 months");
    }
}
