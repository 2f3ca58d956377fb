package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The {@code entente} script, with scripts in place of Java and Maven. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final FileTime EARLIER = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private Path home;

    private record Outcome(int exitCode, String output, String errors) {}

    @BeforeEach
    void layOut() throws IOException {
        folder = folder.toRealPath();
        home = Files.createDirectories(folder.resolve("home of the program"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("pom.xml"), "");
        script(home.resolve("entente"), Files.readString(Path.of("entente")));
        mavenDoes("for word; do case $word in -Dentente.build=*) : > \"${word#*=}/entente.jar\" ;; esac; done");
        java("17.0.1");
        script(folder.resolve("jdk/bin/javac"), "");
    }

    @Test
    void buildsAMissingJarAndSaysSoInOneLine() throws Exception {
        Outcome outcome = launch(home.resolve("entente"), "--version");
        assertThat(outcome.errors()).startsWith("entente: building ").hasLineCount(1);
        assertThat(outcome.output()).isEqualTo(ran("--version"));
        assertThat(home.resolve("target")).isDirectoryContaining("glob:**/entente.jar");
        try (var left = Files.list(home.resolve("target"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void runsAFreshJarInTheCallersFolderWithEveryArgument() throws Exception {
        makeJar();
        Outcome outcome = launch(home.resolve("entente"), "run", "two words", "*", "");
        assertThat(outcome).isEqualTo(new Outcome(7, ran("run", "two words", "*", ""), ""));
    }

    @Test
    void rebuildsAJarThatIsOlderThanASource() throws Exception {
        makeJar();
        Files.setLastModifiedTime(home.resolve("target/entente.jar"), FileTime.fromMillis(0));
        assertThat(launch(home.resolve("entente")).errors()).startsWith("entente: building ");
        assertThat(launch(home.resolve("entente")).errors()).isEmpty();
    }

    @Test
    void rebuildsAfterACommit() throws Exception {
        makeJar();
        Path log = Files.createDirectories(home.resolve(".git/logs")).resolve("HEAD");
        Files.writeString(log, "");
        Files.setLastModifiedTime(log, FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        assertThat(launch(home.resolve("entente")).errors()).startsWith("entente: building ");
    }

    @Test
    void findsItsHomeThroughLinks() throws Exception {
        makeJar();
        Path absolute = Files.createSymbolicLink(home.resolve("link"), home.resolve("entente"));
        Path relative = Files.createSymbolicLink(folder.resolve("link"), folder.relativize(absolute));
        assertThat(launch(relative, "list")).isEqualTo(new Outcome(7, ran("list"), ""));
    }

    @Test
    void aFailedBuildIsShownAndRunsNothing() throws Exception {
        mavenDoes("echo broken source; exit 1");
        Outcome outcome = launch(home.resolve("entente"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).contains("broken source").endsWith("entente: the build failed, see above\n");
        assertThat(home.resolve("target")).isEmptyDirectory();
    }

    @Test
    void anOldJavaIsRefusedInOneLine() throws Exception {
        makeJar();
        java("1.8.0_402");
        Outcome outcome = launch(home.resolve("entente"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .contains("too old", "Java 17 or newer is needed")
                .hasLineCount(1);
    }

    @Test
    void aMissingJavaIsReportedInOneLine() throws Exception {
        Files.delete(folder.resolve("jdk/bin/java"));
        Outcome outcome = launch(home.resolve("entente"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .contains("no Java found", "Java 17 or newer is needed")
                .hasLineCount(1);
    }

    private Outcome launch(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        int exitCode = builder.start().waitFor();
        return new Outcome(exitCode, Files.readString(output), Files.readString(errors));
    }

    private String ran(String... arguments) {
        return "in " + folder + "\n-jar\n" + home.resolve("target/entente.jar") + "\n" + String.join("\n", arguments)
                + "\n";
    }

    private void makeJar() throws IOException {
        Files.writeString(home.resolve("target/entente.jar"), "");
        Files.setLastModifiedTime(home.resolve("pom.xml"), EARLIER);
        Files.setLastModifiedTime(home.resolve("src/main"), EARLIER);
    }

    private void java(String version) throws IOException {
        script(folder.resolve("jdk/bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "VERSION" 2026-01-01' >&2; exit; fi
                echo "in $PWD"
                printf '%s\\n' "$@"
                exit 7
                """.replace("VERSION", version));
    }

    private void mavenDoes(String commands) throws IOException {
        script(home.resolve("mvnw"), "#!/bin/sh\n" + commands + "\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
