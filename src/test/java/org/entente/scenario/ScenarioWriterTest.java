package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.parameter.ParameterCatalogue;
import org.entente.scenario.Course.Entry;
import org.entente.scenario.Path.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back to the same scenario. */
class ScenarioWriterTest {
    private static final String ALL = ScenarioDraft.ALL_ARMS;

    @TempDir
    private Path folder;

    static List<Path> shipped() {
        return ScenarioFiles.all();
    }

    /** Edits of every kind, to all arms, to the first, and to both. */
    private static Stream<UnaryOperator<ScenarioDraft>> edits() {
        return Stream.of(
                draft -> draft,
                ScenarioWriterTest::parameters,
                ScenarioWriterTest::drivers,
                draft -> toggles(draft, ALL),
                draft -> toggles(draft, first(draft)),
                draft -> toggles(drivers(parameters(draft)), first(draft)),
                ScenarioWriterTest::laws,
                draft -> events(draft, ALL),
                draft -> events(draft, first(draft)),
                draft -> draft.withHorizon("150"),
                draft -> draft.withHorizon("7"),
                draft -> toggles(drivers(draft), first(draft)).withHorizon("7"),
                draft -> events(laws(draft), ALL).withHorizon("100"));
    }

    private static ScenarioDraft laws(ScenarioDraft draft) {
        return draft.with(ALL, ParameterCatalogue.get("securityWeight"), new Law("uniform", List.of("1.1", "2.3")))
                .with(ALL, ParameterCatalogue.get("attackRate"), Law.ofCatalogue())
                .with(first(draft), ParameterCatalogue.get("clashRate"), new Law("log-normal", List.of("0.04", "0.3")));
    }

    /** Adds events of two kinds, and removes and changes those that there are. */
    private static ScenarioDraft events(ScenarioDraft draft, String arm) {
        ScenarioDraft changed = draft.with(
                        arm, "", new EventEntry(Map.of("id", "yes: \"new\"", "month", "2023-03", "failures", "2.5")))
                .with(arm, "", new EventEntry(Map.of("id", "act", "month", "2023-03", "renewal", "true")));
        List<String> there = draft.base().arms().stream()
                .flatMap(one -> one.events().stream())
                .map(ScenarioEvent::id)
                .distinct()
                .toList();
        for (int i = 0; i < there.size(); i++) {
            changed = i % 2 == 0
                    ? changed.withoutEvent(arm, there.get(i))
                    : changed.with(
                            arm,
                            there.get(i),
                            new EventEntry(
                                    Map.of("id", there.get(i), "month", "2023-09", "news", "0.3", "states", "KAZ")));
        }
        return changed;
    }

    private static String first(ScenarioDraft draft) {
        return draft.base().arms().get(0).id();
    }

    private static ScenarioDraft parameters(ScenarioDraft draft) {
        return draft.with(ALL, ParameterCatalogue.get("securityWeight"), "4.1000000000000005")
                .with(ALL, ParameterCatalogue.get("fillRate"), "1e-5")
                .with(first(draft), ParameterCatalogue.get("autonomyShiftMean"), "-0.3333333333333333");
    }

    private static ScenarioDraft drivers(ScenarioDraft draft) {
        return draft.with(ALL, DriverKey.of(Driver.WAR), course(Shape.STEP, "2022-01", "0.1", "2025-07", "0.7"))
                .with(ALL, new DriverKey(Driver.SUPPLY, "CHN"), course(Shape.LINEAR, "2023-02", "0", "2031-12", "0.3"))
                .with(first(draft), DriverKey.of(Driver.SANCTIONS), course(Shape.STEP, "2022-01", "0.25"))
                .with(first(draft), new DriverKey(Driver.STAKE, "ARM"), course(Shape.LINEAR, "2024-01", "0.5"));
    }

    private static Course course(Shape shape, String... points) {
        return new Course(
                shape,
                Stream.iterate(0, i -> i < points.length, i -> i + 2)
                        .map(i -> new Entry(points[i], points[i + 1]))
                        .toList());
    }

    private static ScenarioDraft toggles(ScenarioDraft draft, String arm) {
        return draft.with(arm, Mechanism.SUSPICION, true).with(arm, Mechanism.LEARNING, false);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenIsReadBackToTheSameArms(Path file) {
        ScenarioFiles files = copyOfShipped();
        ScenarioDraft start = ScenarioDraft.of(folder.resolve(file.getFileName()));
        edits().map(edit -> edit.apply(start)).forEach(draft -> {
            String text = ScenarioWriter.write(draft, "tuned", "Tuned: \"a\" \\ é ≤ \n\u2028\ud83d\ude00");
            Scenario read = files.read("tuned.yaml", text);

            assertThat(withoutHeading(read)).as(text).isEqualTo(withoutHeading(draft.scenario()));
            assertThat(read.title()).isEqualTo("Tuned: \"a\" \\ é ≤ \n\u2028\ud83d\ude00");
        });
    }

    /** All that decides a history, with the values that stand behind defaults; a lone arm bears the file's title. */
    private static Scenario withoutHeading(Scenario scenario) {
        return new Scenario(
                "",
                "",
                "",
                scenario.months(),
                scenario.world(),
                scenario.arms().stream()
                        .map(arm -> new Arm(
                                arm.id(),
                                scenario.arms().size() == 1 ? "" : arm.title(),
                                arm.drivers(),
                                arm.events(),
                                arm.mechanisms(),
                                arm.parameters(),
                                arm.uncertainties()))
                        .toList(),
                scenario.assumptions(),
                List.of(),
                scenario.mainOutcome(),
                List.of(),
                scenario.parameterSource());
    }

    private ScenarioFiles copyOfShipped() {
        ScenarioFiles files = ScenarioFiles.in(folder);
        shipped().forEach(file -> files.write(file.getFileName().toString(), ScenarioFiles.text(file)));
        return files;
    }

    @Test
    void theTextHoldsTheDifferencesOnly() {
        copyOfShipped();
        ScenarioDraft draft = drivers(parameters(ScenarioDraft.of(folder.resolve("war.yaml"))));

        assertThat(ScenarioWriter.write(draft, "tuned", "Tuned")).isEqualTo("""
                scenario: tuned
                title: "Tuned"
                description: "War in Ukraine, with changed values."
                parent: war

                drivers:
                  warCommitment: {step: {2022-01: 0.1, 2025-07: 0.7}}
                  sanctions: 0.25
                  stake.ARM: {linear: {2024-01: 0.5}}
                  outsideSupply.CHN: {linear: {2023-02: 0, 2031-12: 0.3}}

                parameters:
                  autonomyShiftMean: -0.3333333333333333
                  fillRate: 0.00001
                  securityWeight: 4.1000000000000005
                """);
    }

    @Test
    void armsAreWrittenWhereTheyWouldNotInheritTheChange() {
        copyOfShipped();
        ScenarioDraft draft = toggles(ScenarioDraft.of(folder.resolve("armenia-article-4.yaml")), "karabakh-2023");

        assertThat(ScenarioWriter.write(draft, "tuned", "Tuned")).contains("\narms:\n  - id: ");
        assertThat(ScenarioWriter.write(toggles(draft, ALL), "tuned", "Tuned")).doesNotContain("arms:");
    }

    @Test
    void lawsAndEventsOfEveryKindSurvive() {
        ScenarioFiles files = copyOfShipped();
        Path file = files.write("parent.yaml", ScenarioFiles.HEAD.replace("scenario: test", "scenario: parent") + """
                events:
                  - {id: 'no', month: 2022-02, renewal: true}
                  - {id: gone, month: 2022-02, failures: 1.5}
                arms:
                  - id: one
                    title: 'Yes: one'
                    events:
                      - {id: gone, remove: true}
                      - {id: a b, month: 2022-03, news: 0.3, states: [ARM, KAZ]}
                      - {id: everyone, month: 2022-03, news: 0.4}
                      - {id: fail, month: 2022-04, failures: 2}
                      - {id: clash, month: 2022-05, crisis: intra-alliance, state: KGZ-TJK, severity: 0.5}
                      - {id: far, month: 2022-06, crisis: interstate, state: ARM, severity: 0.7, requested: true, response: none, outOfArea: true}
                    uncertainties:
                      securityWeight: {uniform: [1, 2]}
                      fillRate: {normal: [0.1, 0.02]}
                      attackRate: prior
                      domesticRate: {positive-normal: [0.02, 0.005]}
                      clashRate: {log-normal: [0.04, 0.3]}
                      brokerage: {logit-normal: [0.4, 0.3]}
                  - {id: two, title: two}
                """);
        ScenarioDraft draft = ScenarioDraft.of(file).with("two", Mechanism.SUSPICION, true);

        Scenario read = files.read("tuned.yaml", ScenarioWriter.write(draft, "tuned", "Tuned"));

        assertThat(withoutHeading(read)).isEqualTo(withoutHeading(draft.scenario()));
    }
}
