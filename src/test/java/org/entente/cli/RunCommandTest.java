package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Invocation.scenario;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.Layout;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.ReplicationSource;
import org.entente.model.History;
import org.entente.results.Batch;
import org.entente.results.FailureRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RunCommandTest {
    @TempDir
    private Path folder;

    @Test
    void storesTheBatchAndSaysWhatCameOfIt() {
        Invocation run = Invocation.of(
                "run", scenario("peace"), "--replications", 4, "--months", 3, "--out", folder, "--format", "svg");
        assertThat(run.exitCode()).isZero();
        assertThat(run.results())
                .startsWith("peace: 4 planned = 4 succeeded + 0 failed\n  P(ARM FROZEN or further down), 2022-03\n")
                .containsPattern("(?m)^ +main +4 +0\\.\\d{4}  0\\.\\d{4} to 0\\.\\d{4}  Wilson +unknown +Peace$")
                .endsWith("  results: " + folder + "\n  charts:  " + folder.resolve("charts/index.html") + "\n");
        assertThat(Batch.open(folder).changedFiles()).isEmpty();
        assertThat(folder.resolve("charts")).isDirectoryContaining("glob:**/membership-main.svg");
    }

    @Test
    void quietPrintsNothingButResults() {
        Invocation run = run("peace", "--quiet");
        assertThat(run.messages()).isEmpty();
        assertThat(run.results()).contains("8 planned = 8 succeeded + 0 failed").doesNotContain("charts");
        assertThat(folder.resolve("charts")).doesNotExist();
    }

    @Test
    void aBatchThatIsThereIsKeptUnlessOneSaysOtherwise() {
        run("peace");
        assertThat(run("peace"))
                .isEqualTo(new Invocation(
                        2,
                        "",
                        "entente: " + folder + ": holds a finished batch of scenario (peace); use --overwrite to run it"
                                + " anew, or another folder with --out\n"));
        Invocation resumed = run("peace", "--resume");
        assertThat(resumed.exitCode()).isZero();
        assertThat(resumed.messages())
                .isEqualTo("note: " + folder + " holds this batch already, finished; nothing had to be run\n");
        assertThat(resumed.results()).startsWith("peace: 8 planned = 8 succeeded");
        assertThat(run("peace", "--overwrite", "--seed", 2).exitCode()).isZero();
        assertThat(Batch.open(folder).manifest().seed()).isEqualTo(2);
        assertThat(run("peace", "--overwrite", "--resume").exitCode()).isEqualTo(2);
    }

    @Test
    void anotherSeedDoesNotResumeTheBatch() {
        run("peace");
        Invocation other = run("peace", "--resume", "--seed", 7);
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.messages())
                .contains("differs in seed (1 there, 7 here)")
                .hasLineCount(1);
    }

    @Test
    void resumingNothingStarts() {
        assertThat(run("peace", "--resume").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set warComitment=0.5 | did you mean (warCommitment)?",
                "--set warCommitment=2 | --set warCommitment=2: ",
                "--set warCommitment | write NAME=VALUE, such as warCommitment=0.5",
                "--shard 9/8 | shard (9/8) does not exist; use i/N with i from 1 to N",
                "--shard two | shard (two) cannot be read; write i/N, for instance 2/8",
                "--replications 0 | --replications (0) must be at least 1",
                "--replications 100000001 | --replications (100000001) must be at most 100000000",
                "--replications many | is not a long",
                "--threads 0 | --threads (0) must be at least 1",
                "--months 0 | horizon out of range (0); give 1 to 1200 months",
                "--format bmp | Unknown chart format (bmp); choose from png, svg and pdf",
                "--sed 5 | Unknown option",
            })
    void aBadOptionIsNamedAndNothingIsWritten(String options, String message) {
        Invocation run = Invocation.of(
                concatenate(new Object[] {"run", scenario("peace"), "--out", folder.resolve("new")}, options));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.results()).isEmpty();
        assertThat(run.messages()).contains(message).doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingScenarioIsNamedBeforeAnythingRuns() {
        Path absent = folder.resolve("absent.yaml");
        Invocation run = Invocation.of("run", scenario("peace"), absent, "--out", folder.resolve("new"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages()).contains(absent + ": file cannot be read");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void eventsBeyondTheHorizonAreDroppedWithANotice() {
        Invocation run = Invocation.of(
                "run",
                scenario("ukraine-war-drawdown"),
                "--months",
                1,
                "--replications",
                2,
                "--no-charts",
                "--out",
                folder);
        assertThat(run.exitCode()).isZero();
        assertThat(run.messages())
                .contains("note: event (mobilisation) of 2022-02 in arm (main) lies beyond 1 months and is dropped\n");
        assertThat(Batch.open(folder).manifest().notices())
                .anySatisfy(notice -> assertThat(notice).contains("(mobilisation)"));
    }

    @Test
    void severalScenariosGoIntoFoldersOfTheirOwn() {
        Invocation run = run("peace", scenario("war"), "--set", "warCommitment=0.5");
        assertThat(run.exitCode()).isZero();
        assertThat(run.results()).contains("peace: 8 planned", "war: 8 planned");
        assertThat(Batch.open(folder.resolve("peace")).manifest().overrides()).containsExactly("warCommitment=0.5");
        assertThat(Batch.open(folder.resolve("war")).manifest().scenario()).isEqualTo("war");
    }

    @Test
    void aRefusedBatchDoesNotKeepTheOthersFromRunning() {
        run("peace", scenario("war"));
        Invocation more = run("peace", scenario("war-frozen"));
        assertThat(more.exitCode()).isEqualTo(2);
        assertThat(more.messages()).startsWith("entente: " + folder.resolve("peace") + ": holds a finished batch");
        assertThat(more.results()).startsWith("war-frozen: 8 planned = 8 succeeded");
    }

    @Test
    void chartsThatCannotBeDrawnDoNotKeepTheOthersFromRunning() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("peace")).resolve("charts"), "in the way");
        Invocation run = Invocation.of(
                "run",
                scenario("peace"),
                scenario("war"),
                "--replications",
                2,
                "--months",
                3,
                "--format",
                "svg",
                "--out",
                folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.messages())
                .contains(folder.resolve("peace").resolve("charts").toString());
        assertThat(run.results()).contains("war: 2 planned = 2 succeeded");
    }

    @Test
    void twoFilesDoNotShareAFolder() {
        Invocation run = run("peace", scenario("peace"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages()).contains("would write into the same folder as another file");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Invocation run = Invocation.of("run", scenario("peace"), "--replications", 1, "--out", file.resolve("below"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.messages())
                .contains(file + "/below")
                .contains("cannot be written")
                .hasLineCount(1);
    }

    @Test
    void aFailedReplicationIsARowAndTheRestGoOn() {
        StringWriter results = new StringWriter();
        CommandLine line = Main.commandLine(new FaultyFactory());
        int exitCode = Main.execute(
                line,
                new PrintWriter(results),
                new PrintWriter(new StringWriter()),
                "run",
                "scenarios/peace.yaml",
                "--replications=8",
                "--months=3",
                "--no-charts",
                "--out=" + folder);
        assertThat(exitCode).isEqualTo(1);
        assertThat(results.toString()).startsWith("peace: 8 planned = 7 succeeded + 1 failed\n");
        assertThat(Batch.open(folder).failures())
                .extracting(FailureRow::replication, FailureRow::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5L, "IllegalStateException: made to fail"));
    }

    private Invocation run(String scenario, Object... options) {
        Object[] usual = {"run", scenario(scenario), "--replications", 8, "--months", 3, "--no-charts", "--out", folder
        };
        return Invocation.of(concatenate(usual, options));
    }

    private static Object[] concatenate(Object[] first, String second) {
        return concatenate(first, (Object[]) second.split(" ", -1));
    }

    private static Object[] concatenate(Object[] first, Object... second) {
        Object[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Makes {@code run} simulate histories of which the sixth fails. */
    private static final class FaultyFactory implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == RunCommand.class
                    ? type.cast(new RunCommand(FaultySource::new))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    private record FaultySource(ReplicationSource model) implements ReplicationSource {
        FaultySource(BatchPlan plan) {
            this(ModelSource.of(plan));
        }

        @Override
        public Layout layout() {
            return model.layout();
        }

        @Override
        public History run(int arm, long replication) {
            if (replication == 5) {
                throw new IllegalStateException("made to fail");
            }
            return model.run(arm, replication);
        }
    }
}
