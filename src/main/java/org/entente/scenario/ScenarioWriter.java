package org.entente.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a draft as a scenario file that names its parent and holds the differences only. Read back, it gives the same
 * arms to the last bit. Keys stand in a fixed order.
 */
public final class ScenarioWriter {
    private final LayerText text;
    private final StringBuilder yaml = new StringBuilder();

    private ScenarioWriter(ScenarioDraft draft) {
        text = new LayerText(draft.base().world().start());
    }

    /**
     * The text of a file.
     *
     * @param draft what is written
     * @param id the name of the file without ending
     * @param title one line for charts, not blank
     */
    public static String write(ScenarioDraft draft, String id, String title) {
        ScenarioWriter writer = new ScenarioWriter(draft);
        writer.head(draft, id, title);
        Layer common = draft.layer(ScenarioDraft.ALL_ARMS)
                .withoutIdleRemovals(draft.lineage().trunk());
        writer.sections("", common);
        Layer trunk = Lineage.over(draft.lineage().trunk(), common);
        if (!reachesAllArms(draft, trunk)) {
            writer.arms(draft, trunk);
        }
        return writer.yaml.toString();
    }

    private void head(ScenarioDraft draft, String id, String title) {
        String parent = parent(draft);
        line("scenario: " + id);
        line("title: " + LayerText.quoted(title));
        line("description: " + LayerText.quoted(draft.base().title() + ", with changed values."));
        line("parent: " + parent);
        if (draft.hasOtherHorizon()) {
            line("horizon: " + draft.scenario().months());
            line("mainOutcome: " + text.statistic(draft.scenario().mainOutcome()));
        }
    }

    /** The parent as files name it. */
    static String parent(ScenarioDraft draft) {
        String name = draft.base().files().get(0).name();
        return name.substring(0, name.length() - ScenarioFolder.ENDING.length());
    }

    /** Whether the inherited arms, laid over the changes, are what is to be simulated. */
    private static boolean reachesAllArms(ScenarioDraft draft, Layer trunk) {
        Scenario scenario = draft.scenario();
        for (int i = 0; i < scenario.arms().size(); i++) {
            Arm target = scenario.arms().get(i);
            Faults faults = new Faults();
            Layer inherited = Lineage.over(trunk);
            inherited.cover(draft.lineage().arms().get(i), faults);
            Arm reached = inherited.arm(target.id(), target.title(), scenario.months(), faults);
            if (faults.any() || !reached.equals(target)) {
                return false;
            }
        }
        return true;
    }

    private void arms(ScenarioDraft draft, Layer trunk) {
        line("");
        line("arms:");
        for (Arm arm : draft.scenario().arms()) {
            line("  - id: " + arm.id());
            line("    title: " + LayerText.quoted(arm.title()));
            Arm bare = trunk.arm(arm.id(), arm.title(), draft.scenario().months(), new Faults());
            sections("    ", ArmDifference.between(bare, arm));
        }
    }

    private void sections(String indent, Layer layer) {
        section(indent, "drivers", text.drivers(layer));
        List<String> events = text.events(layer);
        if (!events.isEmpty()) {
            gap(indent);
            line(indent + "events:");
            events.forEach(event -> line(indent + "  - " + event));
        }
        section(indent, "toggles", text.toggles(layer));
        section(indent, "parameters", text.parameters(layer));
        section(indent, "uncertainties", text.uncertainties(layer));
    }

    private void section(String indent, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            gap(indent);
            line(indent + name + ":");
            line(values.entrySet().stream()
                    .map(value -> indent + "  " + value.getKey() + ": " + value.getValue())
                    .collect(Collectors.joining("\n")));
        }
    }

    private void gap(String indent) {
        if (indent.isEmpty()) {
            line("");
        }
    }

    private void line(String words) {
        yaml.append(words).append('\n');
    }
}
