package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.parameter.ParameterCatalogue;
import org.entente.scenario.Driver;
import org.entente.scenario.ExpectedDirection;
import org.entente.scenario.Mechanism;
import org.entente.scenario.OrganisationRules;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioFolder;
import org.entente.scenario.ScenarioReader;
import org.entente.scenario.Trait;
import org.entente.scenario.World;
import org.junit.jupiter.api.Test;

/** Every claim of the sources has an element and a check that exist, or is counted as open. */
class InventoryTest {
    private static final Path TABLE = Path.of("src/test/resources/org/entente/inventory.csv");
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path TESTS = Path.of("src/test/java/org/entente");
    private static final Path SCENARIOS = Path.of("scenarios");

    /** How many IDs each table has: A1.01 to A1.21 and so on. */
    private static final List<Integer> SIZES = List.of(21, 22, 20, 15, 15, 10, 12, 7, 18);

    private static final Map<String, Scenario> READ = new ConcurrentHashMap<>();

    private final List<CSVRecord> rows;

    InventoryTest() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(TABLE, StandardCharsets.UTF_8, format)) {
            rows = parser.getRecords();
        }
    }

    @Test
    void everyIdHasOneRow() {
        List<String> ids = IntStream.rangeClosed(1, SIZES.size())
                .boxed()
                .flatMap(table -> IntStream.rangeClosed(1, SIZES.get(table - 1))
                        .mapToObj(row -> String.format(Locale.ROOT, "A%d.%02d", table, row)))
                .toList();
        assertThat(rows).extracting(row -> row.get("id")).containsExactlyElementsOf(ids);
    }

    @Test
    void everyRowSaysWhatItIs() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("what")).as(row.get("id")).isNotBlank();
            assertThat(row.get("enters_as"))
                    .as(row.get("id"))
                    .matches("(SV|PR|EX|SC|OUT|VT|DOC)( (SV|PR|EX|SC|OUT|VT|DOC))*");
            assertThat(row.get("element")).as(row.get("id")).isNotBlank();
            assertThat(row.get("status")).as(row.get("id")).isIn("closed", "open");
        });
    }

    @Test
    void everyElementExists() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(names(row.get("element")))
                        .as("elements of %s", row.get("id"))
                        .allMatch(InventoryTest::isElement, "exists"));
    }

    @Test
    void everyClosedRowHasChecksThatExistAndEveryOpenOneAReason() {
        assertThat(rows).allSatisfy(row -> {
            List<String> checks = names(row.get("check"));
            if (row.get("status").equals("closed")) {
                assertThat(checks)
                        .as("checks of %s", row.get("id"))
                        .isNotEmpty()
                        .allMatch(this::isCheck, "exists");
            } else {
                assertThat(row.get("note")).as("reason of %s", row.get("id")).isNotBlank();
            }
        });
    }

    /** Text alone closes only what is text alone. */
    @Test
    void onlyBackgroundIsClosedByAParagraph() {
        assertThat(rows)
                .filteredOn(row -> row.get("status").equals("closed"))
                .filteredOn(row -> names(row.get("check")).stream().allMatch(check -> check.startsWith("doc:")))
                .allSatisfy(row ->
                        assertThat(row.get("enters_as")).as(row.get("id")).isEqualTo("DOC"));
    }

    @Test
    void theReadmeStatesHowManyAreOpen() throws IOException {
        long open =
                rows.stream().filter(row -> row.get("status").equals("open")).count();
        assertThat(Files.readString(Path.of("README.md"))).contains(open + " of " + rows.size() + " rows are open");
    }

    @Test
    void theReadmeNamesTheContradictedDirections() throws IOException {
        List<String> contradicted = ScenarioFolder.list(SCENARIOS).stream()
                .flatMap(listing -> scenario(listing.id()).directions().stream())
                .filter(direction -> direction.status() == ExpectedDirection.Status.CONTRADICTED)
                .map(ExpectedDirection::id)
                .toList();
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        assertThat(readme).contains("Contradicted at present: " + (contradicted.isEmpty() ? "none." : ""));
        assertThat(contradicted).allSatisfy(id -> assertThat(readme).contains("`" + id + "`"));
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isElement(String name) {
        int colon = name.indexOf(':');
        String rest = name.substring(colon + 1);
        return switch (colon < 0 ? "" : name.substring(0, colon)) {
            case "parameter" -> ParameterCatalogue.find(rest).isPresent();
            case "driver" ->
                Stream.of(Driver.values()).anyMatch(driver -> driver.key().equals(rest));
            case "toggle" ->
                Stream.of(Mechanism.values())
                        .anyMatch(mechanism -> mechanism.key().equals(rest));
            case "scenario" -> isScenario(rest);
            case "world" -> isInWorld(rest);
            case "doc" -> isParagraph(rest);
            default -> isMember(name);
        };
    }

    private boolean isCheck(String name) {
        if (name.startsWith("doc:")) {
            return isParagraph(name.substring(4));
        }
        return name.startsWith("scenario:") ? isDirection(name.substring(9)) : isTest(name);
    }

    /** {@code package.Class} or {@code package.Class#method}, the member being a method or a constant. */
    private static boolean isMember(String name) {
        String[] parts = name.split("#", 2);
        try {
            Class<?> type = Class.forName("org.entente." + parts[0]);
            return parts.length == 1
                    || Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals(parts[1]))
                    || Arrays.stream(type.getDeclaredFields())
                            .anyMatch(field -> field.getName().equals(parts[1]));
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    /** {@code package.ClassTest#method}, a method with a test annotation. */
    private static boolean isTest(String name) {
        Matcher parts = Pattern.compile("([a-z]+)\\.([A-Za-z]+Test)#(\\w+)").matcher(name);
        if (!parts.matches()) {
            return false;
        }
        String source = text(TESTS.resolve(parts.group(1)).resolve(parts.group(2) + ".java"));
        return Pattern.compile("@(Parameterized)?Test\\s(\\s*@\\w+(\\(.*\\))?\\s)*\\s*void " + parts.group(3) + "\\(")
                .matcher(source)
                .find();
    }

    /** {@code id} or {@code id/arm}. */
    private static boolean isScenario(String name) {
        String[] parts = name.split("/", 2);
        return Files.exists(SCENARIOS.resolve(parts[0] + ".yaml"))
                && (parts.length == 1 || scenario(parts[0]).arm(parts[1]).isPresent());
    }

    /** {@code scenario#id of an expected direction} that the model bears out. */
    private static boolean isDirection(String name) {
        String[] parts = name.split("#", 2);
        return parts.length == 2
                && isScenario(parts[0])
                && scenario(parts[0]).directions().stream()
                        .filter(direction -> direction.status() == ExpectedDirection.Status.HOLDS)
                        .anyMatch(direction -> direction.id().equals(parts[1]));
    }

    private static Scenario scenario(String id) {
        return READ.computeIfAbsent(id, name -> ScenarioReader.read(SCENARIOS.resolve(name + ".yaml")));
    }

    /** A code, {@code STATE.trait}, {@code YYYY-MM STATE} of a recorded case, or a rule of the organisation. */
    private static boolean isInWorld(String name) {
        World world = scenario("peace").world();
        return codes(world).anyMatch(name::equals)
                || isTrait(world, name.split("\\.", 2))
                || world.history().stream()
                        .flatMap(past -> past.states().stream().map(state -> past.month() + " " + state))
                        .anyMatch(name::equals)
                || Arrays.stream(OrganisationRules.class.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(name));
    }

    private static boolean isTrait(World world, String[] parts) {
        return parts.length == 2
                && world.member(parts[0]).isPresent()
                && Stream.of(Trait.values()).anyMatch(trait -> trait.key().equals(parts[1]));
    }

    private static Stream<String> codes(World world) {
        return Stream.of(
                        world.members().stream().map(member -> member.state()),
                        world.powers().stream().map(power -> power.code()),
                        world.threatSources().stream().map(source -> source.code()),
                        world.clashPairs().stream().map(pair -> pair.code()))
                .flatMap(each -> each);
    }

    /** {@code page.md#heading}, the heading in the form of a link. */
    private static boolean isParagraph(String name) {
        String[] parts = name.split("#", 2);
        return parts.length == 2 && headings(text(PAGES.resolve(parts[0]))).anyMatch(parts[1]::equals);
    }

    private static Stream<String> headings(String page) {
        return page.lines()
                .filter(line -> line.startsWith("## ") || line.startsWith("### "))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            return "";
        }
    }
}
