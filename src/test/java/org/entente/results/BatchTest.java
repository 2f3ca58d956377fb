package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.entente.ensemble.SyntheticSource;
import org.entente.model.History;
import org.entente.theory.Participation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final int MONTHS = 10;

    private final SyntheticSource source = new SyntheticSource(0, MONTHS, 5, 0);
    private final String arm = SyntheticSource.SCENARIO.arms().get(1).id();
    private Batch batch;

    @TempDir
    private Path folder;

    @BeforeEach
    void run() throws InterruptedException {
        new BatchRun(source.plan(40, 20, Optional.empty()), source, List.of(), new Build("1", "c"), folder)
                .run(OnExisting.REFUSE, 2, progress -> {});
        batch = Batch.open(folder);
    }

    @Test
    void replicationsReadBackToTheLastBit() {
        ReplicationTable table = batch.replications();
        double[] attraction = table.numbers(arm, "attraction_KAZ");
        double[] cohesion = table.numbers(arm, "cohesion");
        String[] status = table.texts(arm, "final_status_TJK");
        for (int replication = 0; replication < 40; replication++) {
            History history = source.run(1, replication);

            assertThat(attraction[replication])
                    .isEqualTo(history.value(source.layout().find("attraction.KAZ"), MONTHS - 1));
            assertThat(cohesion[replication])
                    .isEqualTo(history.value(source.layout().find("cohesion"), MONTHS - 1));
            assertThat(status[replication])
                    .isEqualTo(history.status(4, MONTHS - 1).name());
        }
    }

    @Test
    void firstMonthsAgreeWithThePath() {
        double[] first = batch.replications().numbers(arm, "first_passive_ARM");
        String[] path = batch.replications().texts(arm, "path_ARM");
        for (int replication = 0; replication < 40; replication++) {
            History history = source.run(1, replication);
            double expected = Double.NaN;
            for (int month = MONTHS - 1; month >= 0; month--) {
                expected = history.status(0, month).isAtOrBelow(Participation.PASSIVE) ? month : expected;
            }

            assertThat(Double.valueOf(first[replication])).isEqualTo(Double.valueOf(expected));
            assertThat(path[replication]).startsWith("FULL@2022-01");
            assertThat(path[replication].contains(";")).isEqualTo(!Double.isNaN(expected));
        }
    }

    @Test
    void aStateThatStartsOutsideFirstHasToJoin() {
        ReplicationTable table = batch.replications();
        double[] joined = table.numbers(arm, "first_joined_UZB");
        double[] out = table.numbers(arm, "first_out_UZB");

        for (int i = 0; i < joined.length; i++) {
            assertThat(Double.isNaN(joined[i]) ? Double.isNaN(out[i]) : !(out[i] <= joined[i]))
                    .isTrue();
        }
        assertThat(java.util.Arrays.stream(joined)).anyMatch(month -> month >= 0);
    }

    @Test
    void membershipSharesAddUpToOne() {
        List<MembershipRow> rows = batch.membership();

        assertThat(rows)
                .hasSize(MONTHS * 6 * 4 * SyntheticSource.SCENARIO.arms().size());
        for (int i = 0; i < rows.size(); i += 4) {
            assertThat(rows.subList(i, i + 4).stream()
                            .mapToLong(MembershipRow::count)
                            .sum())
                    .isEqualTo(rows.get(i).n())
                    .isEqualTo(40);
        }
        assertThat(rows).allSatisfy(row -> assertThat(row.share()).isBetween(row.lower(), row.upper()));
        assertThat(rows.get(0).month()).isEqualTo(YearMonth.of(2022, 1));
    }

    @Test
    void measuresHaveTheirMeansAndQuantiles() {
        MeasureRow row = batch.measures().stream()
                .filter(r -> r.arm().equals(arm)
                        && r.measure().equals("legitimacy")
                        && r.state().equals("BLR"))
                .skip(4)
                .findFirst()
                .orElseThrow();
        int measure = source.layout().find("legitimacy.BLR");
        double sum = 0;
        for (int replication = 0; replication < 40; replication++) {
            sum += source.run(1, replication).value(measure, 4);
        }

        assertThat(row.month()).isEqualTo(YearMonth.of(2022, 5));
        assertThat(row.mean()).isCloseTo(sum / 40, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(row.q05()).isLessThan(row.q25());
        assertThat(row.q50()).isBetween(row.q25(), row.q75());
        assertThat(row.mean()).isBetween(row.meanLower(), row.meanUpper());
    }

    @Test
    void responsesOfAKindAddUpToOne() {
        List<ResponseRow> rows = batch.responses();
        double sum = rows.stream()
                .filter(row -> row.arm().equals(arm)
                        && row.requester().equals("KGZ")
                        && row.threatClass().equals("domestic")
                        && row.requested())
                .mapToDouble(ResponseRow::share)
                .sum();

        assertThat(sum).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void attractionTermsAddUpToTheTotalAtTheFirstMove() {
        List<AttractionRow> rows = batch.attraction().stream()
                .filter(row -> row.arm().equals(arm)
                        && row.member().equals("ARM")
                        && row.moment().equals("first-move-down"))
                .toList();

        assertThat(rows).extracting(AttractionRow::term).endsWith("move-costs", "total");
        assertThat(rows.subList(0, 5).stream().mapToDouble(AttractionRow::mean).sum())
                .isCloseTo(rows.get(6).mean(), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(rows.get(5).mean()).isEqualTo(4);
    }

    @Test
    void everyTermOfTheAttractionIsKnownAtTheHorizon() {
        assertThat(batch.attraction())
                .filteredOn(row -> row.moment().equals("horizon"))
                .hasSizeGreaterThan(6)
                .allSatisfy(row -> assertThat(row.n())
                        .isEqualTo(batch.manifest().arm(row.arm()).succeeded()));
    }

    @Test
    void manifestReadsBackAsWritten() throws IOException {
        String text = Files.readString(folder.resolve("manifest.json"));

        assertThat(ManifestFile.text(batch.manifest())).isEqualTo(text);
        assertThat(batch.manifest().tables()).hasSize(Table.values().length);
        assertThat(batch.changedFiles()).isEmpty();
    }

    @Test
    void aChangedTableIsNamed() throws IOException {
        Files.writeString(folder.resolve("membership.csv"), "month\n");
        Files.delete(folder.resolve("inputs").resolve("worlds").resolve("csto-2022.yaml"));

        assertThat(batch.changedFiles())
                .hasSize(2)
                .anyMatch(line -> line.contains("membership.csv: changed"))
                .anyMatch(line -> line.contains("csto-2022.yaml: missing"));
        assertThatThrownBy(batch::membership)
                .hasMessageContaining("membership.csv")
                .hasMessageContaining("header");
    }

    @Test
    void aBrokenCellIsNamedWithItsRow() throws IOException {
        Path file = folder.resolve("membership.csv");
        List<String> lines = Files.readAllLines(file);
        lines.set(3, lines.get(3).replaceFirst("2022-01", "2022-13"));
        Files.write(file, lines);

        assertThatThrownBy(batch::membership).hasMessageContaining("row 4").hasMessageContaining("2022-13");
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        Path file = folder.resolve("manifest.json");
        Files.writeString(file, Files.readString(file).replace("\"format\" : 1", "\"format\" : 9"));

        assertThatThrownBy(() -> Batch.open(folder)).hasMessageContaining("format (9)");
        Files.writeString(file, "{ \"format\" : 1,");
        assertThatThrownBy(() -> Batch.open(folder)).hasMessageContaining("not a manifest");
    }

    @Test
    void aFolderWithoutBatchIsRefused() {
        assertThatThrownBy(() -> Batch.open(folder.resolve("inputs")))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("no batch");
        assertThatThrownBy(() -> Batch.open(folder.resolve("nowhere")))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void unknownArmsAndColumnsAreNamed() {
        ReplicationTable table = batch.replications();

        assertThatThrownBy(() -> table.numbers("nobody", "cohesion")).hasMessageContaining("(nobody)");
        assertThatThrownBy(() -> table.numbers(arm, "happiness")).hasMessageContaining("(happiness)");
        assertThatThrownBy(() -> table.numbers(arm, "path_ARM")).hasMessageContaining("words");
    }
}
