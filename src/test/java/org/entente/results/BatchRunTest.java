package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.entente.ensemble.Layout;
import org.entente.ensemble.ReplicationSource;
import org.entente.ensemble.Shard;
import org.entente.ensemble.SyntheticSource;
import org.entente.model.History;
import org.entente.scenario.ParameterChoice;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchRunTest {
    private static final int REPLICATIONS = 60;
    private static final int CHUNK = 10;
    private static final Scenario NESTED =
            new ParameterChoice("posterior", OptionalInt.of(4)).apply(SyntheticSource.SCENARIO);
    private static final Build BUILD = new Build("0.1.0", "abc");

    private final SyntheticSource source = new SyntheticSource(0, 8, 7, 11);
    private Map<String, String> undisturbed;

    @TempDir
    private Path temporary;

    /** What a killed process leaves behind: an error that no replication may swallow. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void runUndisturbed() throws IOException, InterruptedException {
        run(folder("undisturbed"), OnExisting.REFUSE, 1);
        undisturbed = FolderBytes.of(folder("undisturbed"));
    }

    /** So that what is told apart by draw is among the bytes that must not change. */
    @Test
    void theBatchTellsAnswersApartByDraw() {
        assertThat(Batch.open(folder("undisturbed")).uncertainty())
                .anyMatch(row ->
                        row.threatClass().equals("domestic") && row.measure().equals("response_aid"))
                .filteredOn(row -> !row.threatClass().isEmpty())
                .allMatch(row -> row.month().toString().equals("2022-08"));
    }

    private Path folder(String name) {
        return temporary.resolve(name);
    }

    private BatchRun.Outcome run(Path folder, OnExisting mode, int threads) throws InterruptedException {
        return batch(source, Optional.empty(), folder).run(mode, threads, progress -> {});
    }

    private BatchRun batch(ReplicationSource histories, Optional<Shard> shard, Path folder) {
        return new BatchRun(
                source.plan(NESTED, REPLICATIONS, CHUNK, shard), histories, List.of("a notice"), BUILD, folder);
    }

    private ReplicationSource watched(IntConsumer watcher) {
        AtomicInteger calls = new AtomicInteger();
        return new ReplicationSource() {
            @Override
            public Layout layout() {
                return source.layout();
            }

            @Override
            public History run(int arm, long replication) {
                watcher.accept(calls.incrementAndGet());
                return source.run(arm, replication);
            }
        };
    }

    private void runAndKill(Path folder, int afterReplications) {
        ReplicationSource dying = watched(call -> {
            if (call > afterReplications) {
                throw new Killed();
            }
        });
        assertThatThrownBy(() -> batch(dying, Optional.empty(), folder).run(OnExisting.REFUSE, 2, progress -> {}))
                .isInstanceOf(Killed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void threadsDoNotShow(int threads) throws IOException, InterruptedException {
        run(folder("threads"), OnExisting.REFUSE, threads);

        assertThat(FolderBytes.of(folder("threads"))).isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 75, 179})
    void killsDoNotShow(int afterReplications) throws IOException, InterruptedException {
        runAndKill(folder("killed"), afterReplications);
        assertThat(folder("killed").resolve("manifest.json")).doesNotExist();

        run(folder("killed"), OnExisting.RESUME, 2);

        assertThat(FolderBytes.of(folder("killed"))).isEqualTo(undisturbed);
    }

    @Test
    void aResumedBatchRunsOnlyWhatIsMissing() throws InterruptedException {
        runAndKill(folder("killed"), 75);
        AtomicInteger calls = new AtomicInteger();
        batch(watched(calls::set), Optional.empty(), folder("killed")).run(OnExisting.RESUME, 1, progress -> {});

        assertThat(calls.get())
                .isLessThan(REPLICATIONS * SyntheticSource.SCENARIO.arms().size() - CHUNK);
    }

    @Test
    void aFaultWhileTablesAreWrittenLosesNoChunk() throws IOException, InterruptedException {
        Path folder = folder("tables");
        Path inTheWay = folder.resolve("measures.csv").resolve("file");
        ReplicationSource obstructing = watched(call -> {
            if (call == 1) {
                create(inTheWay);
            }
        });
        assertThatThrownBy(() -> batch(obstructing, Optional.empty(), folder).run(OnExisting.REFUSE, 1, progress -> {}))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("measures.csv")
                .hasMessageContaining("--resume");
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());

        batch(watched(call -> fail()), Optional.empty(), folder).run(OnExisting.RESUME, 1, progress -> {});

        assertThat(FolderBytes.of(folder)).isEqualTo(undisturbed);
    }

    private static void create(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "in the way");
        } catch (IOException failure) {
            throw new Killed();
        }
    }

    private static void fail() {
        throw new Killed();
    }

    @Test
    void twoProcessesInOneFolderWriteTheSameBytes() throws IOException {
        Path folder = folder("shared");
        CompletableFuture<?>[] both = {resumeLater(folder), resumeLater(folder)};
        CompletableFuture.allOf(both).join();

        assertThat(FolderBytes.of(folder)).isEqualTo(undisturbed);
    }

    private CompletableFuture<Void> resumeLater(Path folder) {
        return CompletableFuture.runAsync(() -> {
            try {
                run(folder, OnExisting.RESUME, 1);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
    }

    @Test
    void failedReplicationsAreCounted() {
        Batch batch = Batch.open(folder("undisturbed"));

        assertThat(batch.manifest().arms())
                .allSatisfy(arm -> assertThat(arm.succeeded() + arm.failed()).isEqualTo(arm.planned()));
        assertThat(batch.manifest().arms().get(0).failed()).isEqualTo(5);
        assertThat(batch.failures()).hasSize((int) batch.manifest().failed());
        assertThat(batch.failures().get(0).state()).isEqualTo("ARM");
        assertThat(batch.failures().get(0).month()).hasToString("Optional[2022-04]");
    }

    @Test
    void shardsMergeToTheBytesOfOneRun() throws IOException, InterruptedException {
        List<Path> shards = runShards(4);
        new Merge(List.of(shards.get(2), shards.get(0), shards.get(3), shards.get(1)), folder("merged"))
                .run(OnExisting.REFUSE);

        assertThat(FolderBytes.of(folder("merged"))).isEqualTo(undisturbed);
    }

    private List<Path> runShards(int count) throws InterruptedException {
        List<Path> folders = java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(number -> folder("shard-" + number))
                .toList();
        for (int number = 1; number <= count; number++) {
            batch(source, Optional.of(new Shard(number, count)), folders.get(number - 1))
                    .run(OnExisting.REFUSE, 1, progress -> {});
        }
        return folders;
    }

    @Test
    void mergeNamesMissingAndDoubledShards() throws InterruptedException {
        List<Path> shards = runShards(3);

        assertThatThrownBy(() -> new Merge(shards.subList(0, 1), folder("merged")).run(OnExisting.REFUSE))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("2/3, 3/3");
        assertThatThrownBy(
                        () -> new Merge(List.of(shards.get(0), shards.get(0)), folder("merged")).run(OnExisting.REFUSE))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("shard 1/3");
        assertThatThrownBy(() -> new Merge(List.of(folder("undisturbed")), folder("merged")).run(OnExisting.REFUSE))
                .hasMessageContaining("not a shard");
    }

    @Test
    void mergeRefusesShardsOfDifferentBatches() throws InterruptedException {
        SyntheticSource other = new SyntheticSource(0, 8, 8, 0);
        batch(source, Optional.of(new Shard(1, 2)), folder("one")).run(OnExisting.REFUSE, 1, progress -> {});
        new BatchRun(
                        other.plan(NESTED, REPLICATIONS, CHUNK, Optional.of(new Shard(2, 2))),
                        other,
                        List.of("a notice"),
                        BUILD,
                        folder("two"))
                .run(OnExisting.REFUSE, 1, progress -> {});

        assertThatThrownBy(
                        () -> new Merge(List.of(folder("one"), folder("two")), folder("merged")).run(OnExisting.REFUSE))
                .hasMessageContaining("seed (7 there, 8 here)");
    }

    @Test
    void aFinishedBatchIsNotOverwrittenSilently() {
        assertThatThrownBy(() -> run(folder("undisturbed"), OnExisting.REFUSE, 1))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("finished")
                .hasMessageContaining("--overwrite");
    }

    @Test
    void anUnfinishedBatchNeedsAWord() {
        runAndKill(folder("killed"), 60);

        assertThatThrownBy(() -> run(folder("killed"), OnExisting.REFUSE, 1))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("unfinished")
                .hasMessageContaining("--resume");
        assertThatThrownBy(() -> Batch.open(folder("killed"))).hasMessageContaining("--resume");
    }

    @Test
    void resumingAFinishedBatchChangesNothing() throws IOException, InterruptedException {
        assertThat(run(folder("undisturbed"), OnExisting.RESUME, 1).wasComplete())
                .isTrue();
        assertThat(FolderBytes.of(folder("undisturbed"))).isEqualTo(undisturbed);
    }

    @Test
    void chunksThatAKillHasLeftBesideAFinishedBatchAreTidied() throws IOException, InterruptedException {
        Path chunks = Files.createDirectories(folder("undisturbed").resolve("chunks"));
        Files.writeString(chunks.resolve(ChunkFile.name(0)), "left over");

        run(folder("undisturbed"), OnExisting.RESUME, 1);

        assertThat(FolderBytes.of(folder("undisturbed"))).isEqualTo(undisturbed);
    }

    @Test
    void resumingNamesWhatDiffers() {
        SyntheticSource other = new SyntheticSource(0, 9, 8, 11);
        BatchRun batch = new BatchRun(
                other.plan(REPLICATIONS, CHUNK, Optional.empty()),
                other,
                List.of("a notice"),
                new Build("0.2.0", "abc"),
                folder("undisturbed"));

        assertThatThrownBy(() -> batch.run(OnExisting.RESUME, 1, progress -> {}))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("version (0.1.0 there, 0.2.0 here)")
                .hasMessageContaining("months (8 there, 9 here)")
                .hasMessageContaining("seed (7 there, 8 here)");
        assertThatThrownBy(() -> batch(source, Optional.of(new Shard(1, 2)), folder("undisturbed"))
                        .run(OnExisting.RESUME, 1, progress -> {}))
                .hasMessageContaining("shard ( there, 1/2 here)");
    }

    @Test
    void overwritingKeepsForeignFilesAndDropsOldPictures() throws IOException, InterruptedException {
        Path note = folder("undisturbed").resolve("note.txt");
        Files.writeString(note, "mine");
        Path charts = Files.createDirectories(folder("undisturbed").resolve("charts"));
        Files.writeString(charts.resolve("a.png"), "picture");
        Files.writeString(charts.resolve("a.txt"), "mine");

        run(folder("undisturbed"), OnExisting.OVERWRITE, 1);

        assertThat(note).hasContent("mine");
        assertThat(charts.resolve("a.png")).doesNotExist();
        assertThat(charts.resolve("a.txt")).hasContent("mine");
        assertThat(FolderBytes.of(folder("undisturbed"))).containsAllEntriesOf(undisturbed);
    }

    @Test
    void tablesOfUnknownOriginAreNotReplaced() throws IOException {
        Files.createDirectories(folder("strange"));
        Files.writeString(folder("strange").resolve("measures.csv"), "mine");

        assertThatThrownBy(() -> run(folder("strange"), OnExisting.REFUSE, 1))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("measures.csv");
        assertThat(folder("strange").resolve("measures.csv")).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder("file"), "no folder");

        assertThatThrownBy(() -> run(folder("file").resolve("batch"), OnExisting.REFUSE, 1))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining(folder("file").toString())
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aCutOffChunkIsReportedAndNothingIsDeleted() throws IOException, InterruptedException {
        Path chunk = firstChunkOfAKilledRun();
        byte[] bytes = Files.readAllBytes(chunk);
        Files.write(chunk, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> run(folder("killed"), OnExisting.RESUME, 1))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining(chunk.toString())
                .hasMessageContaining("delete this file");
        assertThat(chunk).hasSize(bytes.length / 2);

        Files.delete(chunk);
        run(folder("killed"), OnExisting.RESUME, 1);
        assertThat(FolderBytes.of(folder("killed"))).isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 60, 100, 5_000, -3})
    void aChangedByteIsReported(int position) throws IOException {
        Path chunk = firstChunkOfAKilledRun();
        byte[] bytes = Files.readAllBytes(chunk);
        bytes[position < 0 ? bytes.length + position : position] ^= 1;
        Files.write(chunk, bytes);

        assertThatThrownBy(() -> run(folder("killed"), OnExisting.RESUME, 1))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining(chunk.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 0x0400_0000, Integer.MAX_VALUE})
    void anImpossibleNumberOfArmsIsReported(int arms) throws IOException {
        Path chunk = firstChunkOfAKilledRun();
        byte[] bytes = Files.readAllBytes(chunk);
        java.nio.ByteBuffer.wrap(bytes).putInt(44, arms);
        Files.write(chunk, bytes);

        assertThatThrownBy(() -> run(folder("killed"), OnExisting.RESUME, 1))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining(chunk + ": damaged chunk (its head is damaged)");
    }

    @Test
    void aChunkOfAnotherBatchIsReported() throws IOException, InterruptedException {
        Path chunk = firstChunkOfAKilledRun();
        SyntheticSource other = new SyntheticSource(0, 8, 8, 11);
        new BatchRun(
                        other.plan(REPLICATIONS, CHUNK, Optional.of(new Shard(1, 1))),
                        other,
                        List.of("a notice"),
                        BUILD,
                        folder("other"))
                .run(OnExisting.REFUSE, 1, progress -> {});
        Files.copy(
                folder("other").resolve("chunks").resolve(chunk.getFileName()),
                chunk,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> run(folder("killed"), OnExisting.RESUME, 1))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining(chunk.toString())
                .hasMessageContaining("another batch");
    }

    private Path firstChunkOfAKilledRun() {
        runAndKill(folder("killed"), 120);
        Path chunk = folder("killed").resolve("chunks").resolve(ChunkFile.name(0));
        assertThat(chunk).exists();
        return chunk;
    }

    @Test
    void nothingTellsOfTheMachineOrTheMoment() throws IOException {
        String manifest = Files.readString(folder("undisturbed").resolve("manifest.json"));

        assertThat(manifest)
                .doesNotContain(
                        temporary.toString(), System.getProperty("user.dir"), System.getProperty("user.name") + "/")
                .doesNotContainIgnoringCase("threads")
                .doesNotContain(
                        java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString())
                .doesNotContain("\r");
        assertThat(Files.readString(folder("undisturbed").resolve("run.log")))
                .contains("1 threads")
                .contains("finished");
    }
}
