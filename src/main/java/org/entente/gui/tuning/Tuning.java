package org.entente.gui.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.scenario.Arm;
import org.entente.scenario.Change;
import org.entente.scenario.InvalidScenarioException;
import org.entente.scenario.ScenarioDraft;

/** The draft that all editors work on, and the arm to which edits go. Used on the event thread only. */
final class Tuning {
    private final List<Runnable> listeners = new ArrayList<>();
    private ScenarioDraft draft;
    private String arm = ScenarioDraft.ALL_ARMS;

    Tuning(ScenarioDraft draft) {
        this.draft = draft;
    }

    ScenarioDraft draft() {
        return draft;
    }

    /** The arm that edits go to; empty for all. */
    String arm() {
        return arm;
    }

    /** The arms that edits go to, as they are now. */
    List<Arm> arms() {
        List<Arm> all = draft.scenario().arms();
        return arm.isEmpty()
                ? all
                : all.stream().filter(a -> a.id().equals(arm)).toList();
    }

    void choose(String chosen) {
        arm = chosen;
        listeners.forEach(Runnable::run);
    }

    void replace(ScenarioDraft other) {
        draft = other;
        if (draft.base().arm(arm).isEmpty()) {
            arm = ScenarioDraft.ALL_ARMS;
        }
        listeners.forEach(Runnable::run);
    }

    /** Told after every change of draft or arm. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Makes an edit; answers what is wrong with it where it is refused. */
    Optional<String> edit(UnaryOperator<ScenarioDraft> edit) {
        try {
            replace(edit.apply(draft));
            return Optional.empty();
        } catch (InvalidScenarioException refused) {
            return Optional.of(words(refused));
        }
    }

    /** The faults without the place, which is where the user stands anyway. */
    static String words(InvalidScenarioException refused) {
        return refused.faults().stream()
                .map(fault -> fault.message() + "; " + fault.hint())
                .collect(Collectors.joining("\n"));
    }

    /** Whether a value is changed in the arms that edits go to. */
    boolean isChanged(Change.Kind kind, String name) {
        return draft.changes().stream()
                .anyMatch(change -> change.kind() == kind
                        && change.name().equals(name)
                        && (arm.isEmpty()
                                || change.arm().isEmpty()
                                || change.arm().equals(arm)));
    }

    /** Takes a change back: that to the chosen arm, else that to all arms. Answers why it cannot be. */
    Optional<String> reset(Change.Kind kind, String name) {
        Change own = new Change(arm, kind, name);
        Change common = new Change(ScenarioDraft.ALL_ARMS, kind, name);
        return edit(before -> before.without(before.changes().contains(own) ? own : common));
    }

    long changed(Change.Kind kind) {
        return draft.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(Change::name)
                .distinct()
                .count();
    }
}
