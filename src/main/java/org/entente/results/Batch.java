package org.entente.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.entente.ensemble.OneWay;

/** A finished batch, read from its folder. */
public final class Batch {
    private final Path folder;
    private final Manifest manifest;

    private Batch(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a folder that a finished batch, a finished shard or a merge has written.
     *
     * @param folder the batch's folder
     * @return the batch; tables are read when asked for
     * @throws BatchRefusedException when the folder holds no finished batch
     * @throws ResultsException when the manifest cannot be read
     */
    public static Batch open(Path folder) {
        Path file = folder.resolve(ManifestFile.NAME);
        if (!Files.exists(file)) {
            throw new BatchRefusedException(absent(folder));
        }
        try {
            return new Batch(folder, ManifestFile.parse(file.toString(), Files.readString(file)));
        } catch (IOException unreadable) {
            throw new ResultsException(
                    file + ": cannot be read (" + unreadable + "); check the permissions", unreadable);
        }
    }

    private static String absent(Path folder) {
        if (!Files.isDirectory(folder)) {
            return folder + ": there is no such folder; run the scenario first, or check the path";
        }
        return Files.exists(folder.resolve("chunks"))
                ? folder + ": the batch is unfinished; finish it with run --resume"
                : folder + ": no batch (manifest.json is missing); name the folder that run wrote";
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What the batch is. */
    public Manifest manifest() {
        return manifest;
    }

    /** SHA-256 of the manifest as it is stored. */
    public String manifestChecksum() {
        return Checksum.of(folder.resolve(ManifestFile.NAME));
    }

    /** The rows of {@code membership.csv}. */
    public List<MembershipRow> membership() {
        return file(Table.MEMBERSHIP)
                .rows(row -> new MembershipRow(
                        row.month(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.count(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.count()));
    }

    /** The rows of {@code measures.csv}. */
    public List<MeasureRow> measures() {
        return file(Table.MEASURES)
                .rows(row -> new MeasureRow(
                        row.month(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.count(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number()));
    }

    /** The rows of {@code responses.csv}. */
    public List<ResponseRow> responses() {
        return file(Table.RESPONSES)
                .rows(row -> new ResponseRow(
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text().equals("yes"),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.count(),
                        row.number(),
                        row.number(),
                        row.number()));
    }

    /** The rows of {@code attraction.csv}. */
    public List<AttractionRow> attraction() {
        return file(Table.ATTRACTION)
                .rows(row -> new AttractionRow(
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.count(),
                        row.number(),
                        row.number(),
                        row.number()));
    }

    /** The rows of {@code parameter-uncertainty.csv}; none where parameters are fixed. */
    public List<UncertaintyRow> uncertainty() {
        if (manifest.parameters().draws() == 0) {
            return List.of();
        }
        return file(Table.UNCERTAINTY)
                .rows(row -> new UncertaintyRow(
                        row.month(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        new OneWay(
                                (int) row.count(),
                                row.number(),
                                row.count(),
                                row.number(),
                                row.number(),
                                row.number())));
    }

    /** The rows of {@code failures.csv}. */
    public List<FailureRow> failures() {
        return file(Table.FAILURES)
                .rows(row ->
                        new FailureRow(row.text(), row.count(), month(row.text()), row.text(), row.text(), row.text()));
    }

    /** {@code replications.csv} by column. */
    public ReplicationTable replications() {
        return new ReplicationTable(file(Table.REPLICATIONS), manifest);
    }

    void eachReplication(Consumer<CSVRecord> reader) {
        file(Table.REPLICATIONS).each(reader);
    }

    /**
     * Compares the tables and archived inputs with the checksums of the manifest.
     *
     * @return one sentence for each file that is missing or changed; empty when all is well
     */
    public List<String> changedFiles() {
        return Stream.concat(
                        manifest.tables().stream().flatMap(file -> changed(file).stream()), changedInputs().stream())
                .toList();
    }

    List<String> changedInputs() {
        return manifest.inputs().stream()
                .flatMap(file -> changed(file).stream())
                .toList();
    }

    private Optional<String> changed(Manifest.FileSum expected) {
        Path file = folder.resolve(expected.name());
        if (!Files.exists(file)) {
            return Optional.of(file + ": missing");
        }
        return Checksum.of(file).equals(expected.sha256())
                ? Optional.empty()
                : Optional.of(file + ": changed since the batch was written");
    }

    /** The text of an archived scenario file. */
    public String input(Manifest.FileSum input) {
        Path file = folder.resolve(input.name());
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new ResultsException(file + ": cannot be read (" + unreadable + ")", unreadable);
        }
    }

    private CsvFile file(Table table) {
        return new CsvFile(folder, table, manifest.stateCodes());
    }

    private static Optional<YearMonth> month(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(cell));
    }
}
