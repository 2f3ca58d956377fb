package org.entente.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.model.Measures;
import org.entente.parameter.DependenceParameters;
import org.entente.parameter.ParameterSet;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Dependence;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;

/**
 * A record of history as rows of states and months. The covariates are all courses that the record gives for every state,
 * those of the patron and of the alliance, and dependence composed of its parts; crises and answers of states and the
 * renewals of the treaty stand beside them by their dates.
 */
public final class RecordRows {
    private static final double HALF = 0.5;

    private final HistoricalRecord record;
    private final List<String> states;
    private final List<Driver> drivers;
    private final Dependence.DependenceWeights weights = weights();

    private RecordRows(HistoricalRecord record) {
        this.record = record;
        this.states = Measures.observedStates(record.world());
        this.drivers = record.courses().values().stream()
                .map(course -> course.driver().driver())
                .distinct()
                .filter(driver ->
                        states.stream().allMatch(state -> key(driver, state).isPresent()))
                .sorted()
                .toList();
    }

    /** The history that a record tells. */
    public static MemberHistory of(HistoricalRecord record) {
        RecordRows rows = new RecordRows(record);
        List<String> names = new ArrayList<>();
        names.add(Baselines.DEPENDENCE);
        rows.drivers.forEach(driver -> names.add(driver.key()));
        return new MemberHistory(
                names,
                rows.states.stream().flatMap(state -> rows.of(state).stream()).toList());
    }

    private Optional<String> key(Driver driver, String state) {
        return List.of(new DriverKey(driver, state), DriverKey.of(driver)).stream()
                .map(DriverKey::toString)
                .filter(record.courses()::containsKey)
                .findFirst();
    }

    private List<MemberMonth> of(String state) {
        List<Participation> path = record.participation(state);
        return IntStream.range(0, path.size() - 1)
                .mapToObj(month ->
                        new MemberMonth(state, path.get(month), path.get(month + 1), circumstances(state, month)))
                .toList();
    }

    private Circumstances circumstances(String state, int month) {
        double[] covariates = new double[drivers.size() + 1];
        covariates[0] = dependence(state, month);
        for (int i = 0; i < drivers.size(); i++) {
            covariates[i + 1] = value(drivers.get(i), state, month);
        }
        return new Circumstances(record.calendar(month), covariates, answer(state, month), occasions(state, month));
    }

    private double value(Driver driver, String state, int month) {
        return key(driver, state)
                .map(name -> record.courses().get(name).path().at(month))
                .orElse(0.0);
    }

    private double dependence(String state, int month) {
        return Dependence.composite(
                value(Driver.ARMS_SHARE, state, month),
                value(Driver.TRADE_SHARE, state, month),
                value(Driver.REMITTANCES, state, month),
                value(Driver.BASES_AND_ENERGY, state, month),
                weights);
    }

    private Optional<Answer> answer(String state, int month) {
        return record.cases().stream()
                .filter(row -> row.event().month() <= month)
                .filter(row -> row.event().state().equals(state))
                .filter(row -> row.event().requested().orElse(false))
                .reduce((before, last) -> last)
                .map(row -> new Answer(
                        record.calendar(row.event().month()), row.level().orElse(ResponseLevel.NONE)));
    }

    private Occasions occasions(String state, int month) {
        return new Occasions(
                last(month, event -> isOwn(event, state)),
                last(month, event -> isOwn(event, state) && isRefused(event)),
                record.world().organisation().renewals());
    }

    /** The month of the last crisis of some kind up to a month. */
    private Optional<YearMonth> last(int month, Predicate<ScenarioEvent.Crisis> kind) {
        return record.cases().stream()
                .map(HistoricalRecord.Case::event)
                .filter(event -> event.month() <= month && kind.test(event))
                .reduce((before, later) -> later)
                .map(event -> record.calendar(event.month()));
    }

    private boolean isOwn(ScenarioEvent.Crisis event, String state) {
        return event.state().equals(state)
                || record.world().clashPairs().stream()
                        .filter(pair -> pair.code().equals(event.state()))
                        .anyMatch(pair ->
                                pair.first().equals(state) || pair.second().equals(state));
    }

    /** Whether less than half of the help asked for came, or no more than words where help received is not on record. */
    private static boolean isRefused(ScenarioEvent.Crisis event) {
        return event.requested().orElse(false)
                && event.fulfilment()
                        .map(help -> help < HALF)
                        .orElseGet(() ->
                                !event.response().orElse(ResponseLevel.NONE).isAtLeast(ResponseLevel.OBSERVATION));
    }

    private static Dependence.DependenceWeights weights() {
        ParameterSet constants = ParameterSet.defaults();
        return new Dependence.DependenceWeights(
                constants.get(DependenceParameters.DEPENDENCE_ARMS_WEIGHT),
                constants.get(DependenceParameters.DEPENDENCE_TRADE_WEIGHT),
                constants.get(DependenceParameters.DEPENDENCE_REMITTANCE_WEIGHT),
                constants.get(DependenceParameters.DEPENDENCE_BASE_WEIGHT),
                constants.get(DependenceParameters.TRADE_SATURATION),
                constants.get(DependenceParameters.REMITTANCE_SATURATION));
    }
}
