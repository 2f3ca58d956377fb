package org.entente.backtest;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a member by date, and the dates at which its treaty makes staying an act.
 *
 * @param crisis month of its last crisis, clashes with other members included; empty if there was none
 * @param refusal month of the last of its requests that brought less than half of what was needed; empty if there was none
 * @param renewals months of renewal, which the treaty fixes beforehand
 */
public record Occasions(Optional<YearMonth> crisis, Optional<YearMonth> refusal, List<YearMonth> renewals) {
    /** Names of the inputs, in the order of {@link #inputs}. */
    static final List<String> NAMES = List.of("crisis", "refusal", "renewal");
    /** Nothing happened and nothing is due. */
    static final Occasions NONE = new Occasions(Optional.empty(), Optional.empty(), List.of());
    /** Months for which a crisis counts as recent. */
    static final int RECENT = 12;

    /** Occasions with a copy of the list. */
    public Occasions {
        renewals = List.copyOf(renewals);
    }

    /**
     * Whether there was a crisis within {@value #RECENT} months, whether help was refused within {@value Baselines#GRUDGE},
     * and whether the move out of a month falls on a renewal: 1 or 0 each.
     *
     * @param month the month before the move
     */
    double[] inputs(YearMonth month) {
        return new double[] {
            within(crisis, RECENT, month),
            within(refusal, Baselines.GRUDGE, month),
            renewals.contains(month.plusMonths(1)) ? 1 : 0
        };
    }

    private static double within(Optional<YearMonth> event, int months, YearMonth now) {
        return event.filter(date -> ChronoUnit.MONTHS.between(date, now) < months)
                        .isPresent()
                ? 1
                : 0;
    }
}
