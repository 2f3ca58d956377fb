package org.entente.backtest;

import java.time.YearMonth;
import java.util.List;
import org.entente.calibration.ResponseBlock;
import org.entente.scenario.HistoricalRecord;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/**
 * A request for help and its answer.
 *
 * @param id name of the case
 * @param state ISO code
 * @param threatClass the class of the crisis
 * @param month when
 * @param answer what weighed on the answer, and its level
 */
record Request(String id, String state, ThreatClass threatClass, YearMonth month, ResponseBlock.Answer answer) {
    /** The requests of a record whose circumstances are coded, in the order of their months. */
    static List<Request> of(HistoricalRecord record) {
        return record.cases().stream()
                .filter(row -> row.event().requested().orElse(false))
                .filter(row -> row.covariates().isPresent() && row.level().isPresent())
                .map(row -> new Request(
                        row.event().id(),
                        row.event().state(),
                        row.event().threatClass(),
                        record.calendar(row.event().month()),
                        new ResponseBlock.Answer(
                                row.covariates().get(), row.level().get())))
                .toList();
    }

    ResponseLevel level() {
        return answer.level();
    }
}
