package org.entente.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** Puts a draft into a file beside its parent, and makes sure that the file says what the draft says. */
public final class ScenarioSaver {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    private final ScenarioDraft draft;
    private final Path target;
    private final Faults faults = new Faults();

    private ScenarioSaver(ScenarioDraft draft, Path target) {
        this.draft = draft;
        this.target = target;
    }

    /**
     * Writes the draft; a file that is there is replaced only when the new one reads back to the same histories.
     *
     * @param draft what is written
     * @param target a file in the folder of scenarios of the draft's parent, with ending {@code .yaml}
     * @param title one line for charts
     * @throws InvalidScenarioException if the name, the place or the title will not do
     * @throws IOException if the file cannot be written
     */
    public static void save(ScenarioDraft draft, Path target, String title) throws IOException {
        new ScenarioSaver(draft, target.toAbsolutePath().normalize()).save(title);
    }

    private void save(String title) throws IOException {
        checkName();
        checkPlace();
        if (title.isBlank()) {
            refuse("title must be text, found ()", "write some words");
        }
        faults.refuseIfAny();
        replace(title);
    }

    private String id() {
        return ScenarioFolder.id(target.getFileName().toString());
    }

    private void checkName() {
        String name = target.getFileName().toString();
        if (!name.endsWith(ScenarioFolder.ENDING) || !ID.matcher(id()).matches()) {
            refuse(
                    "not the name of a scenario file (" + name + ")",
                    "use letters, digits and hyphens, and end in .yaml");
        }
    }

    private void checkPlace() {
        ScenarioFolder folder = ScenarioFolder.of(draft.file());
        boolean above = draft.base().files().stream().anyMatch(source -> folder.holds(source.name(), target));
        if (above) {
            refuse("the draft is based on this file (" + target.getFileName() + ")", "choose another name");
        } else if (!folder.sameRoot(ScenarioFolder.of(target))) {
            refuse(
                    "outside the folder of scenarios of its parent (" + target.getParent() + ")",
                    "save it in " + folder.shown(""));
        }
    }

    private void refuse(String message, String hint) {
        faults.add(new Position(target.toString(), 0, 0), message, hint);
    }

    /** Writes and reads back a file beside the target, under the rights of any new file, before it takes its place. */
    private void replace(String title) throws IOException {
        String unfinished = id() + "-unfinished-" + ProcessHandle.current().pid();
        Path temporary = target.resolveSibling(unfinished + ScenarioFolder.ENDING);
        try {
            Files.writeString(temporary, ScenarioWriter.write(draft, unfinished, title));
            readBack(temporary);
            faults.refuseIfAny();
            Files.writeString(temporary, ScenarioWriter.write(draft, id(), title));
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void readBack(Path file) {
        try {
            if (isSame(ScenarioReader.read(file), draft.scenario())) {
                return;
            }
            refuse("the file would not give the same histories (" + id() + ")", "save it beside its parent");
        } catch (InvalidScenarioException e) {
            e.faults().forEach(fault -> refuse(fault.message(), fault.hint()));
        }
    }

    /** Whether two scenarios give the same histories and main outcome. */
    static boolean isSame(Scenario one, Scenario other) {
        return one.months() == other.months()
                && one.world().equals(other.world())
                && one.mainOutcome().equals(other.mainOutcome())
                && one.parameterSource().equals(other.parameterSource())
                && acts(one).equals(acts(other));
    }

    private static List<Arm> acts(Scenario scenario) {
        return scenario.arms().stream()
                .map(arm -> new Arm(
                        arm.id(),
                        "",
                        arm.drivers(),
                        arm.events(),
                        arm.mechanisms(),
                        arm.parameters(),
                        arm.uncertainties()))
                .toList();
    }
}
