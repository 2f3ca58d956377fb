package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command on a made-up record of four years. */
class BacktestCommandTest {
    private static final Path RECORD = Path.of("src/test/resources/org/entente/cli/tiny/records/tiny.yaml");

    @TempDir
    private Path folder;

    @Test
    void printsAndWritesEverythingOnceAndDoesNotOverwriteIt() throws IOException {
        Invocation done = backtest();
        assertThat(done.exitCode()).as(done.messages()).isZero();
        assertThat(done.messages()).isEmpty();
        assertThat(done.results())
                .startsWith("A made-up alliance\n")
                .contains("end of training, coded (3 forecasts each)", "last years, strict (3 forecasts each)")
                .contains("rolling origin, coded (9 forecasts each)", "one country left out, strict (3 forecasts each)")
                .contains("model, wide priors", "model, second-answered", "ridge logit", "Changes of participation");
        assertThat(List.of("scores", "differences", "forecasts", "calibration", "stacking", "patterns"))
                .allMatch(table -> Files.isReadable(folder.resolve(table + ".csv")));
        assertThat(done.results()).contains("one country left out, coded (3 forecasts each)", "k-hat of the weights");
        assertThat(Files.readAllLines(folder.resolve("left-out.csv"))).hasSize(1 + 3 * 3);
        assertThat(folder.resolve("charts/index.html")).isNotEmptyFile();

        List<String> before = Files.readAllLines(folder.resolve("scores.csv"));
        List<String> weights = Files.readAllLines(folder.resolve("left-out.csv"));
        Invocation refused = backtest();
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.messages()).contains("holds scores.csv already").contains("--overwrite");
        assertThat(backtest("--overwrite", "--threads", "3").exitCode()).isZero();
        assertThat(Files.readAllLines(folder.resolve("scores.csv"))).isEqualTo(before);
        assertThat(Files.readAllLines(folder.resolve("left-out.csv"))).isEqualTo(weights);
    }

    @Test
    void codingsAndDisplacementsGiveMainScoresOnly() throws IOException {
        Invocation done = backtest("--codings", "--jitter", "3");
        assertThat(done.exitCode()).as(done.messages()).isZero();
        assertThat(done.results())
                .contains("last years, coded: log score under every coding", "second-answered", "never-passive")
                .contains("displaced by up to a tenth, 3 times");
        assertThat(Files.readAllLines(folder.resolve("codings.csv"))).hasSize(1 + 3 * 4);
        assertThat(Files.readAllLines(folder.resolve("jitter.csv"))).hasSize(1 + 4 * 4);
        assertThat(folder.resolve("scores.csv")).doesNotExist();
        assertThat(backtest("--jitter", "3").messages()).contains("holds jitter.csv already");
        Files.delete(folder.resolve("jitter.csv"));
        assertThat(backtest("--codings", "--jitter", "3").messages()).contains("holds codings.csv already");
    }

    @Test
    void anotherCodingChangesWhatHappened() throws IOException {
        Invocation done = backtest("--coding", "never-passive");
        assertThat(done.exitCode()).as(done.messages()).isZero();
        assertThat(done.results()).startsWith("A made-up alliance; Staying away was no change of participation");
        assertThat(Files.readString(folder.resolve("forecasts.csv"))).doesNotContain(",PASSIVE\n");
    }

    @Test
    void aPosteriorFromElsewhereIsOneMoreForecaster() throws IOException {
        Path posterior = Files.writeString(folder.resolve("elsewhere.csv"), "securityWeight,moveFriction\n3,2\n4,3\n");
        Invocation done = backtest("--posterior", posterior.toString());
        assertThat(done.exitCode()).as(done.messages()).isZero();
        assertThat(done.results()).contains("model, posterior elsewhere");
        assertThat(Files.readString(folder.resolve("left-out.csv"))).doesNotContain("elsewhere");
    }

    @Test
    void displacementsMoveThePosteriorOfTheRecordOnly() throws IOException {
        String draws = "autonomyWeight,moveFriction\n3,2\n4,3\n5,3\n";
        Path other = Files.writeString(folder.resolve("other.csv"), draws);
        assertRefused("was not learned from tiny", "--jitter", "1", "--posterior", other.toString());

        Path own = Files.writeString(folder.resolve("tiny.csv"), draws);
        Invocation done = backtest("--jitter", "2", "--posterior", own.toString());
        assertThat(done.exitCode()).as(done.messages()).isZero();
        assertThat(done.results()).contains("posterior under each of the displaced records");
        assertThat(Files.readAllLines(folder.resolve("jitter-posterior.csv")))
                .hasSize(1 + 2)
                .element(1)
                .asString()
                .startsWith("autonomyWeight,");
    }

    @Test
    void whatCannotBeDoneIsNamed() {
        assertRefused(
                "--coding (none) is not in " + RECORD + "; known are second-answered, never-passive",
                "--coding",
                "none");
        assertRefused("--threads (0) must be at least 1", "--threads", "0");
        assertRefused("--jitter (0) must be at least 1", "--jitter", "0");
        assertRefused("--draws (9) must be at least 10", "--draws", "9");
        assertRefused("no such file", "--posterior", "nowhere");
        Invocation missing = Invocation.of("backtest", folder.resolve("records/nothing.yaml"));
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.messages()).contains("nothing.yaml");
    }

    private void assertRefused(String message, String... options) {
        Invocation refused = backtest(options);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.messages()).contains(message);
        assertThat(folder.resolve("scores.csv")).doesNotExist();
    }

    private Invocation backtest(String... options) {
        List<Object> words = new ArrayList<>(List.of("backtest", RECORD, "--out", folder));
        if (!List.of(options).contains("--draws")) {
            words.addAll(List.of("--draws", 20));
        }
        words.addAll(List.of(options));
        return Invocation.of(words.toArray());
    }
}
