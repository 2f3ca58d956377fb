package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnDictionaryTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "columns.md");

    @Test
    void committedPageIsUpToDate() throws IOException {
        assertThat(Files.readString(PAGE))
                .as("run ./entente columns > src/site/markdown/columns.md")
                .isEqualTo(ColumnDictionary.markdown());
    }

    @ParameterizedTest
    @EnumSource
    void headersAreUnique(Table table) {
        assertThat(table.header(List.of("ARM", "KAZ"))).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void columnsPerStateStandTogetherStateByState() {
        assertThat(Table.REPLICATIONS.header(List.of("ARM", "KAZ")))
                .startsWith("arm", "replication", "final_status_ARM", "first_passive_ARM")
                .containsSubsequence("attraction_ARM", "final_status_KAZ", "attraction_KAZ", "cohesion")
                .endsWith("main_outcome");
    }
}
