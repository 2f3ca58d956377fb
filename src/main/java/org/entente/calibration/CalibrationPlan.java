package org.entente.calibration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.results.Build;
import org.entente.results.Checksum;
import org.entente.scenario.Scenario.SourceFile;

/**
 * Everything that the draws of a calibration depend on.
 *
 * @param name names the files, usually that of the record
 * @param files the record and its world
 * @param months how many months of the record are read
 * @param blocks the parts of the record
 * @param widening factor of the standard deviations of all priors
 * @param settings how long to sample
 * @param draws rows of the posterior file
 * @param seed root seed
 * @param build the program
 */
public record CalibrationPlan(
        String name,
        List<SourceFile> files,
        int months,
        List<Block> blocks,
        double widening,
        SamplerSettings settings,
        int draws,
        long seed,
        Build build) {
    static final String OUTCOME = "outcome";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The plan as a tree; holds neither clock time nor threads, hosts or paths. */
    ObjectNode tree() {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("name", name);
        tree.put("version", build.version()).put("commit", build.commit());
        ObjectNode inputs = tree.putObject("inputs");
        files.forEach(file -> inputs.put(file.name(), Checksum.of(file.text())));
        tree.put("months", months).put("widening", widening);
        tree.put("seed", Long.toUnsignedString(seed)).put("draws", draws);
        tree.put("runs", settings.runs()).put("chains", settings.chains());
        tree.put("warmUp", settings.warmUp()).put("generations", settings.generations());
        tree.put("thinning", settings.thinning());
        ArrayNode groups = tree.putArray("groups");
        Fit.groups(blocks, widening).forEach(group -> describe(group.space(), groups.addObject()));
        return tree;
    }

    private static void describe(ParameterSpace space, ObjectNode priors) {
        for (int i = 0; i < space.dimension(); i++) {
            priors.put(space.parameters().get(i).name(), space.priors().get(i).description());
        }
    }

    /** The first key in which a stored plan, or a finished manifest without its outcome, is another than a plan. */
    static Optional<String> difference(String stored, String plan) {
        try {
            JsonNode was = MAPPER.readTree(stored);
            JsonNode wanted = MAPPER.readTree(plan);
            return Stream.of(wanted, was)
                    .flatMap(tree -> tree.properties().stream())
                    .map(Map.Entry::getKey)
                    .filter(key -> !key.equals(OUTCOME) && !was.path(key).equals(wanted.path(key)))
                    .findFirst()
                    .map(key -> "\"" + key + "\" : " + was.path(key) + " instead of " + wanted.path(key));
        } catch (JsonProcessingException damaged) {
            return Optional.of("not to be read");
        }
    }

    static String text(ObjectNode tree) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(tree)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
