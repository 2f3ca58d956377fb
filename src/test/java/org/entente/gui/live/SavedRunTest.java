package org.entente.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.cli.Main;
import org.entente.ensemble.EnsembleRunner;
import org.entente.ensemble.ProgressMeter;
import org.entente.gui.tuning.ScenarioCopy;
import org.entente.model.Observer;
import org.entente.model.PreparedArm;
import org.entente.model.Replication;
import org.entente.parameter.ParameterCatalogue;
import org.entente.results.Batch;
import org.entente.results.ReExecution;
import org.entente.scenario.Arm;
import org.entente.scenario.Course;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.EventEntry;
import org.entente.scenario.Law;
import org.entente.scenario.Mechanism;
import org.entente.scenario.Path.Shape;
import org.entente.scenario.ScenarioDraft;
import org.entente.scenario.ScenarioSaver;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the console shows of one history and of many is what the command line runs from the saved file: arms, drivers, a
 * shorter horizon, events, mechanisms, values, laws and the posterior, under a seed of more than 32 bits.
 */
class SavedRunTest {
    private static final String ALL = ScenarioDraft.ALL_ARMS;
    private static final long SEED = 4294967303L;
    private static final int REPLICATIONS = 20;
    private static final int MONTHS = 40;

    @TempDir
    private Path folder;

    @Test
    void theCommandLineRunsWhatTheConsoleShowed() throws IOException, InterruptedException {
        ScenarioCopy.withPosterior(folder);
        ScenarioDraft draft = tuned(ScenarioDraft.of(folder.resolve("armenia-article-4.yaml")));
        Path file = folder.resolve("tuned.yaml");
        ScenarioSaver.save(draft, file, "Tuned");
        ReExecution batch = run(file);
        List<String> membership = Files.readAllLines(batch.batch().folder().resolve("membership.csv"));

        for (Arm arm : draft.scenario().arms()) {
            assertThat(batch.arm(arm.id()).arm().parameters()).isEqualTo(arm.parameters());
            for (long replication = 0; replication < REPLICATIONS; replication++) {
                PreparedArm shown = PreparedArm.of(draft.scenario(), arm, MONTHS);
                assertThat(Replication.run(shown, SEED, replication, new Observer() {})
                                .events())
                        .isEqualTo(Replication.run(batch.arm(arm.id()), SEED, replication, new Observer() {})
                                .events());
            }
            assertThat(lines(sample(draft, arm)))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(membership).anyMatch(row -> row.startsWith(line)));
        }
    }

    private static ScenarioDraft tuned(ScenarioDraft draft) {
        String first = draft.base().arms().get(0).id();
        return draft.with(ALL, ParameterCatalogue.get("securityWeight"), "2.5")
                .with(first, ParameterCatalogue.get("attackRate"), Law.ofCatalogue())
                .with(ALL, DriverKey.of(Driver.WAR), course("2022-02", "0.3", "2028-01", "0.9"))
                .with(first, DriverKey.of(Driver.SANCTIONS), course("2022-02", "0.2", "2029-01", "0.9"))
                .with(first, Mechanism.LEARNING, false)
                .with(ALL, "", new EventEntry(Map.of("id", "leak", "month", "2023-04", "news", "0.4", "states", "KAZ")))
                .withHorizon(String.valueOf(MONTHS));
    }

    private static Course course(String... points) {
        return new Course(
                Shape.LINEAR, List.of(new Course.Entry(points[0], points[1]), new Course.Entry(points[2], points[3])));
    }

    private ReExecution run(Path file) {
        Path results = folder.resolve("results");
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        String[] command = {
            "run",
            file.toString(),
            "--seed",
            String.valueOf(SEED),
            "--replications",
            String.valueOf(REPLICATIONS),
            "--no-charts",
            "--quiet",
            "--out",
            results.toString()
        };
        assertThat(Main.execute(nowhere, nowhere, command)).isZero();
        return ReExecution.of(Batch.open(results));
    }

    private static LiveSample sample(ScenarioDraft draft, Arm arm) throws InterruptedException {
        LiveRequest request = new LiveRequest(draft.scenario(arm.id()), REPLICATIONS, SEED);
        LiveSample sample = new LiveSample(request);
        new EnsembleRunner(request.plan(), sample, 2)
                .run(request.plan().chunks(), tally -> {}, new ProgressMeter(progress -> {}, request.plan(), sample));
        return sample;
    }

    /** How the table of the batch begins its lines, written from what the panel shows. */
    private static List<String> lines(LiveSample sample) {
        return sample.states().stream()
                .map(state -> {
                    double below = sample.share(sample.states().indexOf(state), MONTHS - 1, Participation.PASSIVE)
                            .value();
                    long full = REPLICATIONS - Math.round(below * REPLICATIONS);
                    return "2025-04," + sample.request().arm() + "," + state + ",FULL," + full + ",";
                })
                .toList();
    }
}
