package org.entente.scenario;

import java.util.List;
import java.util.Optional;
import org.entente.parameter.ParameterSource;

/**
 * A question put to the model: the start world, the arms to be compared and what their author expects.
 *
 * @param id the file's name without ending
 * @param title one line for charts
 * @param description what is asked, in words
 * @param months simulated months
 * @param world the start world
 * @param arms at least one variant, everything inherited from the parents
 * @param assumptions what the scenario takes for granted
 * @param directions what its author expects
 * @param mainOutcome the outcome whose interval the progress line shows
 * @param files the scenario, its parents, its world and its posterior as they were read, for the archive
 * @param parameterSource where the parameters come from that no arm sets: the posterior of the world if it has one
 */
public record Scenario(
        String id,
        String title,
        String description,
        int months,
        World world,
        List<Arm> arms,
        List<Assumption> assumptions,
        List<ExpectedDirection> directions,
        Statistic mainOutcome,
        List<SourceFile> files,
        ParameterSource parameterSource) {

    /**
     * An assumption in words.
     *
     * @param text the assumption
     * @param source where it comes from
     */
    public record Assumption(String text, String source) {}

    /**
     * A file as it was read.
     *
     * @param name path below the folder of scenarios, with forward slashes
     * @param text its text
     */
    public record SourceFile(String name, String text) {}

    /** Copies the lists. */
    public Scenario {
        arms = List.copyOf(arms);
        assumptions = List.copyOf(assumptions);
        directions = List.copyOf(directions);
        files = List.copyOf(files);
    }

    Scenario withArms(List<Arm> changed) {
        return new Scenario(
                id,
                title,
                description,
                months,
                world,
                changed,
                assumptions,
                directions,
                mainOutcome,
                files,
                parameterSource);
    }

    Scenario withHorizon(int changed, List<Arm> shortened, List<ExpectedDirection> kept, Statistic outcome) {
        return new Scenario(
                id, title, description, changed, world, shortened, assumptions, kept, outcome, files, parameterSource);
    }

    /** The scenario with parameters from another source. */
    public Scenario under(ParameterSource other) {
        return new Scenario(
                id, title, description, months, world, arms, assumptions, directions, mainOutcome, files, other);
    }

    /** The archived posterior, if the world names one. */
    public Optional<SourceFile> posteriorFile() {
        return files.stream()
                .filter(file -> file.name().startsWith(ScenarioFolder.POSTERIORS + "/"))
                .findFirst();
    }

    /** The arm with this id, if there is one. */
    public Optional<Arm> arm(String id) {
        return arms.stream().filter(arm -> arm.id().equals(id)).findFirst();
    }
}
