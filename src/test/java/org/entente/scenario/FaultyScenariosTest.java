package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fault with its exact place and text, from a table of faulty scenarios. */
class FaultyScenariosTest {
    private static final Path TABLE = Path.of("src/test/resources/org/entente/scenario/faulty-scenarios.txt");
    private static final String EXPECTED = "=> ";

    /** A faulty file and what is expected to be said of it. */
    record Case(String text, List<String> faults) {
        static Case of(String paragraph) {
            List<String> lines = paragraph.lines().toList();
            String text = lines.stream()
                    .filter(line -> !line.startsWith(EXPECTED) && !line.equals("!"))
                    .collect(Collectors.joining("\n", "", "\n"));
            List<String> faults = lines.stream()
                    .filter(line -> line.startsWith(EXPECTED))
                    .map(line -> line.substring(EXPECTED.length()))
                    .toList();
            return new Case(lines.get(0).equals("!") ? text : ScenarioFiles.HEAD + text, faults);
        }

        @Override
        public String toString() {
            return faults.get(0);
        }
    }

    static Stream<Case> cases() {
        return Arrays.stream(ScenarioFiles.text(TABLE).split("\n\n"))
                .filter(paragraph -> !paragraph.startsWith("#"))
                .map(paragraph -> Case.of(paragraph.strip()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFaultIsNamedWithPlaceValueAndHint(Case faulty, @TempDir Path folder) {
        assertThat(ScenarioFiles.in(folder).faults("test.yaml", faulty.text())).isEqualTo(faulty.faults());
    }
}
