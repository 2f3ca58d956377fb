package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.Shard;
import org.entente.scenario.HorizonChange;
import org.entente.scenario.Overrides;
import org.entente.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with the model itself: run, read back, simulate again. */
class VerificationTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void runWhole() throws InterruptedException {
        run(Optional.empty(), folder);
    }

    private static void run(Optional<Shard> shard, Path folder) throws InterruptedException {
        List<String> overrides = List.of("securityWeight=5");
        HorizonChange change = HorizonChange.of(
                Overrides.apply(ScenarioReader.read(Path.of("scenarios", "armenia-article-4.yaml")), overrides), 15);
        BatchPlan plan = new BatchPlan(change.scenario(), 6, 3, 15, 3, shard, overrides);
        new BatchRun(plan, ModelSource.of(plan), change.notices(), new Build("1", "c"), folder)
                .run(OnExisting.REFUSE, 2, progress -> {});
    }

    @Test
    void theSameModelGivesTheSameRows() {
        Verification.Result result = Verification.run(Batch.open(folder), 1);

        assertThat(result.differences()).isEmpty();
        assertThat(result.compared())
                .isEqualTo(6L * Batch.open(folder).manifest().arms().size());
    }

    @Test
    void aSampleHoldsAtLeastTheFirstReplication() {
        assertThat(Verification.run(Batch.open(folder), .01).compared())
                .isEqualTo(Batch.open(folder).manifest().arms().size());
        assertThatThrownBy(() -> Verification.run(Batch.open(folder), 0)).hasMessageContaining("sample (0.0)");
    }

    @Test
    void aSampleOfALaterShardHoldsItsFirstReplication() throws InterruptedException {
        Path second = folder.resolve("second");
        run(Optional.of(new Shard(2, 2)), second);

        Verification.Result result = Verification.run(Batch.open(second), .01);
        assertThat(result.differences()).isEmpty();
        assertThat(result.compared())
                .isEqualTo(Batch.open(second).manifest().arms().size());
    }

    @Test
    void aBatchWithoutRowsDoesNotPass() throws IOException {
        Path file = folder.resolve("replications.csv");
        Files.writeString(file, Files.readAllLines(file).get(0) + "\n");

        assertThat(Verification.run(Batch.open(folder), 1).differences())
                .anyMatch(line -> line.contains("holds no replications"));
    }

    @Test
    void aChangedCellIsADifference() throws IOException {
        Path file = folder.resolve("replications.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("FULL@2022-01", "OUT@2022-01"));
        String arm = Batch.open(folder).manifest().armIds().get(0);

        assertThat(Verification.run(Batch.open(folder), 1).differences())
                .anyMatch(line -> line.contains("replications.csv: changed"))
                .anyMatch(line -> line.startsWith("arm " + arm + ", replication 0: path_ARM is (OUT@2022-01"));
    }

    @Test
    void aChangedArchiveIsRefused() throws IOException {
        Files.writeString(folder.resolve("inputs").resolve("war.yaml"), "scenario: war\n");

        assertThatThrownBy(() -> ReExecution.of(Batch.open(folder)))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("war.yaml");
    }

    @Test
    void reExecutionKnowsArmsAndSeed() {
        ReExecution execution = ReExecution.of(Batch.open(folder));

        assertThat(execution.seed()).isEqualTo(3);
        assertThat(execution.arm(execution.batch().manifest().armIds().get(1)).months())
                .isEqualTo(15);
        assertThatThrownBy(() -> execution.arm("nobody")).hasMessageContaining("(nobody)");
    }
}
