package org.entente.calibration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.random.ActorKey;
import org.entente.random.KeyedRandom;

/**
 * One run of differential-evolution Markov chains on a density relative to the standard normal: chains start from standard
 * normal draws and learn the shape of the target from the run's past.
 *
 * <p>Source: C. J. F. ter Braak and J. A. Vrugt, Statistics and Computing 18 (2008), 435–446 (DE-MC with past and snooker
 * update). At the end of warm-up the older half of the past is forgotten, once.
 */
final class DifferentialEvolution {
    private static final int PAST_PER_DIMENSION = 10;
    private static final int REMEMBERED_EVERY = 10;
    private static final int STARTING_TRIALS = 1000;

    private final String name;
    private final LogDensity target;
    private final int dimension;
    private final SamplerSettings settings;
    private final KeyedRandom random;
    private final long sampler;
    private final double[][] points;
    private final double[] heights;
    private final List<double[]> past;
    private final List<double[]> kept;
    private int generation;
    private long accepted;

    /**
     * A run at its start.
     *
     * @param target what is sampled
     * @param settings how long
     * @param seed root seed
     * @param run number of the run
     */
    DifferentialEvolution(Target target, SamplerSettings settings, long seed, int run) {
        this.name = target.name() + "-" + run;
        this.target = target.logPosterior();
        this.dimension = target.dimension();
        this.settings = settings;
        this.random = new KeyedRandom(seed, run);
        this.sampler = ActorKey.of(target.name());
        this.points = new double[settings.chains()][];
        this.heights = new double[settings.chains()];
        this.past = new ArrayList<>();
        this.kept = new ArrayList<>();
    }

    /** Name of target and number of run. */
    String name() {
        return name;
    }

    /** Generations done. */
    int generation() {
        return generation;
    }

    boolean isDone() {
        return generation == settings.length();
    }

    /** Accepted share of the moves after warm-up. */
    double acceptance() {
        return accepted / (double) ((long) settings.chains() * Math.max(1, generation - settings.warmUp()));
    }

    /** Does one generation. */
    void advance() {
        if (generation == 0) {
            start();
        }
        generation++;
        for (int chain = 0; chain < points.length; chain++) {
            move(chain);
        }
        if (generation % REMEMBERED_EVERY == 0) {
            past.addAll(List.of(points));
        }
        if (generation == settings.warmUp()) {
            past.subList(0, past.size() / 2).clear();
        }
        if (generation > settings.warmUp() && (generation - settings.warmUp()) % settings.thinning() == 0) {
            kept.addAll(List.of(points));
        }
    }

    /** The kept draws by coordinate, chain and time. */
    double[][][] draws() {
        double[][][] draws = new double[dimension][points.length][kept.size() / points.length];
        for (int row = 0; row < kept.size(); row++) {
            for (int i = 0; i < dimension; i++) {
                draws[i][row % points.length][row / points.length] = kept.get(row)[i];
            }
        }
        return draws;
    }

    private void start() {
        Luck luck = new Luck(random, sampler, 0);
        for (int i = 0; i < PAST_PER_DIMENSION * dimension; i++) {
            past.add(luck.normals(dimension));
        }
        for (int chain = 0; chain < points.length; chain++) {
            int trial = 0;
            do {
                points[chain] = luck.normals(dimension);
                heights[chain] = height(points[chain]);
            } while (heights[chain] == Double.NEGATIVE_INFINITY && ++trial < STARTING_TRIALS);
        }
    }

    private void move(int chain) {
        Luck luck = new Luck(random, sampler, (long) generation * points.length + chain);
        Jump jump = Jump.from(points[chain], past, luck);
        double height = height(jump.point());
        double ratio = height - heights[chain] + jump.logCorrection();
        if (StrictMath.log(luck.uniform()) < ratio) {
            points[chain] = jump.point();
            heights[chain] = height;
            accepted += generation > settings.warmUp() ? 1 : 0;
        }
    }

    private double height(double[] point) {
        double height = target.at(point);
        return Double.isNaN(height) ? Double.NEGATIVE_INFINITY : height;
    }

    /** Everything that the rest of the run depends on. */
    byte[] state() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(generation);
            out.writeLong(accepted);
            for (double height : heights) {
                out.writeDouble(height);
            }
            write(List.of(points), out);
            write(past, out);
            write(kept, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Goes on from a stored state of this run, at generation 1 or later; the place is named where it is damaged. */
    void restore(byte[] state, String place) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            generation = in.readInt();
            accepted = in.readLong();
            for (int chain = 0; chain < heights.length; chain++) {
                heights[chain] = in.readDouble();
            }
            read(in).toArray(points);
            past.addAll(read(in));
            kept.addAll(read(in));
        } catch (IOException damaged) {
            throw new UncheckedIOException(
                    place + ": the state of the sampler is damaged; use --overwrite to begin anew", damaged);
        }
    }

    private static void write(List<double[]> rows, DataOutputStream out) throws IOException {
        out.writeInt(rows.size());
        for (double[] row : rows) {
            for (double value : row) {
                out.writeDouble(value);
            }
        }
    }

    private List<double[]> read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<double[]> rows = new ArrayList<>(); // a damaged size must not claim memory
        for (int row = 0; row < size; row++) {
            double[] values = new double[dimension];
            for (int i = 0; i < dimension; i++) {
                values[i] = in.readDouble();
            }
            rows.add(values);
        }
        return rows;
    }
}
