package org.entente.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.ensemble.ArmTotals;
import org.entente.ensemble.Layout;
import org.entente.results.Manifest.ArmCount;
import org.entente.results.Manifest.FileSum;

/**
 * Writes the tables of a batch from its chunks: arm by arm, and within an arm chunk by chunk in their order, so that
 * memory holds one arm and the bytes depend on nothing but the chunks.
 */
final class TableWriter implements AutoCloseable {
    private final Manifest draft;
    private final Layout layout;
    private final List<ChunkFile> chunks;
    private final Map<Table, TableFile> tables = new EnumMap<>(Table.class);

    /**
     * Opens all tables.
     *
     * @param draft the batch
     * @param chunks its chunks in order
     * @param folder where the tables appear
     * @param workplace where they are written
     */
    TableWriter(Manifest draft, List<ChunkFile> chunks, Path folder, Path workplace) {
        this.draft = draft;
        this.chunks = chunks;
        this.layout = Draft.layout(draft);
        try {
            for (Table table : Table.values()) {
                tables.put(table, new TableFile(table, draft.stateCodes(), folder, workplace));
            }
        } catch (ResultsException unwritable) {
            close();
            throw unwritable;
        }
    }

    /** Writes everything and returns the finished manifest, which is not yet stored. */
    Manifest write() {
        List<ArmCount> counts = new ArrayList<>();
        for (int arm = 0; arm < draft.arms().size(); arm++) {
            counts.add(writeArm(arm));
        }
        List<FileSum> sums = tables.values().stream().map(TableFile::commit).toList();
        return Draft.finished(draft, counts, sums);
    }

    private ArmCount writeArm(int arm) {
        ArmTotals totals = new ArmTotals(layout);
        for (ChunkFile chunk : chunks) {
            totals.add(chunk.aggregate(arm));
            tables.get(Table.REPLICATIONS).copy(out -> chunk.copyRows(arm, out));
        }
        ArmCount planned = draft.arms().get(arm);
        ArmTables rows = new ArmTables(draft, layout, planned.id(), totals);
        rows.membership(tables.get(Table.MEMBERSHIP));
        rows.measures(tables.get(Table.MEASURES));
        rows.responses(tables.get(Table.RESPONSES));
        rows.attraction(tables.get(Table.ATTRACTION));
        rows.uncertainty(tables.get(Table.UNCERTAINTY));
        rows.failures(tables.get(Table.FAILURES));
        return new ArmCount(
                planned.id(),
                planned.title(),
                planned.planned(),
                totals.succeeded(),
                totals.failures().size());
    }

    @Override
    public void close() {
        tables.values().forEach(TableFile::close);
    }
}
