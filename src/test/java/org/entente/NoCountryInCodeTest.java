package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is known of states, powers and organisations is in the files of worlds. In the code no text names one of them, apart
 * from comments and from sources of parameters, which follow their grade.
 */
class NoCountryInCodeTest {
    private static final String TEXT = "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"";
    private static final String SKIPPED = "//[^\n]*+|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])*+'";
    private static final String SOURCE = "Quality\\.[A-Z],\\s*(?:" + TEXT + ")(?:\\s*\\+\\s*(?:" + TEXT + "))*+";
    private static final Pattern CODE = Pattern.compile(SKIPPED + "|(?<text>" + TEXT + ")", Pattern.DOTALL);
    private static final Pattern CATALOGUE =
            Pattern.compile(SKIPPED + "|" + SOURCE + "|(?<text>" + TEXT + ")", Pattern.DOTALL);
    private static final Pattern ACTOR = Pattern.compile("(?m)^  ([A-Z]{3}):|^  state: (\\w+)|^ +name: (.+)$");

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Codes and names of everybody in the worlds, the organisations included. */
    private static Set<String> actors() {
        return files("scenarios/worlds", ".yaml")
                .flatMap(file -> ACTOR.matcher(read(file)).results())
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow())
                .map(name -> name.replaceAll("^\"|\"$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> named(String code, Pattern texts, Set<String> actors) {
        Pattern names = Pattern.compile("(?<!\\p{L})(?:"
                + actors.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?!\\p{L})");
        return texts.matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(text -> text.startsWith("\""))
                .filter(text -> names.matcher(text).find())
                .toList();
    }

    @Test
    void noTextInTheCodeNamesAnybodyOfAWorld() {
        Set<String> actors = actors();
        assertThat(actors).contains("RUS", "Russia", "ARM", "Armenia", "NATO", "European Union", "POL", "Warsaw Pact");
        assertThat(files("src/main/java", ".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(
                                named(read(file), file.getParent().endsWith("parameter") ? CATALOGUE : CODE, actors))
                        .as(file + ": take it from the world")
                        .isEmpty());
    }

    @Test
    void textsAreToldFromCommentsAndSources() {
        Set<String> actors = Set.of("ARM", "New Land");
        String code = """
                // of "ARM"
                /* and "ARM" */ char quote = '"'; String path = "\\"the ARM-x"; // "ARM"
                f("ARMS", "CHARM", "warm", "New Lander", "in New Land");
                g(Quality.C, "polls in New Land", "ARM");
                """;
        assertThat(named(code, CODE, actors))
                .containsExactly("\"\\\"the ARM-x\"", "\"in New Land\"", "\"polls in New Land\"", "\"ARM\"");
        assertThat(named(code, CATALOGUE, actors)).containsExactly("\"\\\"the ARM-x\"", "\"in New Land\"", "\"ARM\"");
    }
}
