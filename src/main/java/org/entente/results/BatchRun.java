package org.entente.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.Chunk;
import org.entente.ensemble.ChunkTally;
import org.entente.ensemble.EnsembleRunner;
import org.entente.ensemble.Progress;
import org.entente.ensemble.ProgressMeter;
import org.entente.ensemble.ReplicationSource;

/**
 * Runs a batch into its folder: chunks that are there are skipped, the others run, and when none is missing the tables are
 * written. Stopped at any moment, it can be run again with {@link OnExisting#RESUME} and gives the same bytes.
 */
public final class BatchRun {
    private final BatchPlan plan;
    private final ReplicationSource source;
    private final Manifest draft;
    private final BatchFolder folder;
    private final String fingerprint;

    /**
     * Prepares a batch; nothing is written yet.
     *
     * @param plan what to run
     * @param source where histories come from
     * @param notices what the reader should know, such as events dropped for lying beyond the horizon
     * @param build the program
     * @param folder where to
     */
    public BatchRun(BatchPlan plan, ReplicationSource source, List<String> notices, Build build, Path folder) {
        this.plan = plan;
        this.source = source;
        this.folder = new BatchFolder(folder);
        draft = Draft.of(plan, source.layout(), notices, build);
        fingerprint = Draft.fingerprint(draft);
    }

    /**
     * What came of it.
     *
     * @param manifest the finished batch
     * @param wasComplete whether it was there already
     */
    public record Outcome(Manifest manifest, boolean wasComplete) {}

    /**
     * Runs what is missing.
     *
     * @param mode what to do with a batch that is in the folder
     * @param threads number of threads
     * @param progress told how far it is; must be quick
     * @return the finished batch
     * @throws BatchRefusedException when a batch in the folder stands in the way
     * @throws ResultsException when a file cannot be written or read; finished chunks are kept
     * @throws InterruptedException when the calling thread is interrupted; finished chunks are kept
     */
    public Outcome run(OnExisting mode, int threads, Consumer<Progress> progress) throws InterruptedException {
        try {
            if (folder.prepare(draft, mode)) {
                return new Outcome(runPrepared(threads, progress), false);
            }
            folder.tidy(plan.shard().isPresent());
            return new Outcome(folder.finished().orElseThrow(), true);
        } catch (BatchRefusedException refusal) {
            throw refusal;
        } catch (ResultsException failure) {
            return new Outcome(finishedByAnother().orElseThrow(() -> failure), true);
        }
    }

    private Manifest runPrepared(int threads, Consumer<Progress> progress) throws InterruptedException {
        RunLog log = new RunLog(folder.folder(), threads, draft.version() + " " + draft.commit());
        log.started();
        folder.archive(plan.scenario().files());
        ProgressMeter meter = new ProgressMeter(progress, plan, source);
        RowText text = new RowText(draft.start(), plan.months());
        new EnsembleRunner(plan, source, threads).run(missing(meter), tally -> store(tally, text), meter);
        Manifest manifest =
                folder.finish(draft, plan.chunks().stream().map(this::open).toList());
        folder.tidy(plan.shard().isPresent());
        log.finished();
        return manifest;
    }

    /** Another process may run the same batch in the same folder; who comes first writes the same bytes. */
    private Optional<Manifest> finishedByAnother() {
        Optional<Manifest> same = folder.finished()
                .filter(there -> Draft.differences(there, draft).isEmpty());
        same.ifPresent(there -> folder.tidy(plan.shard().isPresent()));
        return same;
    }

    private List<Chunk> missing(ProgressMeter meter) {
        List<Chunk> missing = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (Files.exists(folder.chunk(chunk.index()))) {
                count(chunk, meter);
            } else {
                missing.add(chunk);
            }
        }
        return missing;
    }

    private void count(Chunk chunk, ProgressMeter meter) {
        ChunkFile file = open(chunk);
        file.check();
        for (int arm = 0; arm < draft.arms().size(); arm++) {
            meter.addEarlier(arm, file.succeeded(arm) + file.failed(arm), file.failed(arm), file.outcome(arm));
        }
    }

    private ChunkFile open(Chunk chunk) {
        return ChunkFile.open(folder.chunk(chunk.index()), chunk.index(), fingerprint);
    }

    private void store(ChunkTally tally, RowText text) {
        byte[] bytes = ChunkFile.encode(tally, draft.armIds(), text, fingerprint);
        AtomicFile.write(folder.chunk(tally.chunk().index()), folder.workplace(), bytes);
    }
}
