package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Invocation.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.results.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code merge}, {@code chart} and {@code compare}. */
class BatchCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void shardsMergeToTheBytesOfOneRun() throws IOException {
        Path whole = run("peace", 250, "whole");
        Path first = run("peace", 250, "first", "--shard", "1/2");
        Path second = run("peace", 250, "second", "--shard", "2/2");
        Path merged = folder.resolve("merged");
        Invocation merge = Invocation.of("merge", second, first, "--out", merged, "--no-charts");
        assertThat(merge.exitCode()).isZero();
        assertThat(merge.results())
                .startsWith("peace: 250 planned = 250 succeeded + 0 failed\n")
                .endsWith("  results: " + merged + "\n");
        for (Table table : Table.values()) {
            assertThat(merged.resolve(table.file())).hasSameBinaryContentAs(whole.resolve(table.file()));
        }
        assertThat(merged.resolve("manifest.json")).hasSameBinaryContentAs(whole.resolve("manifest.json"));
        assertThat(Invocation.of("merge", first, second, "--out", merged).exitCode())
                .isEqualTo(2);
    }

    @Test
    void aMissingShardIsNamed() {
        Path first = run("peace", 250, "first", "--shard", "1/2");
        Invocation merge = Invocation.of("merge", first, "--out", folder.resolve("merged"));
        assertThat(merge.exitCode()).isEqualTo(2);
        assertThat(merge.messages()).contains("shards are missing (2/2)").hasLineCount(1);
        Invocation none = Invocation.of("merge", folder.resolve("absent"));
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.messages()).contains("there is no such folder");
    }

    @Test
    void chartsAreDrawnInTheFormatsAskedFor() {
        Path batch = run("peace", 4, "batch");
        Path out = folder.resolve("charts");
        Invocation chart = Invocation.of("chart", batch, "--format", "svg,pdf", "--out", out);
        assertThat(chart).isEqualTo(new Invocation(0, "  charts:  " + out.resolve("index.html") + "\n", ""));
        assertThat(out)
                .isDirectoryContaining("glob:**/membership-main.svg")
                .isDirectoryContaining("glob:**/membership-main.pdf")
                .isDirectoryNotContaining("glob:**.png");
    }

    @Test
    void aFolderWithoutABatchIsNotDrawn() {
        Invocation chart = Invocation.of("chart", folder);
        assertThat(chart.exitCode()).isEqualTo(2);
        assertThat(chart.messages())
                .contains("no batch (manifest.json is missing)")
                .hasLineCount(1);
    }

    @Test
    void batchesOfOneSeedAreComparedPairByPair() throws IOException {
        Path peace = run("peace", 12, "peace");
        Path war = run("war", 12, "war");
        Invocation compare = Invocation.of("compare", peace, war, "--format", "svg");
        Path out = folder.resolve("comparison-of-peace-and-war");
        assertThat(compare.exitCode()).as(compare.messages()).isZero();
        assertThat(compare.results())
                .startsWith("war minus peace\n  Paired by replication number")
                .containsPattern("(?m)^ +cohesion index \\(0–100\\) +12 +[\\d.]+ +[\\d.]+ +-[\\d.]+ +-[\\d.]+ to ")
                .endsWith("  table:   " + out.resolve("comparison.csv") + "\n  charts:  "
                        + out.resolve("charts/index.html") + "\n");
        assertThat(Files.readAllLines(out.resolve("comparison.csv")))
                .hasSizeGreaterThan(20)
                .anySatisfy(line -> assertThat(line).startsWith("peace,war,cohesion index (0–100),,points,"));
    }

    @Test
    void batchesOfDifferentSeedsAreComparedUnpairedAndItSaysSo() {
        Path peace = run("peace", 4, "peace");
        Path other = run("war", 4, "war", "--seed", 2);
        Invocation compare = Invocation.of("compare", peace, other, "--format", "svg", "--out", folder.resolve("out"));
        assertThat(compare.results()).startsWith("war minus peace\n  Unpaired: ");
    }

    @Test
    void aBatchOfOneArmHasNothingToCompareItWith() {
        Path peace = run("peace", 4, "peace");
        Invocation compare = Invocation.of("compare", peace);
        assertThat(compare.exitCode()).isEqualTo(2);
        assertThat(compare.messages()).contains("has one arm only");
        assertThat(Invocation.of("compare", peace, peace, "--out", peace).messages())
                .contains("holds a batch; name another folder with --out");
    }

    private Path run(String scenario, int replications, String name, Object... options) {
        Path out = folder.resolve(name);
        Object[] words = new Object[10 + options.length];
        Object[] usual = {
            "run",
            scenario(scenario),
            "--replications",
            replications,
            "--months",
            3,
            "--no-charts",
            "--quiet",
            "--out",
            out
        };
        System.arraycopy(usual, 0, words, 0, usual.length);
        System.arraycopy(options, 0, words, usual.length, options.length);
        assertThat(Invocation.of(words).exitCode()).isZero();
        return out;
    }
}
