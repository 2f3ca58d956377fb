package org.entente.scenario;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.Posterior;

/** Reads the draws of a posterior: a table with one column for each parameter, by name, and one row for each draw. */
public final class PosteriorReader {
    /** The largest file in bytes. */
    static final int LONGEST = 50_000_000;

    private final String file;
    private final Faults faults;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<double[]> draws = new ArrayList<>();

    private PosteriorReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * The posterior in a file. Columns in faults are counted in cells.
     *
     * @throws InvalidScenarioException with all faults of the file
     */
    public static Posterior read(Path file) {
        Faults faults = new Faults();
        Optional<Posterior> posterior = text(file, faults).flatMap(text -> read(file.toString(), text, faults));
        faults.refuseIfAny();
        return posterior.orElseThrow();
    }

    /**
     * The file that a word names: a path, or a posterior kept in the folder of scenarios that another file belongs to.
     *
     * @param word a path that ends in .csv, or a name without folder and ending
     * @param beside any file of the folder of scenarios
     */
    public static Path find(String word, Path beside) {
        return word.endsWith(ScenarioFolder.DRAWS)
                ? Path.of(word)
                : ScenarioFolder.of(beside).file(ScenarioFolder.POSTERIORS + "/" + word + ScenarioFolder.DRAWS);
    }

    /** The posterior in a text; empty where there is a fault in it. */
    static Optional<Posterior> read(String file, String text, Faults faults) {
        Faults own = new Faults();
        PosteriorReader reader = new PosteriorReader(file, own);
        reader.readTable(text);
        own.list().forEach(faults::add);
        return own.any() ? Optional.empty() : Optional.of(new Posterior(reader.parameters, reader.draws));
    }

    private static Optional<String> text(Path path, Faults faults) {
        Position at = new Position(path.toString(), 0, 0);
        try {
            return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException missing) {
            faults.add(at, "no such file", "check the path, or make the file with: entente calibrate");
        } catch (IOException unreadable) {
            faults.add(at, "cannot be read (" + unreadable.getMessage() + ")", "check the file");
        }
        return Optional.empty();
    }

    private void readTable(String text) {
        try (CSVParser table = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (CSVRecord row : table) {
                readRow(row);
            }
            if (draws.isEmpty() && !faults.any()) {
                faults.add(at(0, 0), "no draws", "write names of parameters in the first line, draws below");
            }
        } catch (IOException | UncheckedIOException unreadable) {
            faults.add(at(0, 0), "cannot be read (" + unreadable.getMessage() + ")", "check the file");
        }
    }

    private void readRow(CSVRecord row) {
        int line = (int) row.getRecordNumber();
        if (line == 1) {
            readHeader(row);
        } else if (row.size() == parameters.size()) {
            readDraw(row, line);
        } else if (!faults.any()) {
            faults.add(
                    at(line, 1), "as many cells as (" + row.size() + ")", "write " + parameters.size() + " as above");
        }
    }

    private void readHeader(CSVRecord row) {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < row.size(); column++) {
            String name = row.get(column);
            Optional<Parameter> parameter = ParameterCatalogue.find(name);
            parameter.ifPresent(parameters::add);
            if (parameter.isEmpty()) {
                List<String> known =
                        ParameterCatalogue.all().stream().map(Parameter::name).toList();
                faults.unknown(at(1, column + 1), "parameter", name, known);
            } else if (!seen.add(name)) {
                faults.add(at(1, column + 1), "parameter twice (" + name + ")", "remove one column");
            }
        }
    }

    private void readDraw(CSVRecord row, int line) {
        double[] draw = new double[row.size()];
        for (int column = 0; column < draw.length; column++) {
            draw[column] = number(row.get(column), parameters.get(column), at(line, column + 1));
        }
        draws.add(draw);
    }

    private double number(String cell, Parameter parameter, Position at) {
        try {
            double value = Double.parseDouble(cell);
            if (!parameter.permits(value)) {
                faults.add(
                        at,
                        parameter.name() + " out of range (" + cell + ")",
                        "choose from " + parameter.lower() + " to " + parameter.upper());
            }
            return value;
        } catch (NumberFormatException wrong) {
            faults.add(at, parameter.name() + " is not a number (" + cell + ")", "write a decimal number");
            return Double.NaN;
        }
    }

    private Position at(int line, int column) {
        return new Position(file, line, column);
    }
}
