package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.entente.scenario.MeasureName;
import org.entente.scenario.ScenarioReader;
import org.entente.scenario.World;
import org.junit.jupiter.api.Test;

/** What a scenario may name is what a history records. */
class MeasuresTest {
    private static final World WORLD =
            ScenarioReader.read(Path.of("scenarios", "peace.yaml")).world();
    private static final List<Measure> MEASURES = Measures.of(WORLD);

    @Test
    void everyNamedMeasureIsRecorded() {
        assertThat(MEASURES.stream().map(Measure::name).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MeasureName.values())
                        .map(MeasureName::key)
                        .toList());
    }

    @Test
    void aMeasureOfStatesIsRecordedForEachOfThem() {
        for (MeasureName name : MeasureName.values()) {
            List<String> states = MEASURES.stream()
                    .filter(measure -> measure.name().equals(name.key()))
                    .map(Measure::state)
                    .toList();
            assertThat(states).isEqualTo(name.ofState() ? Measures.observedStates(WORLD) : List.of(""));
        }
    }
}
