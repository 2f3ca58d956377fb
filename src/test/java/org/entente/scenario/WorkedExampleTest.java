package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples that the documents give are scenarios that the program reads. */
class WorkedExampleTest {
    private static final Path SHIPPED = Path.of("scenarios");

    @TempDir
    private Path folder;

    @Test
    void theExampleOfTheFormatReadsAsItSays() throws IOException {
        Scenario scenario = read("src/site/markdown/scenarios.md");

        assertThat(scenario.months()).isEqualTo(96);
        assertThat(scenario.arms()).extracting(Arm::id).containsExactly("main", "mediated");
        assertThat(scenario.arms().get(0).events())
                .extracting(ScenarioEvent::id)
                .containsExactly("kazakhstan-january", "border-2022", "treaty");
        assertThat(scenario.arms().get(1).events())
                .extracting(ScenarioEvent::id)
                .containsExactly("kazakhstan-january", "border-2022");
        assertThat(scenario.arms().get(1).mechanisms()).contains(Mechanism.CLASH_MECHANISM);
        assertThat(scenario.arms().get(1).uncertainties()).containsOnlyKeys("clashRate", "peerLearning");
        assertThat(scenario.directions()).hasSize(1);
    }

    @Test
    void theExampleOfTheTourReads() throws IOException {
        Scenario scenario = read("README.md");

        assertThat(scenario.title()).isEqualTo("A quiet border");
        assertThat(scenario.arms().get(0).drivers())
                .containsKey(new DriverKey(Driver.CLASH_PRESSURE, "KGZ-TJK"))
                .containsKey(new DriverKey(Driver.WAR, ""));
    }

    /** The YAML block of a page, put beside the shipped scenarios. */
    private Scenario read(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        int begin = text.indexOf("```yaml\n") + 8;
        for (Path file : shipped()) {
            Path copy = folder.resolve(SHIPPED.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return ScenarioReader.read(Files.writeString(
                folder.resolve("quiet-border.yaml"), text.substring(begin, text.indexOf("```", begin))));
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
