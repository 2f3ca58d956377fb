package org.entente.model;

import org.entente.random.ActorKey;
import org.entente.scenario.ClashPair;
import org.entente.scenario.Driver;

/** A disputed border between two states of the alliance. */
final class Border {
    private final double[] pressures;

    final ClashPair pair;
    final long key;
    final Member first;
    final Member second;
    final double baseHostility;

    double pressure;
    double memory;
    double hostility;
    double damage;
    double mediation;
    int mediatedUntil = -1;

    Border(ClashPair pair, Member first, Member second, Courses courses) {
        this.pair = pair;
        this.first = first;
        this.second = second;
        key = ActorKey.ofPair(pair.first(), pair.second());
        pressures = courses.of(Driver.CLASH_PRESSURE, pair.code());
        memory = pair.memory().value();
        baseHostility = pair.hostility().value();
        hostility = baseHostility;
    }

    void follow(int month) {
        pressure = pressures[month];
        damage = 0;
    }

    boolean joins(Member one, Member other) {
        return (first == one && second == other) || (first == other && second == one);
    }

    Member weaker() {
        return first.stake <= second.stake ? first : second;
    }
}
