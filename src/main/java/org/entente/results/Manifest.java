package org.entente.results;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What a finished batch is: {@code manifest.json}. It holds nothing that depends on the moment, and of the machine only the
 * version of Java, so the same batch has the same manifest wherever that runs it and however often.
 *
 * @param format version of the folder's format
 * @param version version of Entente
 * @param commit commit that it was built from
 * @param java version of the Java specification
 * @param scenario the scenario's id
 * @param title the scenario's title
 * @param start first simulated month
 * @param months simulated months; the last one is the horizon
 * @param seed root seed
 * @param generator the random number generator
 * @param replications replications of each arm
 * @param chunkSize replications of a chunk
 * @param shard {@code i/N} for a part of a batch, empty for a whole one
 * @param overrides values changed on the command line, {@code NAME=VALUE}
 * @param notices what the reader should know, such as events dropped for lying beyond the horizon
 * @param mainOutcome the outcome in column {@code main_outcome}, in words
 * @param arms the arms with their counts, in the order of the scenario
 * @param states the observed states in alphabetical order of their codes
 * @param grids the grids on which distributions are counted
 * @param intervals the method behind each kind of interval and quantile
 * @param parameters where the parameters came from that no arm sets
 * @param inputs the archived scenario files, with the posterior if the world names one
 * @param tables the tables with their checksums
 */
public record Manifest(
        int format,
        String version,
        String commit,
        String java,
        String scenario,
        String title,
        YearMonth start,
        int months,
        long seed,
        String generator,
        long replications,
        int chunkSize,
        String shard,
        List<String> overrides,
        List<String> notices,
        String mainOutcome,
        List<ArmCount> arms,
        List<StateName> states,
        List<Grid> grids,
        Map<String, String> intervals,
        ParameterDraws parameters,
        List<FileSum> inputs,
        List<FileSum> tables) {

    /** The version of the folder's format that this program writes. */
    public static final int FORMAT = 1;

    /** Manifests written before parameters were drawn do not mention them. */
    public Manifest {
        parameters = parameters == null ? ParameterDraws.FIXED : parameters;
    }

    /**
     * Where parameters came from.
     *
     * @param source posterior, prior or fixed
     * @param draws number of distinct draws; replication k takes draw k modulo this number; 0 if nothing was drawn
     * @param posterior the posterior's draws among the inputs; empty unless they were used
     * @param sha256 checksum of that file; empty unless it was used
     */
    public record ParameterDraws(String source, int draws, String posterior, String sha256) {
        /** Nothing drawn. */
        public static final ParameterDraws FIXED = new ParameterDraws("fixed", 0, "", "");
    }

    /**
     * An arm and how many of its replications came out.
     *
     * @param id the arm's id
     * @param title one line for legends
     * @param planned replications planned
     * @param succeeded replications that succeeded
     * @param failed replications that failed
     */
    public record ArmCount(String id, String title, long planned, long succeeded, long failed) {}

    /**
     * An observed state.
     *
     * @param code ISO 3166 alpha-3 code
     * @param name English short name
     */
    public record StateName(String code, String name) {}

    /**
     * The grid of a measure.
     *
     * @param measure the measure's name
     * @param perState whether there is one for every observed state
     * @param meaning its meaning in words
     * @param unit its unit in words
     * @param lower lower end
     * @param upper upper end; values beyond an end are counted in the last bin there
     * @param bins number of equal bins
     * @param error the largest error of a quantile within the grid, one bin's width
     */
    public record Grid(
            String measure,
            boolean perState,
            String meaning,
            String unit,
            double lower,
            double upper,
            int bins,
            double error) {}

    /**
     * A file with its checksum.
     *
     * @param name path in the batch's folder, with forward slashes
     * @param sha256 checksum in hexadecimal digits
     */
    public record FileSum(String name, String sha256) {}

    /** The arms' ids in the order of the scenario. */
    public List<String> armIds() {
        return arms.stream().map(ArmCount::id).toList();
    }

    /** The observed states' codes in alphabetical order. */
    public List<String> stateCodes() {
        return states.stream().map(StateName::code).toList();
    }

    /** The counts of one arm. */
    public ArmCount arm(String id) {
        return arms.stream()
                .filter(arm -> arm.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BatchRefusedException(
                        "The batch has no arm (" + id + "); its arms are " + String.join(", ", armIds())));
    }

    /** Replications that failed, over all arms. */
    public long failed() {
        return arms.stream().mapToLong(ArmCount::failed).sum();
    }
}
