package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
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
        assertThat(draft.scenario().withArms(draft.base().arms()).withoutDirections())
                .isEqualTo(draft.base().withoutDirections());
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
        String start = Course.number(SECURITY.defaultValue());

        assertThat(drawdown.with(ALL, SECURITY, start).changes()).isEmpty();
        assertThat(drawdown.with(ALL, SECURITY, "5").with(ALL, SECURITY, start).changes())
                .isEmpty();
        assertThat(drawdown.with("war-30", SECURITY, "5")
                        .with(ALL, SECURITY, start)
                        .changes())
                .isEmpty();
        assertThat(drawdown.with(ALL, Mechanism.SUSPICION, false).changes()).isEmpty();
    }

    @Test
    void changesAreTakenBackOneByOneOrAllTogether() {
        ScenarioDraft draft = drawdown.with(ALL, SECURITY, "5").with("war-30", Mechanism.SUSPICION, true);

        assertThat(draft.without(new Change("war-30", Kind.TOGGLE, "suspicion")).changes())
                .containsExactly(new Change("", Kind.PARAMETER, "securityWeight"));
        assertThat(draft.reset().scenario()).isEqualTo(drawdown.base());
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
