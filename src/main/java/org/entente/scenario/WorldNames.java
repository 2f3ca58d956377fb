package org.entente.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.theory.ThreatClass;

/**
 * The names and dates that a scenario may use, given its world and horizon. Months count from the world's start. Where
 * the world could not be read, any name and date goes, so that other faults can still be found.
 */
final class WorldNames {
    private static final YearMonth NO_START = YearMonth.of(2000, 1);

    private final Optional<World> world;
    private final int months;

    WorldNames(Optional<World> world, int months) {
        this.world = world;
        this.months = months;
    }

    int months() {
        return months;
    }

    private List<String> states() {
        return codes(World::members, MemberProfile::state);
    }

    private List<String> pairs() {
        return codes(World::clashPairs, ClashPair::code);
    }

    private <T> List<String> codes(Function<World, List<T>> actors, Function<T, String> code) {
        return world.map(actors).orElse(List.of()).stream().map(code).toList();
    }

    /** A state of this world whose participation and measures histories tell. */
    Optional<String> observedState(Field field) {
        return observed(field, state(field));
    }

    /** A state that histories tell of, or a pair of states. */
    Optional<String> observedPlace(Field field) {
        return observed(
                field,
                known(
                        field,
                        "state",
                        Stream.concat(states().stream(), pairs().stream()).toList()));
    }

    private Optional<String> observed(Field field, Optional<String> place) {
        Optional<String> hidden = place.flatMap(code -> world.flatMap(known -> known.member(code)))
                .filter(member -> !member.observed())
                .map(MemberProfile::state);
        return hidden.isEmpty()
                ? place
                : field.refuse(
                        "state without observations (" + hidden.get() + ")",
                        "name one that the world says is observed");
    }

    /** A state of this world. */
    Optional<String> state(Field field) {
        return known(field, "state", states());
    }

    /** The state, or pair of states, that a crisis of a class hits. */
    Optional<String> hitBy(ThreatClass threatClass, Field field) {
        return threatClass.isExternal() ? state(field) : known(field, "pair of states", pairs());
    }

    private Optional<String> known(Field field, String kind, List<String> codes) {
        return world.isPresent() ? field.oneOf(kind, codes) : field.text();
    }

    /** What a driver can be attached to. */
    List<String> subjects(Driver driver) {
        return switch (driver.subject()) {
            case NONE -> List.of();
            case MEMBER -> states();
            case PAIR -> pairs();
            case POWER -> codes(World::powers, PowerProfile::code);
            case THREAT_SOURCE -> sources(driver);
        };
    }

    private List<String> sources(Driver driver) {
        return world.map(World::threatSources).orElse(List.of()).stream()
                .filter(source -> acts(driver, source.threatClass()))
                .map(ThreatSourceProfile::code)
                .toList();
    }

    private static boolean acts(Driver driver, ThreatClass threatClass) {
        return switch (driver) {
            case THREAT_LEVEL -> threatClass == ThreatClass.TRANSNATIONAL;
            case PRESSURE, BROKERAGE -> threatClass == ThreatClass.INTERSTATE;
            default -> true;
        };
    }

    /** Every driver key of this world. */
    List<String> driverKeys() {
        List<String> keys = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            if (driver.subject() == Driver.Subject.NONE) {
                keys.add(driver.key());
            }
            subjects(driver).forEach(subject -> keys.add(new DriverKey(driver, subject).toString()));
        }
        return keys;
    }

    /** The driver of this name, if there is one. */
    Optional<DriverKey> driverKey(String name) {
        int dot = name.indexOf('.');
        String key = dot < 0 ? name : name.substring(0, dot);
        String subject = dot < 0 ? "" : name.substring(dot + 1);
        return List.of(Driver.values()).stream()
                .filter(driver -> driver.key().equals(key))
                .filter(driver -> goesWith(driver, subject))
                .findFirst()
                .map(driver -> new DriverKey(driver, subject));
    }

    private boolean goesWith(Driver driver, String subject) {
        if (driver.subject() == Driver.Subject.NONE || subject.isEmpty()) {
            return driver.subject() == Driver.Subject.NONE && subject.isEmpty();
        }
        return world.isEmpty() || subjects(driver).contains(subject);
    }

    /** The month counted from the start; outside the horizon it is a fault. */
    Optional<Integer> month(Field field) {
        return field.month().flatMap(date -> within(field, date, index(date)));
    }

    /** The month named by a key, counted from the start; outside the horizon it is a fault. */
    Optional<Integer> keyMonth(Field field) {
        return month(field.ofKey());
    }

    private Optional<Integer> within(Field field, YearMonth date, int month) {
        return world.isEmpty() || (month >= 0 && month < months)
                ? Optional.of(month)
                : field.refuse(
                        "date outside the horizon (" + date + ")",
                        "give a month from " + start() + " to " + start().plusMonths(months - 1L));
    }

    /** A month counted from the start, as files write it. */
    String date(int month) {
        return start().plusMonths(month).toString();
    }

    private YearMonth start() {
        return world.map(World::start).orElse(NO_START);
    }

    private int index(YearMonth date) {
        return (int) ChronoUnit.MONTHS.between(start(), date);
    }

    /** The state whose leaving the progress line shows where the scenario names no other: the first observed member. */
    String firstMember() {
        return world.map(World::members).orElse(List.of()).stream()
                .filter(member -> member.observed() && member.status().value().isMember())
                .map(MemberProfile::state)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
