package org.entente.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.model.History;
import org.junit.jupiter.api.Test;

class EnsembleRunnerTest {
    private final SyntheticSource source = new SyntheticSource(0, 12, 4, 7);
    private final BatchPlan plan = source.plan(50, 20, Optional.empty());

    @Test
    void failedReplicationsAreRowsWithTheirReasonAndTheRestGoOn() throws InterruptedException {
        ConcurrentSkipListMap<Integer, ChunkTally> chunks = new ConcurrentSkipListMap<>();
        AtomicReference<Progress> last = new AtomicReference<>();
        new EnsembleRunner(plan, source, 3)
                .run(
                        plan.chunks(),
                        tally -> chunks.put(tally.chunk().index(), tally),
                        new ProgressMeter(last::set, plan, source));

        ArmAggregate first = chunks.get(0).arms().get(0).aggregate();
        assertThat(chunks).hasSize(3);
        assertThat(first.succeeded()).isEqualTo(18);
        assertThat(first.failures())
                .containsExactly(
                        new FailedReplication(
                                6, 3, "ARM", "security", first.failures().get(0).reason()),
                        new FailedReplication(
                                13,
                                3,
                                "ARM",
                                "security",
                                first.failures().get(1).reason()));
        assertThat(chunks.get(0).arms().get(1).aggregate().failures().get(0).reason())
                .isEqualTo("IllegalStateException: broken on purpose");
        assertThat(last.get().done())
                .isEqualTo(last.get().total())
                .isEqualTo(50L * plan.scenario().arms().size());
        assertThat(last.get().failed()).isEqualTo(7L * plan.scenario().arms().size());
        assertThat(last.get().halfWidth()).isBetween(.01, .5);
    }

    @Test
    void aStackOverflowIsAFailedReplication() throws InterruptedException {
        ReplicationSource deep = source(replication -> {
            throw new StackOverflowError();
        });
        ConcurrentSkipListSet<Long> failed = new ConcurrentSkipListSet<>();
        new EnsembleRunner(plan, deep, 1)
                .run(
                        plan.chunks(),
                        tally -> tally.arms().get(0).aggregate().failures().forEach(f -> failed.add(f.replication())),
                        new ProgressMeter(progress -> {}, plan, deep));

        assertThat(failed).hasSize(50);
    }

    @Test
    void aFaultOfTheSinkEndsTheBatch() {
        assertThatThrownBy(() -> new EnsembleRunner(plan, source, 2)
                        .run(
                                plan.chunks(),
                                tally -> {
                                    throw new IllegalStateException("disk full");
                                },
                                new ProgressMeter(progress -> {}, plan, source)))
                .hasMessage("disk full");
    }

    @Test
    void anInterruptLeavesFinishedChunksFinished() throws InterruptedException {
        CountDownLatch stored = new CountDownLatch(1);
        ConcurrentSkipListSet<Integer> chunks = new ConcurrentSkipListSet<>();
        BatchPlan endless = source.plan(1_000_000, 20, Optional.empty());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                new EnsembleRunner(endless, source, 2)
                        .run(
                                endless.chunks(),
                                tally -> {
                                    chunks.add(tally.chunk().index());
                                    stored.countDown();
                                },
                                new ProgressMeter(progress -> {}, endless, source));
            } catch (InterruptedException interrupted) {
                thrown.set(interrupted);
            }
        });
        thread.start();
        stored.await();
        thread.interrupt();
        thread.join();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        assertThat(chunks).isNotEmpty().hasSizeLessThan(50_000);
    }

    private ReplicationSource source(java.util.function.LongFunction<History> histories) {
        return new ReplicationSource() {
            @Override
            public Layout layout() {
                return source.layout();
            }

            @Override
            public History run(int arm, long replication) {
                return histories.apply(replication);
            }
        };
    }
}
