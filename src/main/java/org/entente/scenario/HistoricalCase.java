package org.entente.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/**
 * A recorded crisis whose replay sets the beliefs at the start.
 *
 * @param month the month of the crisis
 * @param states the state hit, or both parties of a clash
 * @param region the subregion of the state hit, for learning by similarity
 * @param threatClass the class of the crisis
 * @param severity severity in [0,1]
 * @param requested whether help of the patron or the alliance was asked for
 * @param response the recorded level, empty where none was asked for
 * @param fulfilment help received in [0,1], as learned from
 * @param note what happened
 */
public record HistoricalCase(
        YearMonth month,
        List<String> states,
        String region,
        ThreatClass threatClass,
        Sourced<Double> severity,
        boolean requested,
        Optional<ResponseLevel> response,
        Sourced<Double> fulfilment,
        String note) {}
