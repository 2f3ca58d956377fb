package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.results.Batch;
import org.entente.results.Manifest;
import org.entente.scenario.LearnedWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawn parameters from the command line to the archive and back. */
class ParameterSourceTest {
    @TempDir
    private Path folder;

    private LearnedWorld world;

    @BeforeEach
    void copy() {
        world = LearnedWorld.in(folder.resolve("scenarios"));
    }

    private Invocation run(String name, Object... options) {
        return run(name, world.scenario("peace"), options);
    }

    private Invocation run(String name, Path scenario, Object... options) {
        List<Object> words = new ArrayList<>(List.of("run", scenario, "--quiet", "--no-charts"));
        words.addAll(List.of("--out", folder.resolve(name)));
        words.addAll(Arrays.asList(options));
        if (!words.contains("--replications")) {
            words.addAll(List.of("--replications", 12));
        }
        if (!words.contains("--months")) {
            words.addAll(List.of("--months", 36));
        }
        return Invocation.of(words.toArray());
    }

    private Manifest manifest(String name) {
        return Batch.open(folder.resolve(name)).manifest();
    }

    private String histories(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("replications.csv"));
    }

    @Test
    void theManifestNamesThePosteriorThatIsArchivedAndUsed() {
        run("batch");
        Manifest manifest = manifest("batch");
        assertThat(manifest.parameters().source()).isEqualTo("posterior");
        assertThat(manifest.parameters().draws()).isEqualTo(LearnedWorld.DRAWS);
        assertThat(manifest.parameters().posterior()).isEqualTo("inputs/posteriors/made-up.csv");
        assertThat(manifest.inputs())
                .contains(new Manifest.FileSum(
                        manifest.parameters().posterior(), manifest.parameters().sha256()));
        assertThat(folder.resolve("batch/inputs/posteriors/made-up.csv")).hasSameBinaryContentAs(world.posterior());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--draws=5", "--prior", "--fixed", "--prior --draws=3 --set=moveFriction=2"})
    void theArchiveAloneGivesTheSameHistoriesAgain(String options) throws IOException {
        run("batch", (Object[]) options.split(" "));
        world.delete();
        Invocation verify = Invocation.of("verify", folder.resolve("batch"), "--sample", 1);
        assertThat(verify.exitCode()).as(verify.results() + verify.messages()).isZero();
        Path manifest = folder.resolve("batch/manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(
                manifest,
                text.replaceFirst("\"source\" : \"\\w+\"", "\"source\" : \"prior\"")
                        .replaceFirst("\"draws\" : \\d+", "\"draws\" : 7"));
        assertThat(Invocation.of("verify", folder.resolve("batch"), "--sample", 1)
                        .exitCode())
                .as("another source gives other histories")
                .isNotZero();
    }

    @Test
    void shardsJoinToTheBytesOfOneRun() throws IOException {
        Object[] size = {"--replications", 250, "--draws", 7, "--months", 6};
        run("whole", size);
        for (int shard = 1; shard <= 2; shard++) {
            run("part-" + shard, "--replications", 250, "--draws", 7, "--months", 6, "--shard", shard + "/2");
        }
        Path merged = folder.resolve("merged");
        Invocation merge = Invocation.of(
                "merge", folder.resolve("part-1"), folder.resolve("part-2"), "--no-charts", "--out", merged);
        assertThat(merge.exitCode()).as(merge.messages()).isZero();
        for (String file : List.of(
                "manifest.json", "replications.csv", "membership.csv", "measures.csv", "parameter-uncertainty.csv")) {
            assertThat(merged.resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
        }
        assertThat(run("whole", "--replications", 250, "--draws", 8, "--months", 6, "--resume")
                        .messages())
                .contains("differs in parameters");
    }

    @Test
    void aReplicationIsTheSameInALargerBatch() throws IOException {
        run("small", "--replications", 5);
        run("large", "--replications", 30);
        assertThat(histories("large").lines().limit(6))
                .isEqualTo(histories("small").lines().toList());
    }

    @Test
    void theSummaryShowsWhatParametersDoWhereItCanBeTold() {
        assertThat(run("few").results()).containsPattern("95 % over parameters.*\\n.* unknown +Peace");
        assertThat(run("enough", world.scenario("war"), "--draws", 4, "--replications", 80)
                        .results())
                .containsPattern("95 % over parameters.*\\n.*Wilson +[01]\\.\\d{4} to [01]\\.\\d{4} +\\w");
        assertThat(run("fixed", "--fixed").results()).doesNotContain("parameters");
    }

    @Test
    void aComparisonShowsWhatSharedParametersDo() throws IOException {
        assertThat(compared("--prior", "--draws=8")).contains("5–95 % over parameters");
        assertThat(bands()).anyMatch(band -> !band.isEmpty());
        assertThat(compared("--fixed")).doesNotContain("over parameters");
        assertThat(bands()).isNotEmpty().allMatch(String::isEmpty);
    }

    private String compared(Object... source) {
        List<Object> options = new ArrayList<>(List.of("--replications", 40, "--overwrite"));
        options.addAll(List.of(source));
        run("peace", options.toArray());
        run("war", world.scenario("war"), options.toArray());
        Invocation compare = Invocation.of(
                "compare",
                folder.resolve("peace"),
                folder.resolve("war"),
                "--out",
                folder.resolve("comparison"),
                "--format",
                "svg");
        assertThat(compare.exitCode()).as(compare.messages()).isZero();
        return compare.results();
    }

    /** The lower ends over parameters of the differences in cohesion and in requests answered. */
    private List<String> bands() throws IOException {
        return Files.readString(folder.resolve("comparison/comparison.csv"))
                .lines()
                .filter(line -> line.contains("cohesion index") || line.contains("requests answered"))
                .map(line -> line.split(",", -1)[11])
                .toList();
    }

    @Test
    void sourcesDifferAndFixedIsAWorldWithoutPosterior() throws IOException {
        run("posterior");
        run("prior", "--prior");
        run("fixed", "--fixed");
        world.forget();
        run("unlearned");
        assertThat(histories("fixed")).isEqualTo(histories("unlearned"));
        assertThat(List.of(histories("posterior"), histories("prior"), histories("fixed")))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 3).mapToObj(List.of("prior", "fixed", "unlearned")::get))
                .extracting(name -> manifest(name).parameters().posterior())
                .containsOnly("");
        assertThat(manifest("unlearned").parameters()).isEqualTo(Manifest.ParameterDraws.FIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay --replication 4", "explain --replication 4 --member ARM"})
    void replayAndExplainFollowTheDrawOfTheBatch(String command) {
        run("drawn", "--draws", 5);
        run("fixed", "--fixed");
        world.forget();
        run("unlearned");
        world.delete();
        assertThat(again("drawn", command)).isNotEqualTo(again("fixed", command));
        assertThat(again("unlearned", command)).isEqualTo(again("fixed", command));
    }

    private String again(String name, String command) {
        String[] words = command.split(" ", 2);
        List<Object> all = new ArrayList<>(List.of(words[0], folder.resolve(name)));
        all.addAll(List.of(words[1].split(" ")));
        Invocation shown = Invocation.of(all.toArray());
        assertThat(shown.exitCode()).as(shown.messages()).isZero();
        return shown.results();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--draws=13 | --draws: number of draws out of range (13); give 1 to 12 draws of the posterior",
                "--draws=0 | --draws: number of draws out of range (0); give 1 to 12 draws of the posterior",
                "--fixed --draws=2 | --draws: nothing to draw (2); take (--draws) away, parameters are fixed",
                "--prior --fixed | --prior, --fixed are mutually exclusive",
            })
    void requestsThatCannotBeMetAreRefused(String options, String message) {
        Invocation run = run("batch", (Object[]) options.split(" "));
        assertThat(run.exitCode()).isEqualTo(ErrorReport.INVALID);
        assertThat(run.messages()).contains(message);
        assertThat(folder.resolve("batch")).doesNotExist();
    }

    @Test
    void aWorldWithoutPosteriorHasNothingToDraw() {
        world.forget();
        assertThat(run("batch", "--draws", 2).messages())
                .contains("--draws: nothing to draw (2); the world (csto-2022) names no posterior; draw from the priors"
                        + " with (--prior)");
        assertThat(run("batch", "--prior", "--draws", 2).exitCode()).isZero();
    }
}
