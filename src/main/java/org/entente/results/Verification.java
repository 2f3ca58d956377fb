package org.entente.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.entente.ensemble.ReplicationRow;
import org.entente.ensemble.ReplicationSource;
import org.entente.ensemble.SingleReplication;

/** Simulates a sample of a batch's replications again and compares every cell. */
public final class Verification {
    private static final int BLOCK = 256;

    private final Batch batch;
    private final SingleReplication again;
    private final RowText text;
    private final List<String> header;
    private final double share;
    private final List<List<String>> block = new ArrayList<>(BLOCK);
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Long> positions = new HashMap<>();
    private long compared;

    /**
     * What came of it.
     *
     * @param compared replications that were compared
     * @param differences one sentence for each cell, file or failure that differs
     */
    public record Result(long compared, List<String> differences) {}

    private Verification(Batch batch, ReExecution execution, ReplicationSource source, double share) {
        this.batch = batch;
        this.share = share;
        again = new SingleReplication(execution.plan(), source);
        text = new RowText(batch.manifest().start(), batch.manifest().months());
        header = Table.REPLICATIONS.header(batch.manifest().stateCodes());
    }

    /**
     * Compares a batch with what the model gives now.
     *
     * @param batch the batch
     * @param share share of the replications to simulate again, in (0,1]; at least the first row of each arm
     * @return what was compared and what differs
     */
    public static Result run(Batch batch, double share) {
        ReExecution execution = ReExecution.of(batch);
        return run(batch, execution, execution.source(), share);
    }

    static Result run(Batch batch, ReExecution execution, ReplicationSource source, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("sample (" + share + ") must be above 0 and at most 1");
        }
        return new Verification(batch, execution, source, share).compare();
    }

    private Result compare() {
        differences.addAll(batch.changedFiles());
        batch.eachReplication(this::take);
        compareBlock();
        positions.clear();
        batch.failures().stream().filter(failure -> isSampled(failure.arm())).forEach(this::compareFailure);
        if (compared == 0 && planned() > 0) {
            differences.add(batch.folder() + ": holds no replications, although " + planned() + " were planned");
        }
        return new Result(compared, List.copyOf(differences));
    }

    private long planned() {
        return batch.manifest().arms().stream()
                .mapToLong(Manifest.ArmCount::planned)
                .sum();
    }

    /** An evenly spread sample of an arm's rows that always holds the first, with which a shard may begin anywhere. */
    private boolean isSampled(String arm) {
        long position = positions.merge(arm, 1L, Long::sum) - 1;
        return Math.ceil(position * share) < Math.ceil((position + 1) * share);
    }

    private void take(CSVRecord row) {
        if (isSampled(row.get(0))) {
            block.add(row.toList());
            if (block.size() == BLOCK) {
                compareBlock();
            }
        }
    }

    private void compareBlock() {
        compared += block.size();
        block.parallelStream().flatMap(row -> differences(row).stream()).forEachOrdered(differences::add);
        block.clear();
    }

    private List<String> differences(List<String> stored) {
        String arm = stored.get(0);
        long replication = Long.parseLong(stored.get(1));
        String where = "arm " + arm + ", replication " + replication + ": ";
        Optional<ReplicationRow> row = again.row(index(arm), replication);
        if (row.isEmpty()) {
            return List.of(where + "it fails now");
        }
        List<String> now = text.cells(arm, row.get());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(stored.get(i))) {
                found.add(where + header.get(i) + " is (" + stored.get(i) + ") in the batch and (" + now.get(i)
                        + ") now");
            }
        }
        return found;
    }

    private void compareFailure(FailureRow failure) {
        compared++;
        if (again.row(index(failure.arm()), failure.replication()).isPresent()) {
            differences.add("arm " + failure.arm() + ", replication " + failure.replication()
                    + ": failed in the batch and succeeds now");
        }
    }

    private int index(String arm) {
        return batch.manifest().armIds().indexOf(arm);
    }
}
