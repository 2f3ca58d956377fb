package org.entente.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The main outcomes of one set of histories against those of another, with 95 % intervals. Where both sets met the same
 * luck, replication is subtracted from equal replication; where they did not, the comparison says why it is unpaired.
 *
 * @param baseline the set that is subtracted
 * @param alternative the set compared with it
 * @param unpairable why replications cannot be subtracted from each other; empty when they can
 * @param rows one row per outcome and state
 */
public record Comparison(Side baseline, Side alternative, Optional<String> unpairable, List<Row> rows) {
    /**
     * One outcome.
     *
     * @param outcome the outcome in words
     * @param state ISO code; empty for the whole alliance
     * @param unit the unit in words
     * @param contrast the difference with its Monte Carlo uncertainty
     * @param parameters where the expected difference lies over parameters, apart from chance; empty unless both sides share
     *     parameter draws and these can be told from chance
     */
    public record Row(
            String outcome,
            String state,
            String unit,
            Contrast contrast,
            Optional<ParameterUncertainty.Quantiles> parameters) {}

    /** Compares two sets in every outcome that both have. */
    public static Comparison of(Side baseline, Side alternative) {
        Pairing pairing = new Pairing(baseline, alternative);
        return new Comparison(baseline, alternative, pairing.obstacle(), new OutcomeRows(pairing).rows());
    }

    /** Whether replications were subtracted from each other. */
    public boolean paired() {
        return unpairable.isEmpty();
    }

    /** One sentence on how the sets were compared. */
    public String method() {
        return unpairable
                .map(reason -> "Unpaired: " + reason)
                .orElse("Paired by replication number: both sets met the same luck");
    }
}
