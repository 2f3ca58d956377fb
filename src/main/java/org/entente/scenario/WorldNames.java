package org.entente.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.theory.ThreatClass;

/** The names and dates that a scenario may use, given its world and horizon. Months count from the world's start. */
final class WorldNames {
    private final World world;
    private final int months;

    WorldNames(World world, int months) {
        this.world = world;
        this.months = months;
    }

    int months() {
        return months;
    }

    List<String> states() {
        return world.members().stream().map(MemberProfile::state).toList();
    }

    List<String> pairs() {
        return world.clashPairs().stream().map(ClashPair::code).toList();
    }

    /** The states, or pairs of states, that a crisis of a class can hit. */
    List<String> hitBy(ThreatClass threatClass) {
        return threatClass.isExternal() ? states() : pairs();
    }

    /** What a driver can be attached to. */
    List<String> subjects(Driver driver) {
        return switch (driver.subject()) {
            case NONE -> List.of();
            case MEMBER -> states();
            case PAIR -> pairs();
            case POWER -> world.powers().stream().map(PowerProfile::code).toList();
            case THREAT_SOURCE -> sources(driver);
        };
    }

    private List<String> sources(Driver driver) {
        return world.threatSources().stream()
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
                .filter(driver -> driver.subject() == Driver.Subject.NONE
                        ? dot < 0
                        : subjects(driver).contains(subject))
                .findFirst()
                .map(driver -> new DriverKey(driver, subject));
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
        return month >= 0 && month < months
                ? Optional.of(month)
                : field.refuse(
                        "date outside the horizon (" + date + ")",
                        "give a month from " + world.start() + " to "
                                + world.start().plusMonths(months - 1L));
    }

    private int index(YearMonth date) {
        return (int) ChronoUnit.MONTHS.between(world.start(), date);
    }

    /** The state whose leaving the progress line shows where the scenario names no other: the first observed member. */
    String firstMember() {
        return world.members().stream()
                .filter(member -> member.observed() && member.status().value().isMember())
                .map(MemberProfile::state)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
