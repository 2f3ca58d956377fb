package org.entente.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.scenario.HistoricalRecord.Case;
import org.entente.scenario.HistoricalRecord.Move;
import org.entente.theory.ResponseLevel;

/**
 * Another way to code the same history.
 *
 * @param id short name
 * @param title what it changes
 * @param responses other levels, by the name of the case
 * @param moves moves coded otherwise
 */
public record AlternativeCoding(String id, String title, Map<String, ResponseLevel> responses, List<Recoding> moves) {
    /**
     * A move coded otherwise.
     *
     * @param state ISO code
     * @param from the month in which the record has it, since the start
     * @param to the month in which it is put instead; empty drops it
     */
    public record Recoding(String state, int from, Optional<Integer> to) {}

    /** A history coded so. */
    public HistoricalRecord of(HistoricalRecord record) {
        return record.with(
                record.courses(),
                record.cases().stream().map(this::answered).toList(),
                record.moves().stream().flatMap(move -> dated(move).stream()).toList(),
                record.voices(),
                record.opinion(),
                record.observed());
    }

    private Case answered(Case row) {
        ResponseLevel other = responses.get(row.event().id());
        return other == null ? row : row.answered(other);
    }

    private Optional<Move> dated(Move move) {
        Optional<Recoding> change = moves.stream()
                .filter(row -> row.state().equals(move.state()) && row.from() == move.month())
                .findFirst();
        Optional<Integer> month = change.map(Recoding::to).orElse(Optional.of(move.month()));
        return month.map(at -> new Move(at, move.state(), move.to(), move.note(), move.source()));
    }
}
