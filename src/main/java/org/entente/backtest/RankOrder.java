package org.entente.backtest;

import java.util.List;

/**
 * A concordance with intervals.
 *
 * @param index the concordance
 * @param harrell interval of Harrell's index
 * @param uno interval of Uno's index
 */
public record RankOrder(Concordance index, Interval harrell, Interval uno) {
    /**
     * The concordance of the pairs of members at one origin each; members are drawn again with all their origins.
     *
     * @param pairs the pairs
     * @param bootstrap draws the members
     */
    static RankOrder of(OrderedPairs pairs, PairedBootstrap bootstrap) {
        List<Concordance> resamples = bootstrap.resamples(pairs.members(), pairs::concordance);
        return new RankOrder(
                pairs.concordance(),
                PairedBootstrap.interval(pairs.members(), resamples, Concordance::harrell),
                PairedBootstrap.interval(pairs.members(), resamples, Concordance::uno));
    }
}
