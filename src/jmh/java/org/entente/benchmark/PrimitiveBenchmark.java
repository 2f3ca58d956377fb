package org.entente.benchmark;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The primitives of a replication, one call each, with arguments of the size that the model meets. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PrimitiveBenchmark {
    private static final int ARGUMENTS = 4096;
    private static final double LEAST_EXPONENT = -5;
    private static final double EXPONENTS = 7;
    private static final long ACTOR = ActorKey.of("ARM");

    private final KeyedRandom luck = new KeyedRandom(42, 7);
    private int month;
    private final double[] shares = new double[ARGUMENTS];
    private int next;

    /** One uniform number of the keyed generator. */
    @Benchmark
    public double draw() {
        return luck.uniform(EventKind.REVIEW, ACTOR, month++);
    }

    /** Irregular arguments, so that no branch is learned by heart that a history would not let learn. */
    @Setup
    public void fill() {
        Arrays.setAll(shares, i -> luck.uniform(EventKind.CHOICE, ACTOR, i));
    }

    /** One exponential of an argument as in choices and hazards, -5 to 2. */
    @Benchmark
    public double exponential() {
        return StrictMath.exp(LEAST_EXPONENT + EXPONENTS * share());
    }

    /** One power. */
    @Benchmark
    public double power() {
        return StrictMath.pow(1 + share(), 1.5);
    }

    /** One logarithm. */
    @Benchmark
    public double logarithm() {
        return StrictMath.log(share());
    }

    private double share() {
        next = (next + 1) % ARGUMENTS;
        return shares[next];
    }
}
