package org.entente.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.Shard;

/** Joins the shards of a batch to the same bytes as one run. */
public final class Merge {
    private final List<Path> folders;
    private final Path out;

    /**
     * Prepares to join.
     *
     * @param folders the folders of all shards, in any order
     * @param out where the whole batch is written
     */
    public Merge(List<Path> folders, Path out) {
        this.folders = List.copyOf(folders);
        this.out = out;
    }

    /**
     * Joins the shards. Nothing in the target folder changes before all chunks have been read and found sound; a merge
     * that was interrupted goes on.
     *
     * @param mode what to do with a batch that is in the folder
     * @return the whole batch
     * @throws BatchRefusedException when shards are missing, doubled or of different batches, or a batch stands in the
     *     way
     * @throws ResultsException when a file is damaged or cannot be written
     */
    public Manifest run(OnExisting mode) {
        Map<Integer, Batch> shards = shards();
        Batch first = shards.values().iterator().next();
        Manifest draft = Draft.whole(first.manifest());
        List<ChunkFile> chunks = chunks(shards, draft);
        chunks.forEach(ChunkFile::check);
        Map<String, String> inputs = inputs(first);
        BatchFolder folder = new BatchFolder(out);
        if (!folder.prepare(draft, goingOn(folder, mode))) {
            return folder.finished().orElseThrow();
        }
        inputs.forEach(folder::archive);
        Manifest manifest = folder.finish(draft, chunks);
        folder.tidy(false);
        return manifest;
    }

    /** What an interrupted merge has left is no reason to refuse: the same shards give the same bytes. */
    private static OnExisting goingOn(BatchFolder folder, OnExisting mode) {
        return mode == OnExisting.REFUSE && folder.finished().isEmpty() ? OnExisting.RESUME : mode;
    }

    private static Map<String, String> inputs(Batch shard) {
        List<String> changed = shard.changedInputs();
        if (!changed.isEmpty()) {
            throw new ResultsException(String.join("; ", changed) + "; restore the archived scenario from a copy");
        }
        Map<String, String> inputs = new TreeMap<>();
        shard.manifest().inputs().forEach(input -> inputs.put(input.name(), shard.input(input)));
        return inputs;
    }

    private Map<Integer, Batch> shards() {
        Map<Integer, Batch> shards = new TreeMap<>();
        for (Path folder : folders) {
            Batch shard = Batch.open(folder);
            refuseAsTarget(folder);
            Batch twin = shards.put(number(shard), shard);
            if (twin != null) {
                throw new BatchRefusedException(folder + ": is shard "
                        + shard.manifest().shard() + ", as is " + twin.folder() + "; name each shard once");
            }
        }
        refuseMixture(shards);
        refuseGaps(shards);
        return shards;
    }

    private void refuseAsTarget(Path shard) {
        try {
            if (Files.exists(out) && Files.isSameFile(out, shard)) {
                throw new BatchRefusedException(
                        out + ": is a shard that is to be merged; name another folder with --out");
            }
        } catch (IOException failure) {
            throw new ResultsException(out + ": cannot be read (" + failure + "); check the permissions", failure);
        }
    }

    private static int number(Batch batch) {
        String shard = batch.manifest().shard();
        if (shard.isEmpty()) {
            throw new BatchRefusedException(
                    batch.folder() + ": is a whole batch, not a shard; name folders that" + " run --shard has written");
        }
        return Integer.parseInt(shard.substring(0, shard.indexOf('/')));
    }

    private static String count(Batch shard) {
        String text = shard.manifest().shard();
        return text.substring(text.indexOf('/') + 1);
    }

    private static void refuseMixture(Map<Integer, Batch> shards) {
        if (shards.isEmpty()) {
            throw new BatchRefusedException("there is nothing to merge; name the folders of all shards");
        }
        Batch first = shards.values().iterator().next();
        for (Batch shard : shards.values()) {
            List<String> differences = new ArrayList<>(
                    ManifestFile.differences(Draft.identity(first.manifest()), Draft.identity(shard.manifest())));
            if (!count(first).equals(count(shard))) {
                differences.add("number of shards (" + count(first) + " there, " + count(shard) + " here)");
            }
            if (!differences.isEmpty()) {
                throw new BatchRefusedException(shard.folder() + ": is of another batch than " + first.folder()
                        + ", which differs in " + String.join(", ", differences) + "; merge shards of one batch only");
            }
        }
    }

    private static void refuseGaps(Map<Integer, Batch> shards) {
        int count = Integer.parseInt(count(shards.values().iterator().next()));
        List<String> missing = IntStream.rangeClosed(1, count)
                .filter(number -> !shards.containsKey(number))
                .mapToObj(number -> number + "/" + count)
                .toList();
        if (!missing.isEmpty()) {
            throw new BatchRefusedException("shards are missing (" + String.join(", ", missing)
                    + "); run them with --shard, then merge all " + count + " folders");
        }
    }

    private static List<ChunkFile> chunks(Map<Integer, Batch> shards, Manifest draft) {
        String fingerprint = Draft.fingerprint(draft);
        int count = BatchPlan.chunkCount(draft.replications(), draft.chunkSize());
        return IntStream.range(0, count)
                .mapToObj(index -> ChunkFile.open(find(shards, index, count), index, fingerprint))
                .toList();
    }

    private static Path find(Map<Integer, Batch> shards, int index, int count) {
        int of = shards.size();
        int number = IntStream.rangeClosed(1, of)
                .filter(shard -> index < new Shard(shard, of).until(count))
                .findFirst()
                .orElseThrow();
        Path file = new BatchFolder(shards.get(number).folder()).chunk(index);
        if (!Files.exists(file)) {
            throw new ResultsException(file + ": the chunk is missing; run shard " + number + "/" + of + " again");
        }
        return file;
    }
}
