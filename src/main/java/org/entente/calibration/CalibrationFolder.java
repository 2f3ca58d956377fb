package org.entente.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.results.AtomicFile;
import org.entente.results.BatchRefusedException;
import org.entente.results.OnExisting;
import org.entente.results.ResultsException;

/** The files of one calibration in a folder that may hold others: what is unfinished, and what came of it. */
final class CalibrationFolder implements StateStore {
    static final String MANIFEST = ".json";
    static final String DRAWS = ".csv";
    static final String PARAMETERS = "-parameters.csv";
    static final String CORRELATIONS = "-correlations.csv";
    private static final List<String> ENDINGS = List.of(MANIFEST, DRAWS, PARAMETERS, CORRELATIONS);
    private static final String PLAN = "plan.json";

    private final Path folder;
    private final String name;
    private final Path states;

    CalibrationFolder(Path folder, String name) {
        this.folder = folder;
        this.name = name;
        this.states = folder.resolve(name + "-unfinished");
    }

    /** The manifest, written last. */
    Path manifest() {
        return folder.resolve(name + MANIFEST);
    }

    /**
     * Makes ready for a calibration.
     *
     * @param plan the text of the plan
     * @param mode what to do with an existing one
     * @return false if the same calibration is there and finished
     * @throws BatchRefusedException when an existing one stands in the way
     */
    boolean prepare(String plan, OnExisting mode) {
        if (mode == OnExisting.OVERWRITE) {
            clear();
        }
        if (Files.exists(manifest())) {
            refuseUnlessSame(read(manifest()), plan, mode, manifest());
            return false;
        }
        Path unfinished = states.resolve(PLAN);
        if (Files.exists(unfinished)) {
            refuseUnlessSame(read(unfinished), plan, mode, states);
        } else {
            create();
            AtomicFile.write(unfinished, states, plan);
        }
        return true;
    }

    private static void refuseUnlessSame(String existing, String plan, OnExisting mode, Path place) {
        if (mode != OnExisting.RESUME) {
            throw new BatchRefusedException(place
                    + ": holds a calibration already; use --resume to go on, --overwrite to replace it, or --out");
        }
        CalibrationPlan.difference(existing, plan).ifPresent(difference -> {
            throw new BatchRefusedException(place + ": holds another calibration (" + difference
                    + "); use --overwrite to replace it, or --out");
        });
    }

    @Override
    public String place(String run) {
        return state(run).toString();
    }

    @Override
    public Optional<byte[]> load(String run) {
        Path file = state(run);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    @Override
    public void save(String run, byte[] state) {
        AtomicFile.write(state(run), states, state);
    }

    /** Writes a file of the finished calibration. */
    void write(String ending, String text) {
        AtomicFile.write(folder.resolve(name + ending), states, text);
    }

    /** Deletes what was kept of unfinished work. */
    void tidy() {
        if (Files.exists(states)) {
            try (Stream<Path> files = Files.list(states)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(states);
            } catch (IOException failure) {
                throw unusable(states, failure);
            }
        }
    }

    private void clear() {
        tidy();
        for (String ending : ENDINGS) {
            Path file = folder.resolve(name + ending);
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                throw unusable(file, failure);
            }
        }
    }

    private void create() {
        try {
            Files.createDirectories(states);
        } catch (IOException failure) {
            throw unusable(states, failure);
        }
    }

    private Path state(String run) {
        return states.resolve(run + ".state");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    private static ResultsException unusable(Path file, IOException failure) {
        return new ResultsException(file + ": cannot be used (" + failure + "); check the permissions", failure);
    }
}
