package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same histories to the last bit on every machine with Java 17 or later, however the virtual machine compiles.
 * After a deliberate change of the model, copy the fingerprint that the failure shows into {@link GoldenHistories}.
 */
class GoldenHistoryTest {
    @Test
    void everyArmGivesTheHistoriesOnRecord() {
        assertThat(GoldenHistories.all()).isEqualTo(GoldenHistories.ALL);
    }

    @Test
    void peaceGivesTheHistoriesOnRecord() {
        assertThat(GoldenHistories.peace()).isEqualTo(GoldenHistories.PEACE);
    }

    /** Interpreted, and compiled without the optimising compiler. */
    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1"})
    void anotherWayToCompileGivesTheSameHistories(String option) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(java, option, "-cp", classes, GoldenHistories.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
