package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.AllianceSimulation;
import org.entente.model.Phase;
import org.entente.model.PreparedArm;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterSource;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.entente.scenario.Driver;
import org.entente.scenario.Mechanism;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

/** The description of the model names everything that the model has, with the numbers that it has. */
class OddTest {
    private static final Path PAGE = Path.of("src/site/markdown/odd.md");
    private static final Pattern DEFAULT = Pattern.compile("`([a-z][A-Za-z]+)` (-?[0-9.]*[0-9])");

    private final String page;

    OddTest() throws IOException {
        page = Files.readString(PAGE);
    }

    @Test
    void namesEveryPhaseInOrder() {
        List<String> phases = Arrays.stream(Phase.values())
                .map(phase -> "\n| " + phase + " |")
                .toList();
        assertThat(page).containsSubsequence(phases);
    }

    @Test
    void listsEveryKindOfDrawWithItsCode() {
        assertThat(EventKind.values())
                .allSatisfy(kind -> assertThat(page).contains("\n| " + kind + " | " + kind.code() + " |"));
    }

    @Test
    void listsEveryToggleWithItsDefault() {
        assertThat(Mechanism.values())
                .allSatisfy(mechanism -> assertThat(page)
                        .contains(
                                "\n| `" + mechanism.key() + "` | " + (mechanism.onByDefault() ? "on" : "off") + " |"));
    }

    @Test
    void listsEveryDriver() {
        assertThat(Driver.values())
                .allSatisfy(driver -> assertThat(page).containsPattern("\n\\| `" + driver.key() + "[.`]"));
    }

    @Test
    void usesEveryParameterOfTheModel() {
        List<String> unused = ParameterCatalogue.all().stream()
                .map(Parameter::name)
                .filter(name ->
                        !Pattern.compile("\\b" + name + "\\b").matcher(page).find())
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void statesTheDefaultsOfTheCatalogue() {
        List<MatchResult> stated = DEFAULT.matcher(page)
                .results()
                .filter(match -> ParameterCatalogue.find(match.group(1)).isPresent())
                .toList();
        assertThat(stated).hasSizeGreaterThan(130).allSatisfy(match -> {
            double value = Double.parseDouble(match.group(2));
            double exact = ParameterCatalogue.find(match.group(1)).orElseThrow().defaultValue();
            assertThat(value).as(match.group(1)).isCloseTo(exact, within(1e-4 * Math.abs(exact)));
        });
    }

    @Test
    void statesTheBeliefsAtTheStart() {
        Scenario peace = ScenarioReader.read(Path.of("scenarios/peace.yaml"));
        PreparedArm arm = PreparedArm.of(
                peace.under(ParameterSource.fixed()), peace.arms().get(0), 1);
        String rows = new AllianceSimulation(arm, 1, 0, List.of())
                .states().stream()
                        .map(state -> "| " + state.getState()
                                + ThreatClass.EXTERNAL.stream()
                                        .map(c -> " | " + rounded(state.getReliability(c)))
                                        .collect(Collectors.joining())
                                + " |\n")
                        .collect(Collectors.joining());
        assertThat(page).contains(rows);
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    @Test
    void statesKnownDraws() {
        KeyedRandom luck = new KeyedRandom(1, 0);
        List<String[]> rows = page.substring(page.indexOf("Known draws"))
                .lines()
                .filter(line -> line.matches("\\| [A-Z_]+ \\|.*"))
                .map(line -> Stream.of(line.replace("\\|", "+").split("\\|"))
                        .map(String::strip)
                        .toArray(String[]::new))
                .toList();
        assertThat(rows)
                .hasSize(5)
                .allSatisfy(row -> assertThat(uniform(luck, row)).isEqualTo(Double.parseDouble(row[5])));
    }

    private static double uniform(KeyedRandom luck, String[] row) {
        EventKind kind = EventKind.valueOf(row[1]);
        long actor = ActorKey.of(row[2].replace('+', '|'));
        int month = Integer.parseInt(row[3]);
        long index = Long.parseLong(row[4]);
        return kind == EventKind.SEVERITY
                ? luck.secondSmallestOfFour(kind, actor, month, index)
                : luck.uniform(kind, actor, month, index);
    }
}
