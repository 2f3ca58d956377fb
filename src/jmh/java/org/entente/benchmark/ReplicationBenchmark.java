package org.entente.benchmark;

import java.util.concurrent.TimeUnit;
import org.entente.model.History;
import org.entente.model.PreparedArm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One replication of the drawdown scenario on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReplicationBenchmark {
    /** States; 0 for the world's own six and its neighbour. */
    @Param({"0", "5", "20", "60"})
    public int states;

    /** Simulated months. */
    @Param({"12", "120", "240"})
    public int months;

    private PreparedArm arm;
    private long number;

    /** Lays out the arm. */
    @Setup
    public void prepare() {
        arm = Workload.arm(states, months);
    }

    /** The next replication. */
    @Benchmark
    public History replication() {
        return Workload.replication(arm, number++);
    }
}
