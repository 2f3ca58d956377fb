package org.entente.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.model.Measures;
import org.entente.parameter.DependenceParameters;
import org.entente.parameter.ParameterSet;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.HistoricalRecord;
import org.entente.theory.Dependence;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;

/**
 * A record of history as rows of states and months. The covariates are all courses that the record gives for every state,
 * those of the patron and of the alliance, and dependence composed of its parts.
 */
public final class RecordRows {
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
        return new Circumstances(record.calendar(month), covariates, answer(state, month));
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
