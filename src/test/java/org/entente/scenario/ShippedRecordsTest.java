package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped records say what the coding sheet says. */
class ShippedRecordsTest {
    private static HistoricalRecord read(String id) {
        return RecordReader.read(Path.of("scenarios/records/" + id + ".yaml"));
    }

    @Test
    void theTreatyEndsWithOneMemberFrozenAndThreeOut() {
        HistoricalRecord record = read("csto-1994-2024");

        assertThat(record.moves()).hasSize(11);
        assertThat(record.cases())
                .filteredOn(row -> row.covariates().isPresent())
                .hasSize(12);
        assertThat(states(record, Participation.OUT)).containsExactly("AZE", "GEO", "UZB");
        assertThat(states(record, Participation.FROZEN)).containsExactly("ARM");
        assertThat(states(record, Participation.PASSIVE)).isEmpty();
    }

    @Test
    void thePactEndsWithOneMemberOut() {
        HistoricalRecord record = read("warsaw-pact-1955-1991");

        assertThat(record.moves()).hasSize(8);
        assertThat(states(record, Participation.OUT)).containsExactly("ALB");
        assertThat(states(record, Participation.PASSIVE)).containsExactly("DDR", "HUN", "ROU");
    }

    private static List<String> states(HistoricalRecord record, Participation rung) {
        return record.world().members().stream()
                .map(MemberProfile::state)
                .filter(state -> record.participation(state).get(record.months() - 1) == rung)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csto-1994-2024", "warsaw-pact-1955-1991"})
    void everyStateHasTheSameCoursesFromTheFirstMonth(String id) {
        HistoricalRecord record = read(id);
        List<String> drivers = record.courses().keySet().stream()
                .filter(key ->
                        key.endsWith("." + record.world().members().get(0).state()))
                .map(key -> key.substring(0, key.indexOf('.')))
                .filter(key -> !key.equals(Driver.PRESSURE.key()))
                .toList();

        assertThat(drivers).hasSize(11);
        assertThat(record.courses().keySet())
                .containsAll(record.world().members().stream()
                        .flatMap(member -> drivers.stream().map(driver -> driver + "." + member.state()))
                        .collect(Collectors.toSet()));
        assertThat(record.courses().values())
                .allSatisfy(course ->
                        assertThat(course.path().points().get(0).month()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csto-1994-2024", "warsaw-pact-1955-1991"})
    void alternativesRecodeWhatTheRecordHolds(String id) {
        HistoricalRecord record = read(id);

        assertThat(record.alternatives()).isNotEmpty().allSatisfy(alternative -> {
            assertThat(record.cases().stream().map(row -> row.event().id()).toList())
                    .containsAll(alternative.responses().keySet());
            assertThat(alternative.moves())
                    .allSatisfy(recoding -> assertThat(record.moves())
                            .anyMatch(
                                    move -> move.state().equals(recoding.state()) && move.month() == recoding.from()));
        });
    }
}
