package org.entente.calibration;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.entente.calibration.SequentialLikelihood.Trajectory;
import org.entente.random.ActorKey;
import org.entente.random.KeyedRandom;

/**
 * The posterior after each period of a record, without ever reading a later one. Particles drawn from the prior are
 * weighted by the likelihood of the next period; where that leaves too few of them effective, the period enters in steps
 * (tempering), the particles are resampled and each is moved by Markov chains on the posterior so far.
 *
 * <p>Source: N. Chopin, "A sequential particle filter method for static models", Biometrika 89 (2002), 539–551; steps of
 * P. Del Moral, A. Doucet and A. Jasra, Journal of the Royal Statistical Society B 68 (2006), 411–436; moves as in
 * {@link Jump}, along differences of particles.
 */
public final class SequentialMonteCarlo {
    private static final int HALVINGS = 40;
    private static final double LEAST_EFFECTIVE = 0.5;

    private final int moves;
    private final SequentialLikelihood likelihood;
    private final KeyedRandom random;
    private final long sampler;
    private final int threads;
    private final AtomicLong accepted = new AtomicLong();
    private Particle[] particles;
    private double[] logWeights;
    private double logEvidence;
    private int period;
    private int rounds;

    /** A point, the likelihood of the periods before the last and of the last, and how it goes on. */
    private record Particle(double[] point, double before, double last, Trajectory rest) {}

    /**
     * Draws particles from the prior, which is standard normal in every coordinate.
     *
     * @param name keys the draws
     * @param likelihood of the record
     * @param dimension number of coordinates
     * @param particles how many, at least 10
     * @param moves rounds of Markov moves after each resampling, at least 1
     * @param seed root seed
     * @param threads number of threads, at least 1; the result does not depend on it
     */
    public SequentialMonteCarlo(
            String name,
            SequentialLikelihood likelihood,
            int dimension,
            int particles,
            int moves,
            long seed,
            int threads) {
        this.likelihood = likelihood;
        this.moves = moves;
        this.random = new KeyedRandom(seed, 0);
        this.sampler = ActorKey.of(name);
        this.threads = threads;
        this.logWeights = new double[particles];
        this.particles = IntStream.range(0, particles)
                .mapToObj(i -> luck(i).normals(dimension))
                .map(point -> new Particle(point, 0, 0, likelihood.begin(point)))
                .toArray(Particle[]::new);
    }

    /**
     * Takes in the next period.
     *
     * @return the posterior given all periods so far
     * @throws InterruptedException when the calling thread is interrupted; the sampler is then of no further use
     * @throws IllegalStateException if no particle holds the period possible
     */
    public Cloud advance() throws InterruptedException {
        period++;
        extend();
        double share = 0;
        double next = nextShare(share);
        while (next < 1) {
            weigh(next - share);
            resample();
            for (int round = 0; round < moves; round++) {
                move(next);
            }
            share = next;
            next = nextShare(share);
        }
        weigh(1 - share);
        return cloud();
    }

    /** Asks every trajectory for the next period; particles that are copies of one another share theirs. */
    private void extend() throws InterruptedException {
        Set<Particle> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.addAll(List.of(particles));
        Particle[] before = distinct.toArray(Particle[]::new);
        IdentityHashMap<Particle, Particle> after = new IdentityHashMap<>();
        Particle[] extended = new Particle[before.length];
        workers().each(before.length, i -> extended[i] = extended(before[i]));
        IntStream.range(0, before.length).forEach(i -> after.put(before[i], extended[i]));
        particles = Arrays.stream(particles).map(after::get).toArray(Particle[]::new);
    }

    private static Particle extended(Particle particle) {
        return new Particle(
                particle.point(),
                particle.before() + particle.last(),
                possible(particle.rest().next()),
                particle.rest());
    }

    /** The greatest share of the period, up to 1, that leaves enough particles effective. */
    private double nextShare(double from) {
        if (isEnough(1 - from)) {
            return 1;
        }
        double low = from;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (isEnough(middle - from)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private boolean isEnough(double step) {
        double[] logs = weighed(step);
        double total = LogSum.of(logs);
        if (total == Double.NEGATIVE_INFINITY) {
            throw new IllegalStateException(
                    "No particle holds period (" + period + ") of the record possible; maybe a likelihood is wrong.");
        }
        double squares = Arrays.stream(logs)
                .map(log -> StrictMath.exp(2 * (log - total)))
                .sum();
        return 1 / squares >= LEAST_EFFECTIVE * logs.length;
    }

    private double[] weighed(double step) {
        return IntStream.range(0, particles.length)
                .mapToDouble(i -> logWeights[i] + (step == 0 ? 0 : step * particles[i].last()))
                .toArray();
    }

    private void weigh(double step) {
        double before = LogSum.of(logWeights);
        logWeights = weighed(step);
        logEvidence += LogSum.of(logWeights) - before;
    }

    private void resample() {
        double offset = luck(particles.length).uniform();
        Particle[] old = particles;
        particles = Arrays.stream(Cloud.chosen(weights(), old.length, offset))
                .mapToObj(i -> old[i])
                .toArray(Particle[]::new);
        logWeights = new double[old.length];
    }

    /** Moves every particle once on the posterior with this share of the last period. */
    private void move(double share) throws InterruptedException {
        rounds++;
        List<double[]> points = Arrays.stream(particles).map(Particle::point).toList();
        Particle[] moved = new Particle[particles.length];
        workers().each(moved.length, i -> moved[i] = moved(particles[i], points, share, luck(i)));
        particles = moved;
    }

    private Particle moved(Particle from, List<double[]> points, double share, Luck luck) {
        Jump jump = Jump.from(from.point(), points, luck);
        Particle to = begun(jump.point());
        double ratio = height(to, share) - height(from, share) + jump.logCorrection();
        if (StrictMath.log(luck.uniform()) < ratio) {
            accepted.incrementAndGet();
            return to;
        }
        return from;
    }

    /** A particle that has come as far as all others. */
    private Particle begun(double[] point) {
        Particle particle = new Particle(point, 0, 0, likelihood.begin(point));
        for (int i = 0; i < period; i++) {
            particle = extended(particle);
        }
        return particle;
    }

    private static double height(Particle particle, double share) {
        return Target.logPrior(particle.point()) + particle.before() + share * particle.last();
    }

    private double[] weights() {
        double total = LogSum.of(logWeights);
        return Arrays.stream(logWeights).map(log -> StrictMath.exp(log - total)).toArray();
    }

    private Cloud cloud() {
        double[][] points = Arrays.stream(particles).map(Particle::point).toArray(double[][]::new);
        return new Cloud(points, weights(), logEvidence, rounds, accepted.get() / ((double) rounds * particles.length));
    }

    /** Different for every round and particle. */
    private Luck luck(int particle) {
        return new Luck(random, sampler, (long) rounds * (logWeights.length + 1) + particle);
    }

    private Workers workers() {
        return new Workers(threads);
    }

    private static double possible(double log) {
        return Double.isNaN(log) ? Double.NEGATIVE_INFINITY : log;
    }
}
