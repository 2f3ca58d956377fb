package org.entente.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.SpinnerNumberModel;
import org.assertj.swing.edt.GuiActionRunner;
import org.entente.cli.Main;
import org.entente.model.HistoryEvent;
import org.entente.model.Observer;
import org.entente.model.Replication;
import org.entente.results.Batch;
import org.entente.results.ReExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code console --replay} opens on: a history of a finished batch. */
class RecordedHistoryTest extends OpenWindow {
    @TempDir
    private static Path folder;

    private static final String ARM = "level-4";
    private static final long REPLICATION = 5;

    private ReExecution batch;

    @Override
    Watch watch() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int done = Main.execute(
                nowhere,
                nowhere,
                "run",
                "scenarios/armenia-article-4.yaml",
                "--set",
                "warCommitment=0.3",
                "--months",
                "48",
                "--prior",
                "--draws",
                "3",
                "--seed",
                "4294967303",
                "--replications",
                "6",
                "--no-charts",
                "--overwrite",
                "--out",
                folder.resolve("batch").toString());
        assertThat(done).isZero();
        batch = ReExecution.of(Batch.open(folder.resolve("batch")));
        return new Watch(
                batch.plan().scenario(),
                Optional.empty(),
                batch.plan().scenario().arm(ARM).orElseThrow(),
                batch.seed(),
                REPLICATION,
                batch.plan().replications());
    }

    @Test
    void isTheOneOfTheBatchFromItsStartToItsEnd() {
        assertThat(date()).isEqualTo("January 2022");
        assertThat(frame.target().getTitle()).endsWith(" (recorded)");
        frame.comboBox("arm").requireSelection(ARM);
        assertThat(window.map().scene().gui().chronicle().months()).isEqualTo(48);
        assertThat(window.map().scene().gui().chronicle().events()).isNotEmpty().isEqualTo(events(ARM, REPLICATION));
    }

    @Test
    void leadsToTheOtherHistoriesOfTheBatchAndToNoOthers() {
        frame.comboBox("arm").selectItem("level-0");
        frame.spinner("replication").enterTextAndCommit("2");
        robot.waitForIdle();

        assertThat(window.map().scene().gui().chronicle().events()).isEqualTo(events("level-0", 2));
        assertThat(GuiActionRunner.execute(() -> ((SpinnerNumberModel)
                                frame.spinner("replication").target().getModel())
                        .getMaximum()))
                .isEqualTo(5L);
        frame.textBox("seed").requireNotEditable().requireText("4294967303");
        assertThat(window.tabTitles()).containsExactly("Why", "Events", "Inspect");
    }

    private List<HistoryEvent> events(String arm, long replication) {
        return Replication.run(batch.arm(arm), batch.seed(), replication, new Observer() {})
                .events();
    }
}
