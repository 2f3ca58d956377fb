package org.entente.results;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.ensemble.ReplicationRow;
import org.entente.ensemble.ReplicationRow.StateRow;
import org.entente.ensemble.ReplicationRow.Step;

/** Rows of {@code replications.csv} as text. */
final class RowText {
    private final List<String> months;

    RowText(YearMonth start, int months) {
        this.months = IntStream.range(0, months)
                .mapToObj(start::plusMonths)
                .map(YearMonth::toString)
                .toList();
    }

    byte[] lines(String arm, List<ReplicationRow> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> CsvFile.print(text, cells(arm, row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    List<String> cells(String arm, ReplicationRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(arm);
        cells.add(Long.toString(row.replication()));
        row.states().forEach(state -> addState(cells, state));
        row.alliance().forEach(value -> cells.add(Decimal.text(value)));
        cells.add(Decimal.text(row.mainOutcome()));
        return cells;
    }

    private void addState(List<String> cells, StateRow state) {
        cells.add(state.finalStatus().name());
        cells.add(month(state.firstPassive()));
        cells.add(month(state.firstFrozen()));
        cells.add(month(state.firstOut()));
        cells.add(month(state.firstJoined()));
        cells.add(state.path().stream().map(this::step).collect(Collectors.joining(";")));
        state.crises().forEach(count -> cells.add(count.toString()));
        cells.add(Integer.toString(state.requests()));
        state.responses().forEach(count -> cells.add(count.toString()));
        cells.add(Integer.toString(state.voices()));
        cells.add(Decimal.text(state.attraction()));
    }

    private String step(Step step) {
        return step.status().name() + "@" + months.get(step.month());
    }

    private String month(int month) {
        return month == ReplicationRow.NEVER ? "" : months.get(month);
    }
}
