package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.backtest.CodingTables;
import org.entente.backtest.Codings;
import org.entente.backtest.JudgedPosterior;
import org.entente.backtest.MainScore;
import org.entente.backtest.PairedBootstrap;
import org.entente.parameter.Posterior;
import org.entente.results.Sheet;
import org.entente.scenario.HistoricalRecord;

/** How far the main scores and a posterior hang on the coding of a record; prints and writes tables. */
record CodingStudy(
        HistoricalRecord record,
        int draws,
        long seed,
        EffortOptions effort,
        PairedBootstrap bootstrap,
        Path folder,
        PrintWriter out) {
    private static final String JITTER = "jitter.csv";

    /** The tables that will be written. */
    static List<String> tables(boolean codings, boolean jitter, boolean posterior) {
        List<String> tables = new ArrayList<>();
        if (codings) {
            tables.add(Sheet.CODINGS.file());
        }
        if (jitter) {
            tables.add(JITTER);
        }
        if (jitter && posterior) {
            tables.add(Sheet.JUDGEMENTS.file());
        }
        return tables;
    }

    /** The main scores under every coding that the record lists. */
    void list() throws InterruptedException {
        List<MainScore> scores = scores(Codings.listed(record));
        CodingTable.print(scores, out);
        say(CodingTables.write(scores, folder, Sheet.CODINGS.file()));
    }

    /** The main scores with all judgements displaced, so many times. */
    void displace(int size) throws InterruptedException {
        List<MainScore> scores = scores(Codings.displaced(record, size, seed));
        CodingTable.printBand(scores, out);
        say(CodingTables.write(scores, folder, JITTER));
    }

    /** How far the record's posterior moves with the same displacements. */
    void move(Posterior posterior, int size) throws InterruptedException {
        try (CountDisplay display = CountDisplay.of(effort.quiet(), "records", size + 1)) {
            JudgedPosterior judged = JudgedPosterior.of(record, posterior, size, seed, effort.threads(), display);
            CodingTable.print(judged, out);
            say(CodingTables.write(judged.effects(), folder));
        }
    }

    private List<MainScore> scores(Codings all) throws InterruptedException {
        try (CountDisplay display = CountDisplay.of(effort.quiet(), "codings", all.size())) {
            return all.scores(draws, seed, effort.threads(), bootstrap, display);
        }
    }

    private void say(Path table) {
        out.println("  table:   " + table);
        out.flush();
    }
}
