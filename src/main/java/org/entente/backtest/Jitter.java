package org.entente.backtest;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.parameter.Quality;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.entente.scenario.Driver;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.HistoricalRecord.Case;
import org.entente.scenario.HistoricalRecord.Covariate;
import org.entente.scenario.HistoricalRecord.Covariates;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.ScenarioEvent;
import org.entente.scenario.Sourced;
import org.entente.scenario.Trait;
import org.entente.scenario.World;

/**
 * Records as other judges might have coded them. Whatever is graded C is displaced by up to a tenth: a course as a whole,
 * since who judges it too high does so throughout; traits and affinities of states one by one; severity, help received and
 * what weighed on an answer case by case. Shares of GDP and factors are displaced by up to a tenth of themselves; zeros,
 * which mean that there is none, and what is yes or no stay.
 *
 * <p>Source: Latin hypercube, M. D. McKay, R. J. Beckman and W. J. Conover, "A comparison of three methods for selecting values
 * of input variables", Technometrics 21 (1979); the width is the error of the scales of the record (Entente design, quality C,
 * judged).
 */
public final class Jitter {
    private static final double WIDTH = 0.1;

    private final HistoricalRecord record;
    private final int size;
    private final long seed;

    /**
     * Displacements of a record.
     *
     * @param record the record
     * @param size how many displaced records there are, at least 1; each displacement meets each of so many equal parts of its
     *     range once
     * @param seed root seed
     */
    public Jitter(HistoricalRecord record, int size, long seed) {
        this.record = record;
        this.size = size;
        this.seed = seed;
    }

    /** A displaced record, by its number from 0. */
    public HistoricalRecord displaced(int number) {
        Map<String, Covariate> courses = new TreeMap<>();
        record.courses().forEach((key, course) -> courses.put(key, displaced(key, course, number)));
        List<Case> cases = record.cases().stream()
                .map(row -> row.source().quality() == Quality.C ? displaced(row, number) : row)
                .toList();
        World world = record.world()
                .withMembers(record.world().members().stream()
                        .map(member -> displaced(member, number))
                        .toList());
        return record.in(world)
                .with(
                        courses,
                        cases,
                        record.counts(),
                        record.moves(),
                        record.voices(),
                        record.opinion(),
                        record.observed());
    }

    private MemberProfile displaced(MemberProfile member, int number) {
        Map<Trait, Sourced<Double>> traits = new EnumMap<>(Trait.class);
        member.traits().forEach((trait, value) -> {
            double shift = shift(member.state() + " " + trait.key(), number);
            traits.put(trait, judged(value, moved(value.value(), shift, trait.isShare()), trait.upper()));
        });
        Map<String, Sourced<Double>> affinities = new TreeMap<>();
        member.affinities().forEach((power, value) -> {
            double shift = shift(member.state() + " affinity " + power, number);
            affinities.put(power, judged(value, moved(value.value(), shift, true), 1));
        });
        return member.with(traits, affinities);
    }

    private static Sourced<Double> judged(Sourced<Double> value, double other, double upper) {
        return value.quality() == Quality.C
                ? new Sourced<>(clipped(other, 0, upper), value.source(), value.quality())
                : value;
    }

    private static double moved(double value, double shift, boolean onUnitScale) {
        return value == 0 ? 0 : value + (onUnitScale ? 1 : value) * shift;
    }

    private Covariate displaced(String key, Covariate course, int number) {
        Driver driver = course.driver().driver();
        if (course.source().quality() != Quality.C || driver == Driver.DOMESTIC_MANDATE) {
            return course;
        }
        double shift = shift(key, number);
        return new Covariate(
                course.driver(),
                course.path()
                        .mapped(value -> clipped(
                                moved(value, shift, driver != Driver.REMITTANCES), driver.lower(), driver.upper())),
                course.source());
    }

    private static double clipped(double value, double lower, double upper) {
        return Math.min(upper, Math.max(lower, value));
    }

    private Case displaced(Case row, int number) {
        ScenarioEvent.Crisis event = row.event();
        ScenarioEvent.Crisis other = new ScenarioEvent.Crisis(
                event.id(),
                event.month(),
                event.state(),
                event.threatClass(),
                share(event.severity(), event.id() + " severity", number),
                event.requested(),
                event.response(),
                event.fulfilment().map(value -> share(value, event.id() + " fulfilment", number)),
                event.outOfArea());
        Optional<Covariates> weighed = row.covariates().map(all -> displaced(all, event.id(), number));
        return new Case(other, row.carriedIn(), row.level(), weighed, row.note(), row.source());
    }

    private Covariates displaced(Covariates weighed, String id, int number) {
        return new Covariates(
                share(weighed.stake(), id + " stake", number),
                share(weighed.capacity(), id + " capacity", number),
                share(weighed.entanglement(), id + " entanglement", number),
                share(weighed.gap(), id + " gap", number),
                share(weighed.objection(), id + " objection", number));
    }

    private double share(double value, String what, int number) {
        return clipped(moved(value, shift(what, number), true), 0, 1);
    }

    /** The displacement of one judgement, within plus or minus a tenth. */
    double shift(String what, int number) {
        int stratum = order(what)[number];
        return WIDTH * (2 * (stratum + uniform(what, number)) / size - 1);
    }

    /** Which part of the range each displaced record meets. */
    private int[] order(String what) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> uniform(what, size + i)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double uniform(String what, int index) {
        return new KeyedRandom(seed, 0).uniform(EventKind.JITTER, ActorKey.of(what), 0, index);
    }
}
