package org.entente.results;

import java.util.List;
import java.util.stream.Stream;

/** The tables of a batch, each a CSV file with one header line. */
public enum Table {
    /** One row per replication and arm. */
    REPLICATIONS("replications.csv", "What came of each replication, by arm and replication."),
    /** Shares of the participation statuses. */
    MEMBERSHIP("membership.csv", "Shares of the participation statuses, by arm, month, member and status."),
    /** Distributions of the measures. */
    MEASURES("measures.csv", "Distributions of the measures over replications, by arm, month and measure."),
    /** The response matrix. */
    RESPONSES("responses.csv", "The response matrix: how crises were answered, by arm, requester, class and answer."),
    /** Why members stay or pull away. */
    ATTRACTION(
            "attraction.csv",
            "The mean utility gap between full participation and exit, by arm, member, moment and term."),
    /** How much parameters move the outcomes. */
    UNCERTAINTY(
            "parameter-uncertainty.csv",
            "Variance between and within parameter draws, by arm, month and measure, those of answers last; no rows where parameters are fixed, a"
                    + " draw has fewer than two replications or there are more than 400 draws."),
    /** Failed replications. */
    FAILURES("failures.csv", "Replications that failed, by arm and replication.");

    private final String file;
    private final String meaning;

    Table(String file, String meaning) {
        this.file = file;
        this.meaning = meaning;
    }

    /** The file's name in the batch's folder. */
    public String file() {
        return file;
    }

    /** What the table says, and the order of its rows. */
    public String meaning() {
        return meaning;
    }

    /** The columns as declared. */
    public List<Column> columns() {
        return switch (this) {
            case REPLICATIONS -> ColumnDictionary.REPLICATIONS;
            case MEMBERSHIP -> ColumnDictionary.MEMBERSHIP;
            case MEASURES -> ColumnDictionary.MEASURES;
            case RESPONSES -> ColumnDictionary.RESPONSES;
            case ATTRACTION -> ColumnDictionary.ATTRACTION;
            case UNCERTAINTY -> ColumnDictionary.UNCERTAINTY;
            case FAILURES -> ColumnDictionary.FAILURES;
        };
    }

    /** The columns for these observed states: those per state stand together, state by state. */
    public List<Column> columns(List<String> states) {
        List<Column> columns = columns();
        List<Column> perState = columns.stream().filter(Column::perState).toList();
        int first = perState.isEmpty() ? columns.size() : columns.indexOf(perState.get(0));
        return Stream.of(
                        columns.subList(0, first).stream(),
                        states.stream().flatMap(state -> perState.stream().map(column -> column.of(state))),
                        columns.subList(first, columns.size()).stream().filter(column -> !column.perState()))
                .flatMap(part -> part)
                .toList();
    }

    List<String> header(List<String> states) {
        return columns(states).stream().map(Column::name).toList();
    }
}
