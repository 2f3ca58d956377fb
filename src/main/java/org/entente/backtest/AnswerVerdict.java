package org.entente.backtest;

import java.time.YearMonth;
import org.entente.theory.ResponseLevel;

/**
 * A forecast of the answer to a request beside the answer on record.
 *
 * @param coding the coding of the record
 * @param part what was learned from
 * @param forecaster who foretold
 * @param request name of the case
 * @param state ISO code
 * @param month when help was asked for
 * @param learned answers behind the forecast
 * @param probabilities of the levels, from none to deployment
 * @param level the level on record
 */
public record AnswerVerdict(
        String coding,
        String part,
        String forecaster,
        String request,
        String state,
        YearMonth month,
        int learned,
        double[] probabilities,
        ResponseLevel level) {
    /** The log score, in nats; smaller is better. */
    public double log() {
        return -StrictMath.log(Math.max(ProperScores.FLOOR, probabilities[level.level()]));
    }

    /** The ranked probability score, 0 to 4; smaller is better. See {@link ProperScores#rankedProbability}. */
    public double ranked() {
        return ProperScores.rankedProbability(probabilities, level.level());
    }
}
