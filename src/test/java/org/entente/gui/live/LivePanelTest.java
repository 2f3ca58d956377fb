package org.entente.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import org.entente.ensemble.ArmTotals;
import org.entente.ensemble.EnsembleRunner;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.Progress;
import org.entente.ensemble.ProgressMeter;
import org.entente.gui.tuning.Panels;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioDraft;
import org.entente.statistics.Contrast;
import org.entente.theory.Participation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small batch behind the window; needs no display. */
class LivePanelTest {
    private static final int REPLICATIONS = 40;

    private ScenarioDraft draft = ScenarioDraft.of(Path.of("scenarios/war.yaml"));
    private long seed = 1;
    private LivePanel panel;

    @BeforeEach
    void open() {
        Panels.onEventThread(() -> {
            panel = new LivePanel(() -> draft, () -> "main", () -> seed);
            Panels.find(panel, "live.replications", JSpinner.class).setValue(REPLICATIONS);
        });
    }

    @AfterEach
    void close() {
        Panels.onEventThread(panel::close);
    }

    @Test
    void aSampleHasTheCountsOfAStoredBatch() throws InterruptedException {
        LiveSample sample = sample(draft);
        LiveRequest request = sample.request();
        ModelSource source = ModelSource.of(request.plan());
        ArmTotals totals = new ArmTotals(source.layout());
        new EnsembleRunner(request.plan(), source, 1)
                .run(
                        request.plan().chunks(),
                        tally -> totals.add(tally.arms().get(0).aggregate()),
                        new ProgressMeter(progress -> {}, request.plan(), source));

        assertThat(sample.size()).isEqualTo(REPLICATIONS);
        for (int state = 0; state < sample.states().size(); state++) {
            int at = state;
            long notFull = IntStream.rangeClosed(1, 3)
                    .mapToLong(rung -> totals.membership(at, 119, rung))
                    .sum();
            assertThat(sample.share(state, 119, Participation.PASSIVE).value())
                    .isEqualTo(notFull / (double) REPLICATIONS);
        }
        int cell = source.layout().cell(source.layout().find("cohesion"), 119);
        assertThat(sample.cohesion(119, 0)[0])
                .isLessThan(totals.cells().mean(cell))
                .isLessThan(sample.cohesion(119, 1)[0]);
    }

    @Test
    void theSameDraftUnderTheSameSeedDiffersByNothing() throws InterruptedException {
        LiveSample one = sample(draft);
        LiveSample other = sample(draft);
        LiveSample changed = sample(draft.with(ScenarioDraft.ALL_ARMS, Mechanism.LEARNING, false));

        for (int month = 0; month < 120; month++) {
            assertThat(one.cohesionAgainst(other, month).difference()).isZero();
            assertThat(one.shareAgainst(other, 0, month).difference()).isZero();
        }
        Contrast difference = changed.cohesionAgainst(one, 119);
        assertThat(difference.paired()).isTrue();
        assertThat(difference.difference()).isNotZero();
        assertThat(changed.outcomeAgainst(one).n()).isEqualTo(REPLICATIONS);
    }

    private LiveSample sample(ScenarioDraft of) throws InterruptedException {
        LiveRequest request = new LiveRequest(of.scenario("main"), REPLICATIONS, 1);
        LiveSample sample = new LiveSample(request);
        new EnsembleRunner(request.plan(), sample, 1)
                .run(request.plan().chunks(), tally -> {}, new ProgressMeter(progress -> {}, request.plan(), sample));
        return sample;
    }

    @Test
    void aCancelledBatchSaysNothingMore() throws InterruptedException {
        LiveBatch batch = new LiveBatch();
        AtomicReference<String> heard = new AtomicReference<>("");
        CountDownLatch finished = new CountDownLatch(1);
        Panels.onEventThread(() -> {
            batch.start(new LiveRequest(draft.scenario("main"), 100_000, 1), listener(heard, "long", finished));
            batch.start(new LiveRequest(draft.scenario("main"), 20, 1), listener(heard, "short", finished));
        });

        assertThat(finished.await(120, TimeUnit.SECONDS)).isTrue();
        Panels.onEventThread(batch::close);
        assertThat(heard).hasValue("short");
    }

    private static LiveBatch.Listener listener(AtomicReference<String> heard, String name, CountDownLatch finished) {
        return new LiveBatch.Listener() {
            @Override
            public void progressed(Progress progress) {
                heard.set(name);
            }

            @Override
            public void finished(LiveSample sample) {
                finished.countDown();
            }

            @Override
            public void failed(Throwable cause) {
                throw new AssertionError(cause);
            }
        };
    }

    @Test
    void aPinnedBatchIsSubtracted() throws InterruptedException {
        runToEnd();
        assertThat(text("live.status")).contains("P(ARM FROZEN or further down), 2031-12: ", " ± ");
        int panels = panel.figure().orElseThrow().panels().size();

        Panels.onEventThread(panel::pin);
        assertThat(text("live.difference")).isEqualTo("Pinned; change a value to see the difference.");
        draft = draft.with(ScenarioDraft.ALL_ARMS, Mechanism.LEARNING, false);
        runToEnd();

        assertThat(text("live.difference")).startsWith("Less pinned: ").endsWith("(40 pairs)");
        assertThat(panel.figure().orElseThrow().panels()).hasSize(2 * panels);
        BufferedImage picture = FigureView.picture(panel.figure().orElseThrow(), 600, 2);
        assertThat(picture.getWidth()).isEqualTo(1200);

        seed = 2;
        runToEnd();
        assertThat(text("live.difference")).startsWith("Pinned under another seed");
    }

    @Test
    void changesAreFollowedOnceTheyRest() throws InterruptedException {
        Panels.onEventThread(panel::draftChanged);
        Panels.onEventThread(panel::draftChanged);

        waitFor("live.pin", true);
        assertThat(panel.figure()).isPresent();
    }

    private void runToEnd() throws InterruptedException {
        Panels.onEventThread(panel::start);
        waitFor("live.cancel", false);
    }

    /** Waits until a button is enabled or not; fails after two minutes. */
    private void waitFor(String button, boolean enabled) throws InterruptedException {
        for (int tries = 0; tries < 6000 && isEnabled(button) != enabled; tries++) {
            Thread.sleep(20);
        }
        assertThat(isEnabled(button)).isEqualTo(enabled);
    }

    private boolean isEnabled(String button) {
        boolean[] enabled = new boolean[1];
        Panels.onEventThread(() ->
                enabled[0] = Panels.find(panel, button, AbstractButton.class).isEnabled());
        return enabled[0];
    }

    private String text(String label) {
        return Panels.find(panel, label, JTextArea.class).getText();
    }
}
