package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where files lie and how long they are. */
class SourceTreeTest {
    private static final Path MAIN = Path.of("src/main/java/org/entente");
    private static final Pattern DESCRIPTION = Pattern.compile("^/\\*\\*.{150,}\\*/\\s*package ", Pattern.DOTALL);
    private static final int LONGEST_FILE = 300;

    private static final Set<String> ROOT = Set.of(
            "pom.xml",
            "src",
            "scenarios",
            "results",
            "README.md",
            "LICENSE",
            "CITATION.cff",
            "CHANGELOG.md",
            "entente",
            "mvnw",
            "mvnw.cmd");

    @Test
    void theRootHoldsOnlyWhatItMust() throws IOException, InterruptedException {
        assertThat(trackedRoot()).isNotEmpty().allMatch(name -> name.startsWith(".") || ROOT.contains(name));
    }

    @Test
    void everyPackageIsDescribed() throws IOException {
        assertThat(javaFiles().map(Path::getParent).distinct())
                .isNotEmpty()
                .allMatch(SourceTreeTest::isDescribed, "has a package-info.java with a real description");
    }

    @Test
    void filesAreShort() throws IOException {
        assertThat(javaFiles().filter(file -> lines(file).size() > LONGEST_FILE))
                .as("files of more than %d lines", LONGEST_FILE)
                .isEmpty();
    }

    /** What git tracks; what lies there when the sources came without git. */
    private static List<String> trackedRoot() throws IOException, InterruptedException {
        if (!Files.exists(Path.of(".git"))) {
            try (Stream<Path> entries = Files.list(Path.of(""))) {
                return entries.map(Path::toString)
                        .filter(name -> !name.equals("target"))
                        .toList();
            }
        }
        Process git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-tree", "--name-only", "HEAD").start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("exit code of git ls-tree").isZero();
        return names.lines().toList();
    }

    private static boolean isDescribed(Path folder) {
        Path file = folder.resolve("package-info.java");
        return Files.exists(file)
                && DESCRIPTION.matcher(String.join("\n", lines(file))).find();
    }

    private static Stream<Path> javaFiles() throws IOException {
        try (Stream<Path> tree = Files.walk(MAIN)) {
            return tree.filter(path -> path.toString().endsWith(".java")).toList().stream();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
