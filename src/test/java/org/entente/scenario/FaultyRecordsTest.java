package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of records: a piece of the shipped record is exchanged, and the reader must say what is wrong with it. */
class FaultyRecordsTest {
    private static final String RECORD = "records/csto-1994-2024.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crisesUntil: {AZE: | crisesUntil: {AZR: "
                        + "| unknown state (AZR); known are ARM, AZE, BLR, GEO, KAZ, KGZ, TJK, UZB",
                "responses: {kyrgyzstan-osh: aid | responses: {kyrgyzstan-os: aid "
                        + "| unknown case (kyrgyzstan-os); did you mean (kyrgyzstan-osh)?",
                "{state: UZB, from: 1998-07, month: 1995-05} | {state: UZB, from: 1998-08, month: 1995-05} "
                        + "| no change of participation of UZB in this month (1998-08); the record has 1998-07, 1999-04, "
                        + "2006-08, 2009-06, 2012-06",
                "{state: UZB, from: 1998-07, month: none} | {state: TJK, from: 1998-07, month: none} "
                        + "| no change of participation of TJK in this month (1998-07); the record has none of this state; "
                        + "remove it",
                "from: 2009-06, until: 2010-05 | from: 2009-06, until: 2009-05 "
                        + "| window ends before it begins (2009-05); swap the dates",
                "measure: monthsAt, states: [BLR], status: passive, | measure: monthsAt, states: [BLR], "
                        + "| missing key (status); add it",
            })
    void everyFaultIsNamed(String piece, String other, String expected, @TempDir Path folder) {
        ScenarioFiles files = ScenarioFiles.in(folder);
        files.write("worlds/csto-1994.yaml", ScenarioFiles.shipped("worlds/csto-1994.yaml"));
        String record = ScenarioFiles.shipped(RECORD);
        assertThat(record).contains(piece);
        Path file = files.write(RECORD, record.replace(piece, other));

        assertThat(catchThrowableOfType(InvalidScenarioException.class, () -> RecordReader.read(file)))
                .hasMessageMatching("(?s).*" + RECORD + ":[0-9]+:[0-9]+: \\Q" + expected + "\\E.*");
    }
}
