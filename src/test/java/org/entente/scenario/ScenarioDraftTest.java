package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.Prior;
import org.entente.scenario.Change.Kind;
import org.entente.scenario.Course.Entry;
import org.entente.scenario.Path.Shape;
import org.junit.jupiter.api.Test;

class ScenarioDraftTest {
    private static final String ALL = ScenarioDraft.ALL_ARMS;
    private static final Parameter SECURITY = ParameterCatalogue.get("securityWeight");
    private static final DriverKey WAR = DriverKey.of(Driver.WAR);

    private final ScenarioDraft drawdown = ScenarioDraft.of(Path.of("scenarios/ukraine-war-drawdown.yaml"));

    @Test
    void withoutChangeItIsTheScenarioOfTheFile() {
        assertThat(drawdown.scenario()).isEqualTo(ScenarioReader.read(drawdown.file()));
        assertThat(drawdown.changes()).isEmpty();
    }

    @Test
    void aChangeToAllArmsWinsOverWhatAnArmSays() {
        ScenarioDraft draft = drawdown.with(ALL, WAR, steps("2022-01", "0.5"));

        assertThat(draft.scenario().arms())
                .allSatisfy(
                        arm -> assertThat(arm.drivers().get(WAR)).isEqualTo(org.entente.scenario.Path.constant(0.5)));
        assertThat(draft.changes()).containsExactly(new Change("", Kind.DRIVER, "warCommitment"));
        assertThat(draft.scenario())
                .usingRecursiveComparison()
                .ignoringFields("arms", "directions")
                .isEqualTo(draft.base());
        assertThat(draft.scenario().directions()).isEmpty();
    }

    @Test
    void itDoesToAllArmsWhatTheCommandLineDoes() {
        ScenarioDraft draft = drawdown.with(ALL, SECURITY, "5")
                .with(ALL, Mechanism.SUSPICION, true)
                .with(ALL, WAR, steps("2022-01", "0.5"));

        assertThat(draft.scenario().arms())
                .isEqualTo(Overrides.apply(
                                drawdown.base(), List.of("securityWeight=5", "suspicion=true", "warCommitment=0.5"))
                        .arms());
    }

    @Test
    void aChangeToOneArmLeavesTheOthers() {
        Scenario changed = drawdown.with("war-30", SECURITY, "5").scenario();

        assertThat(changed.arm("war-30").orElseThrow().parameters()).containsEntry("securityWeight", 5.0);
        assertThat(changed.arms().stream().filter(arm -> !arm.id().equals("war-30")))
                .isEqualTo(drawdown.base().arms().stream()
                        .filter(arm -> !arm.id().equals("war-30"))
                        .toList());
    }

    @Test
    void anArmMayDifferFromWhatAllGetAndAllMayGetAnotherValueAfterwards() {
        ScenarioDraft draft = drawdown.with(ALL, SECURITY, "5").with("war-30", SECURITY, "6");

        assertThat(draft.scenario().arms())
                .extracting(arm -> arm.parameters().get("securityWeight"))
                .containsExactly(5.0, 6.0, 5.0, 5.0, 5.0);
        assertThat(draft.with(ALL, SECURITY, "7").scenario().arms())
                .extracting(arm -> arm.parameters().get("securityWeight"))
                .containsOnly(7.0);
    }

    @Test
    void valuesThatMakeNoDifferenceAreNoChanges() {
        Parameter undrawn = ParameterCatalogue.get("voiceCap");
        String start = Course.number(undrawn.defaultValue());

        assertThat(drawdown.with(ALL, undrawn, start).changes()).isEmpty();
        assertThat(drawdown.with(ALL, undrawn, "0.7").with(ALL, undrawn, start).changes())
                .isEmpty();
        assertThat(drawdown.with("war-30", undrawn, "0.7")
                        .with(ALL, undrawn, start)
                        .changes())
                .isEmpty();
        assertThat(drawdown.with(ALL, Mechanism.SUSPICION, false).changes()).isEmpty();
    }

    /** The default of a parameter that the posterior draws takes the place of its draws. */
    @Test
    void theDefaultOfADrawnParameterIsAChange() {
        String start = Course.number(SECURITY.defaultValue());
        assertThat(drawdown.with(ALL, SECURITY, start).changes()).hasSize(1);
    }

    @Test
    void changesAreTakenBackOneByOneOrAllTogether() {
        ScenarioDraft draft = drawdown.with(ALL, SECURITY, "5").with("war-30", Mechanism.SUSPICION, true);

        assertThat(draft.without(new Change("war-30", Kind.TOGGLE, "suspicion")).changes())
                .containsExactly(new Change("", Kind.PARAMETER, "securityWeight"));
        assertThat(draft.reset().scenario()).isEqualTo(drawdown.base());
    }

    @Test
    void aParameterIsMadeUncertainAndFixedAgain() {
        ScenarioDraft drawn = drawdown.with(ALL, SECURITY, new Law("uniform", List.of("2", "5")));
        assertThat(drawn.scenario().arms())
                .allSatisfy(arm ->
                        assertThat(arm.uncertainties()).containsEntry("securityWeight", new Prior.Uniform(2, 5)));
        assertThat(drawn.changes()).containsExactly(new Change(ALL, Kind.PARAMETER, "securityWeight"));

        ScenarioDraft prior = drawn.with(ALL, SECURITY, Law.ofCatalogue());
        assertThat(prior.scenario().arms().get(0).uncertainties()).containsEntry("securityWeight", SECURITY.prior());

        ScenarioDraft fixed = prior.with(ALL, SECURITY, "4.5");
        assertThat(fixed.scenario().arms().get(0).uncertainties()).doesNotContainKey("securityWeight");
        assertThat(prior.without(prior.changes().get(0)).scenario()).isEqualTo(drawdown.base());
        assertThatThrownBy(() -> drawdown.with(ALL, SECURITY, new Law("uniform", List.of("5", "2"))))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("law outside the parameter's range or without spread (5, 2)");
    }

    @Test
    void eventsAreAddedChangedRenamedAndRemoved() {
        ScenarioDraft war = ScenarioDraft.of(Path.of("scenarios/kazakhstan-2022-replay.yaml"));
        String inherited = war.base().arms().get(0).events().get(0).id();
        ScenarioDraft added = war.with(ALL, "", news("leak", "2023-04", "0.4"));
        ScenarioDraft renamed = added.with(ALL, "leak", news("scandal", "2023-05", "0.6"));

        assertThat(added.scenario().arms())
                .allSatisfy(arm -> assertThat(arm.events())
                        .contains(new ScenarioEvent.News("leak", 15, List.of("ARM", "KAZ"), 0.4)));
        assertThat(renamed.changes()).containsExactly(new Change(ALL, Kind.EVENT, "scandal"));
        assertThat(renamed.withoutEvent(ALL, "scandal").changes()).isEmpty();

        ScenarioDraft removed = war.withoutEvent(ALL, inherited);
        assertThat(removed.scenario().arms())
                .allSatisfy(arm ->
                        assertThat(arm.events()).noneMatch(event -> event.id().equals(inherited)));
        assertThat(removed.with(ALL, SECURITY, "5").scenario().arms())
                .allSatisfy(arm ->
                        assertThat(arm.events()).noneMatch(event -> event.id().equals(inherited)));
        assertThat(removed.without(new Change(ALL, Kind.EVENT, inherited)).scenario())
                .isEqualTo(war.base());
        assertThatThrownBy(() -> added.with(ALL, "", news("leak", "2023-04", "0.4")))
                .hasMessage("draft: second event of the same name (leak); rename it");
        assertThatThrownBy(() -> added.with(ALL, "leak", news("leak", "2050-04", "7")))
                .hasMessageContaining("date outside the horizon (2050-04); give a month from 2022-01 to 2031-12")
                .hasMessageContaining("news is out of range (7); give a number from 0 to 1 (salience)");
    }

    @Test
    void twoCrisesOfAMonthInOnePlaceAreRefused() {
        ScenarioDraft one = drawdown.with(ALL, "", crisis("one"));

        assertThatThrownBy(() -> one.with(ALL, "", crisis("two")))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("second interstate crisis of the month in the same place (ARM)");
    }

    private static EventEntry news(String id, String month, String size) {
        return entry("id", id, "month", month, "news", size, "states", "ARM, KAZ");
    }

    private static EventEntry crisis(String id) {
        return entry("id", id, "month", "2025-06", "crisis", "interstate", "state", "ARM", "severity", "0.8");
    }

    private static EventEntry entry(String... keysAndValues) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keys.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new EventEntry(keys);
    }

    @Test
    void theHorizonMovesWithItsMainOutcome() {
        ScenarioDraft shorter = drawdown.withHorizon("60");

        assertThat(shorter.scenario().months()).isEqualTo(60);
        assertThat(shorter.scenario().mainOutcome().until()).isEqualTo(59);
        assertThat(shorter.changes()).containsExactly(ScenarioDraft.HORIZON);
        assertThat(shorter.without(ScenarioDraft.HORIZON).scenario()).isEqualTo(drawdown.base());
        assertThat(shorter.withHorizon("120").changes()).isEmpty();
        assertThatThrownBy(() -> drawdown.withHorizon("0"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageStartingWith("draft: horizon ");
    }

    @Test
    void aShorterHorizonCutsCoursesOffAndLeavesThemToBeEdited() {
        ScenarioDraft shorter = drawdown.with(ALL, WAR, steps("2028-01", "0.5")).withHorizon("60");

        assertThat(shorter.scenario().arms().get(0).drivers().get(WAR).points()).hasSize(1);
        assertThat(shorter.with(ALL, WAR, steps("2027-12", "0.4")).changes()).hasSize(2);
        assertThatThrownBy(() -> shorter.with(ALL, DriverKey.of(Driver.SANCTIONS), steps("2028-01", "0.4")))
                .hasMessage("draft: date outside the horizon (2028-01); give a month from 2022-01 to 2026-12");
        ScenarioDraft longer = drawdown.withHorizon("150").with(ALL, WAR, steps("2033-01", "0.5"));
        assertThatThrownBy(() -> longer.withHorizon("120"))
                .hasMessage("draft: a changed value is dated later (2033-01); give at least 133 months, or move or"
                        + " reset that value first");
    }

    @Test
    void editsAreRefusedInTheWordsOfTheReader() {
        assertThatThrownBy(() -> drawdown.with(ALL, WAR, new Course(Shape.STEP, List.of())))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessage("draft: a course needs at least one date (0); write {2022-01: 0.1}");
        assertThatThrownBy(() -> drawdown.with(
                        ALL,
                        WAR,
                        new Course(
                                Shape.LINEAR,
                                List.of(
                                        new Entry("2022-05", "2"),
                                        new Entry("2022-02", "x"),
                                        new Entry("2040-01", "0.1"),
                                        new Entry("soon", "0.1")))))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessage("""
                        draft: warCommitment is out of range (2); give a number from 0 to 1 (commitment of the patron \
                        to another war)
                        draft: warCommitment must be a number, found (x); give a number from 0 to 1 (commitment of \
                        the patron to another war)
                        draft: date outside the horizon (2040-01); give a month from 2022-01 to 2031-12
                        draft: date is not a month, found (soon); write it as 2022-09""");
        assertThatThrownBy(() -> drawdown.with(ALL, SECURITY, "-1"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageStartingWith("draft: securityWeight is out of range (-1); give a number from 0 to ");
    }

    private static Course steps(String month, String value) {
        return new Course(Shape.STEP, List.of(new Entry(month, value)));
    }
}
