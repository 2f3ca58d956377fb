package org.entente.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.scenario.Scenario.SourceFile;

/**
 * The files of a batch in its folder. A batch is finished exactly when {@code manifest.json} exists, and unfinished while
 * {@code chunks/plan.json} does and the manifest does not. Files that no batch has written are never touched, but for
 * pictures in {@code charts}, which are drawn from the tables and go with them.
 */
final class BatchFolder {
    private static final String PLAN = "plan.json";
    private static final Pattern INPUT = Pattern.compile(".*\\.(yaml|csv)");
    private static final Pattern CHART = Pattern.compile("index\\.html|.*\\.(png|svg|pdf)");

    private final Path folder;
    private final Path chunks;

    BatchFolder(Path folder) {
        this.folder = folder;
        this.chunks = folder.resolve("chunks");
    }

    Path folder() {
        return folder;
    }

    /** The folder of chunks and temporary files. */
    Path workplace() {
        return chunks;
    }

    Path chunk(int index) {
        return chunks.resolve(ChunkFile.name(index));
    }

    Optional<Manifest> finished() {
        return read(folder.resolve(ManifestFile.NAME));
    }

    private Optional<Manifest> unfinished() {
        return read(chunks.resolve(PLAN));
    }

    private static Optional<Manifest> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(ManifestFile.parse(file.toString(), Files.readString(file)))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new ResultsException(file + ": cannot be read (" + failure + "); check the permissions", failure);
        }
    }

    /**
     * Makes the folder ready for a batch.
     *
     * @param draft the batch
     * @param mode what to do with an existing one
     * @return false if the same batch is there and finished
     * @throws BatchRefusedException when an existing batch stands in the way
     */
    boolean prepare(Manifest draft, OnExisting mode) {
        if (mode == OnExisting.OVERWRITE) {
            deleteBatch();
        }
        Optional<Manifest> finished = finished();
        Optional<Manifest> existing = finished.or(this::unfinished);
        existing.ifPresent(batch -> refuseUnlessSame(batch, draft, mode, finished.isPresent()));
        if (existing.isEmpty()) {
            refuseStrangers();
        }
        if (finished.isEmpty()) {
            begin(draft);
        }
        return finished.isEmpty();
    }

    private void refuseUnlessSame(Manifest there, Manifest here, OnExisting mode, boolean finished) {
        if (mode != OnExisting.RESUME) {
            String hint = finished ? "--overwrite to run it anew" : "--resume to finish it, --overwrite to run it anew";
            throw new BatchRefusedException(folder + ": holds " + (finished ? "a finished" : "an unfinished")
                    + " batch of scenario (" + there.scenario() + "); use " + hint + ", or another folder with --out");
        }
        List<String> differences = Draft.differences(there, here);
        if (!differences.isEmpty()) {
            throw new BatchRefusedException(folder + ": holds another batch, which differs in "
                    + String.join(", ", differences)
                    + "; ask for the same batch to resume it, or use --overwrite, or another folder with --out");
        }
    }

    private void refuseStrangers() {
        for (Table table : Table.values()) {
            if (Files.exists(folder.resolve(table.file()))) {
                throw new BatchRefusedException(folder + ": holds " + table.file() + " but no manifest; use --overwrite"
                        + " to replace it, or another folder with --out");
            }
        }
    }

    private void begin(Manifest draft) {
        try {
            Files.createDirectories(chunks);
        } catch (IOException failure) {
            throw AtomicFile.unwritable(chunks, failure);
        }
        if (unfinished().isEmpty()) {
            AtomicFile.write(chunks.resolve(PLAN), chunks, ManifestFile.text(draft));
        }
    }

    void archive(List<SourceFile> inputs) {
        for (SourceFile input : inputs) {
            archive(Draft.INPUTS + input.name(), input.text());
        }
    }

    void archive(String name, String text) {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(target.getParent());
        } catch (IOException failure) {
            throw AtomicFile.unwritable(target, failure);
        }
        AtomicFile.write(target, chunks, text);
    }

    /** Writes the tables, then the manifest, with which the batch is finished. */
    Manifest finish(Manifest draft, List<ChunkFile> chunkFiles) {
        Manifest manifest;
        try (TableWriter tables = new TableWriter(draft, chunkFiles, folder, chunks)) {
            manifest = tables.write();
        }
        AtomicFile.write(folder.resolve(ManifestFile.NAME), chunks, ManifestFile.text(manifest));
        return manifest;
    }

    /** Deletes what only an unfinished batch needs: all chunks, or for a shard, which is to be merged, all but them. */
    void tidy(boolean keepChunks) {
        if (Files.isDirectory(chunks)) {
            entries().filter(file -> isOurs(file, keepChunks)).forEach(BatchFolder::delete);
            deleteIfEmpty(chunks);
        }
    }

    private static boolean isOurs(Path file, boolean keepChunks) {
        String name = file.getFileName().toString();
        return name.equals(PLAN)
                || name.endsWith(AtomicFile.TEMPORARY)
                || (name.endsWith(ChunkFile.SUFFIX) && !keepChunks);
    }

    private Stream<Path> entries() {
        try (Stream<Path> files = Files.list(chunks)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw unlistable(chunks, failure);
        }
    }

    private static ResultsException unlistable(Path folder, IOException failure) {
        return new ResultsException(folder + ": cannot be listed (" + failure + "); check the permissions", failure);
    }

    private void deleteBatch() {
        List<Path> inputs = inputs();
        delete(folder.resolve(ManifestFile.NAME));
        tables().forEach(BatchFolder::delete);
        inputs.forEach(BatchFolder::delete);
        files(folder.resolve("charts"), 1, CHART).forEach(BatchFolder::delete);
        tidy(false);
    }

    private Stream<Path> tables() {
        return Arrays.stream(Table.values()).map(Table::file).map(folder::resolve);
    }

    /** The archived inputs; where the manifest is damaged or of another format, whatever looks like one. */
    private List<Path> inputs() {
        try {
            return finished().or(this::unfinished).map(Manifest::inputs).orElse(List.of()).stream()
                    .map(input -> folder.resolve(input.name()))
                    .toList();
        } catch (ResultsException unreadable) {
            refuseForeignManifest(unreadable);
            return files(folder.resolve(Draft.INPUTS), Integer.MAX_VALUE, INPUT);
        }
    }

    /** Other programs have files called manifest.json too: without a table or chunks beside it, it is not a batch's. */
    private void refuseForeignManifest(ResultsException unreadable) {
        if (!Files.isDirectory(chunks) && tables().noneMatch(Files::exists)) {
            throw unreadable;
        }
    }

    private static List<Path> files(Path folder, int depth, Pattern name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException failure) {
            throw unlistable(folder, failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new ResultsException(
                    file + ": cannot be deleted (" + failure + "); mend the permissions and run again", failure);
        }
    }

    private static void deleteIfEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException inUse) {
            throw new ResultsException(folder + ": cannot be deleted (" + inUse + "); delete it by hand", inUse);
        }
    }
}
