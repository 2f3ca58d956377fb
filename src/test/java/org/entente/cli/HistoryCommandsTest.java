package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Invocation.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.results.Batch;
import org.entente.results.ReplicationTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code explain}, {@code replay} and {@code verify}, on one batch. */
class HistoryCommandsTest {
    private static final String ARM = "war-95";
    private static final int REPLICATIONS = 8;

    @TempDir
    private static Path shared;

    private static Path batch;
    private static ReplicationTable table;
    private static List<String> states;

    @BeforeAll
    static void run() {
        batch = shared.resolve("batch");
        Invocation run = Invocation.of(
                "run",
                scenario("ukraine-war-drawdown"),
                "--replications",
                REPLICATIONS,
                "--months",
                60,
                "--no-charts",
                "--quiet",
                "--out",
                batch);
        assertThat(run.exitCode()).isZero();
        table = Batch.open(batch).replications();
        states = Batch.open(batch).manifest().stateCodes();
    }

    @Test
    void theReplayedHistoryIsTheOneInTheTable() {
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            Invocation replay = Invocation.of("replay", batch, "--replication", replication, "--arm", ARM);
            assertThat(replay.exitCode()).isZero();
            assertThat(replay.messages()).isEmpty();
            for (String state : states) {
                String path = table.texts(ARM, "path_" + state)[replication];
                assertThat(path(replay.results(), state)).isEqualTo(path.substring(path.indexOf('@') + 8));
                assertThat(count("transnational crisis \\(", replay.results(), state))
                        .isEqualTo(number("crises_transnational_", state, replication));
                assertThat(count("voice: ", replay.results(), state)).isEqualTo(number("voice_", state, replication));
            }
        }
    }

    /** Status changes as the table writes them. */
    private static String path(String log, String state) {
        return Pattern.compile("(?m)^(\\S+)  " + state + " +\\w+ -> (\\w+)")
                .matcher(log)
                .results()
                .map(change -> ";" + change.group(2) + "@" + change.group(1))
                .collect(Collectors.joining());
    }

    private static double count(String what, String log, String state) {
        return Pattern.compile("(?m)^\\S+  " + state + " +" + what)
                .matcher(log)
                .results()
                .count();
    }

    private static double number(String column, String state, int replication) {
        return table.numbers(ARM, column + state)[replication];
    }

    @Test
    void everyDrawOfAReplayIsNamedWithItsUniformAndThreshold() {
        Invocation replay = Invocation.of("replay", batch, "--replication", 2, "--routine");
        assertThat(replay.results())
                .contains("2022-01  KAZ      domestic crisis, severity 0.80 (set by the scenario)\n")
                .containsPattern(
                        "(?m)^20\\S+  [A-Z]{3} +voice: \\w+  \\[VOICE [A-Z]{3} 20\\S+ 0: 0\\.\\d{6} < 0\\.\\d{6}\\]$")
                .contains("exercise 1")
                .containsPattern("votes \\w+  \\[VOTE ");
    }

    @Test
    void theExplanationEndsInTheStatusChangesOfTheTable() {
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            for (String state : states) {
                String month = table.texts(ARM, "first_passive_" + state)[replication];
                Invocation explain =
                        Invocation.of("explain", batch, "--replication", replication, "--arm", ARM, "--member", state);
                assertThat(explain.exitCode()).isZero();
                List<String> moves = Pattern.compile("(?m)^(\\S+)  FULL, reviewed(?s:.*?)chosen: (\\w+)")
                        .matcher(explain.results())
                        .results()
                        .filter(review -> !review.group(2).equals("FULL"))
                        .map(MatchResult::group)
                        .toList();
                assertThat(moves.stream()
                                .findFirst()
                                .map(move -> move.substring(0, 7))
                                .orElse(""))
                        .isEqualTo(month);
            }
        }
    }

    @Test
    void oneMonthIsExplainedWithTermsProbabilitiesAndDraws() {
        Invocation explain =
                Invocation.of("explain", batch, "--replication", 2, "--member", "ARM", "--month", "2022-05");
        assertThat(explain.results())
                .contains("arm main (War at 0.85), replication 2, seed 1: ARM\n")
                .containsPattern(
                        "(?m)^2022-05  FULL, (not )?reviewed  \\[REVIEW ARM 2022-05 0: 0\\.\\d{6} (<|>=) 0\\.\\d{6}\\]$")
                .containsPattern("(?m)^    PASSIVE( +-?\\d+\\.\\d{3}){8} +0\\.\\d{6} +1\\.000000$");
        assertThat(Pattern.compile("(?m)^20").matcher(explain.results()).results())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "replay --replication 8 | --replication (8) is not in the batch; give 0 to 7",
                "replay --replication -1 | --replication (-1) is not in the batch; give 0 to 7",
                "replay | Missing required option",
                "replay --replication 1 --arm war-96 | --arm (war-96) is not in the batch; choose from main, war-30",
                "explain --replication 1 | Missing required option",
                "explain --replication 1 --member FRA | --member (FRA) is not in the batch; choose from ARM, BLR",
                "explain --replication 1 --member ARM --month 2021-12 | --month (2021-12) is not in the batch; give 2022-01",
                "explain --replication 1 --member ARM --month May | Invalid value for option '--month'",
                "verify --sample 0 | --sample (0.0) must be above 0 and at most 1",
                "verify --sample NaN | --sample (NaN) must be above 0 and at most 1",
            })
    void aBadChoiceIsNamed(String command, String message) {
        Invocation invocation = Invocation.of((Object[]) (command + " " + batch).split(" ", -1));
        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.messages()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void anUntouchedBatchIsVerified() {
        assertThat(Invocation.of("verify", batch, "--sample", 1))
                .isEqualTo(new Invocation(0, batch + ": 40 replications simulated again, 0 differences\n", ""));
    }

    @Test
    void aTamperedRowIsFound(@TempDir Path copy) throws IOException {
        try (var files = Files.walk(batch)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(batch.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        Path rows = copy.resolve("replications.csv");
        String text = Files.readString(rows);
        Files.writeString(rows, text.replaceFirst("\nmain,(\\d+),FULL,", "\nmain,$1,OUT,"));
        assertThat(Files.readString(rows)).isNotEqualTo(text);
        Invocation verify = Invocation.of("verify", copy, "--sample", 1);
        assertThat(verify.exitCode()).isEqualTo(1);
        assertThat(verify.results()).endsWith(": 40 replications simulated again, 2 differences\n");
        assertThat(verify.messages())
                .contains("replications.csv: changed since the batch was written")
                .containsPattern(
                        "arm main, replication \\d+: final_status_ARM is \\(OUT\\) in the batch and \\(FULL\\) now");
    }

    @Test
    void anotherBuildIsNoted(@TempDir Path copy) throws IOException {
        String manifest = Files.readString(batch.resolve("manifest.json"));
        Files.writeString(
                copy.resolve("manifest.json"),
                manifest.replaceFirst("\"version\" : \"[^\"]*\"", "\"version\" : \"0.0.1\""));
        Invocation replay = Invocation.of("replay", copy, "--replication", 0);
        assertThat(replay.messages()).contains("note: the batch was written by entente 0.0.1", "histories may differ");
        assertThat(replay.exitCode()).as("its archived scenario is missing").isEqualTo(1);
    }
}
