package org.entente.benchmark;

import java.util.concurrent.TimeUnit;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The primitives of a replication, one call each, with arguments of the size that the model meets. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PrimitiveBenchmark {
    private static final long ACTOR = ActorKey.of("ARM");

    private final KeyedRandom luck = new KeyedRandom(42, 7);
    private int month;
    private double argument = 0.1;

    /** One uniform number of the keyed generator. */
    @Benchmark
    public double draw() {
        return luck.uniform(EventKind.REVIEW, ACTOR, month++);
    }

    /** One exponential. */
    @Benchmark
    public double exponential() {
        return StrictMath.exp(next());
    }

    /** One power. */
    @Benchmark
    public double power() {
        return StrictMath.pow(1 + next(), 1.5);
    }

    /** One logarithm. */
    @Benchmark
    public double logarithm() {
        return StrictMath.log(1 - next());
    }

    private double next() {
        argument = argument > 0.9 ? 0.1 : argument + 0.0123;
        return argument;
    }
}
