package org.entente.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.parameter.ResponseParameters;
import org.entente.scenario.HistoricalRecord.Case;
import org.entente.scenario.HistoricalRecord.Count;
import org.entente.scenario.HistoricalRecord.Move;
import org.entente.theory.LevelValues;
import org.entente.theory.ResponseLevel;

/**
 * Another way to code the same history.
 *
 * @param id short name
 * @param title what it changes
 * @param responses other levels, by the name of the case
 * @param moves moves coded otherwise
 * @param counts further crises besides those of the record
 */
public record AlternativeCoding(
        String id, String title, Map<String, ResponseLevel> responses, List<Recoding> moves, List<Count> counts) {
    private static final LevelValues ADEQUACY = new LevelValues(
            0,
            ResponseParameters.ADEQUACY_CONSULTATION.defaultValue(),
            ResponseParameters.ADEQUACY_OBSERVATION.defaultValue(),
            ResponseParameters.ADEQUACY_MATERIEL.defaultValue(),
            ResponseParameters.ADEQUACY_DEPLOYMENT.defaultValue());

    /**
     * A move coded otherwise.
     *
     * @param state ISO code
     * @param from the month in which the record has it, since the start
     * @param to the month in which it is put instead; empty drops it
     */
    public record Recoding(String state, int from, Optional<Integer> to) {}

    /** Whether only answers are coded otherwise. */
    public boolean isOfAnswers() {
        return moves.isEmpty() && counts.isEmpty();
    }

    /** A history coded so. */
    public HistoricalRecord of(HistoricalRecord record) {
        return record.with(
                record.courses(),
                record.cases().stream().map(this::answered).toList(),
                Stream.concat(record.counts().stream(), counts.stream()).toList(),
                record.moves().stream().flatMap(move -> dated(move).stream()).toList(),
                record.voices(),
                record.opinion(),
                record.observed());
    }

    private Case answered(Case row) {
        ResponseLevel other = responses.get(row.event().id());
        return other == null ? row : answered(row, other);
    }

    /** The case with another level of the answer: help received differs by as much as the two levels usually do. */
    private static Case answered(Case row, ResponseLevel other) {
        ScenarioEvent.Crisis event = row.event();
        double change = ADEQUACY.at(other) - row.level().map(ADEQUACY::at).orElse(0.0);
        ScenarioEvent.Crisis recoded = new ScenarioEvent.Crisis(
                event.id(),
                event.month(),
                event.state(),
                event.threatClass(),
                event.severity(),
                event.requested(),
                event.response().map(any -> other),
                event.fulfilment().map(help -> Math.min(1, Math.max(0, help + change))),
                event.outOfArea());
        return new Case(recoded, row.carriedIn(), Optional.of(other), row.covariates(), row.note(), row.source());
    }

    private Optional<Move> dated(Move move) {
        Optional<Recoding> change = moves.stream()
                .filter(row -> row.state().equals(move.state()) && row.from() == move.month())
                .findFirst();
        Optional<Integer> month = change.map(Recoding::to).orElse(Optional.of(move.month()));
        return month.map(at -> new Move(at, move.state(), move.to(), move.note(), move.source()));
    }
}
