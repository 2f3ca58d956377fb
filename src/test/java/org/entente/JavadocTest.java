package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Public types and methods are documented, and every equation names its source. */
class JavadocTest {
    private static final Path MAIN = Path.of("src/main/java/org/entente");

    @Test
    void everyEquationNamesItsSource() throws IOException {
        assertThat(PublicDeclarations.in(MAIN.resolve("theory")))
                .filteredOn(PublicDeclarations.Declaration::isStaticMethod)
                .filteredOn(declaration -> !declaration.comment().contains("Source:"))
                .as("public equations without \"Source:\" in their Javadoc")
                .isEmpty();
    }

    @Test
    void everyPublicTypeAndMethodIsDocumented() throws IOException {
        assertThat(PublicDeclarations.in(MAIN))
                .filteredOn(declaration -> declaration.comment().isBlank())
                .as("public types and methods without Javadoc")
                .isEmpty();
    }

    @Test
    void findsWhatLacksJavadocOrSource() {
        List<PublicDeclarations.Declaration> found = PublicDeclarations.of("""
                package example;
                /** Equations. Source: not that of the methods. */
                public final class Equations {
                    /** Twice. Source: Author (1999), eq. 1. */
                    public static double sourced(double x) { return 2 * x; }
                    /** Thrice. */
                    public static double unsourced(double x) { return 3 * x; }
                    public static double undocumented(double x) { return x; }
                    public double instance() { return 0; }
                    @Override public String toString() { return ""; }
                    static double hidden() { return 0; }
                    public record Pair(double a) { public static Pair zero() { return new Pair(0); } }
                    public interface Rule { double apply(double x); }
                    private static class Inner { public static void unreachable() {} }
                }
                """);
        assertThat(found)
                .filteredOn(PublicDeclarations.Declaration::isStaticMethod)
                .filteredOn(declaration -> !declaration.comment().contains("Source:"))
                .extracting(PublicDeclarations.Declaration::name)
                .containsExactly("unsourced", "undocumented", "zero");
        assertThat(found)
                .filteredOn(declaration -> declaration.comment().isBlank())
                .extracting(PublicDeclarations.Declaration::name)
                .containsExactlyInAnyOrder("undocumented", "instance", "Pair", "zero", "Rule", "apply");
    }
}
