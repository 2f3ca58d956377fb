package org.entente.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class ParameterTableTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "parameters.md");

    @Test
    void committedPageIsUpToDate() throws IOException {
        assertThat(Files.readString(PAGE))
                .as("run ./entente parameters --markdown > src/site/markdown/parameters.md")
                .isEqualTo(ParameterTable.markdown());
    }

    @Test
    void namesEveryParameterOnce() {
        String page = ParameterTable.markdown();
        assertThat(ParameterCatalogue.all())
                .allSatisfy(parameter ->
                        assertThat(page).containsOnlyOnce("| `" + parameter.name() + "` | " + parameter.symbol()));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void isTheSameInEveryLocale() {
        Locale usual = Locale.getDefault();
        String page = ParameterTable.markdown();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ParameterTable.markdown()).isEqualTo(page).doesNotContain("\r");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
