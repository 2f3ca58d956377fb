package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of world files: a piece of the shipped world is exchanged, and the reader must say what is wrong with it. */
class FaultyWorldsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "interstateThreat:      {value: 0.85, source: judged, quality: C} | interstateThreat: {value: 0.85, source: judged} "
                        + "| missing key (quality); add it",
                "interstateThreat:      {value: 0.85, source: judged, quality: C} | interstateThreat: {value: 0.85, quality: C} "
                        + "| missing key (source); add it",
                "interstateThreat:      {value: 0.85, source: judged, quality: C} | interstateThreat: 0.85 "
                        + "| interstateThreat must be keys with values, found (0.85); write it as {key: value}",
                "interstateThreat:      {value: 0.85, source: judged, quality: C} "
                        + "| interstateThreat: {value: 8.5, source: judged, quality: C} "
                        + "| interstateThreat is out of range (8.5); give a number from 0 to 1 (0-1)",
                "interstateThreat:      {value: 0.85, source: judged, quality: C} "
                        + "| interstateThreat: {value: 0.85, source: judged, quality: D} "
                        + "| unknown quality (D); known are A, B, C",
                "interstateThreat:      {value: 0.85, source: judged, quality: C} "
                        + "| interstateThreat: {value: 0.85, source: jugded, quality: C} "
                        + "| unknown source (jugded); did you mean (judged)?",
                "state: RUS | state: Russia | not an ISO 3166 alpha-3 code (Russia); write three capital letters",
                "world: csto-2022 | world: csto-2023 "
                        + "| world is not the file's name (csto-2023); write (csto-2022) or rename it",
                "KAZ: | KAZA: | not an ISO 3166 alpha-3 code (KAZA); write three capital letters",
                "AZE: caucasus | AZER: caucasus | not an ISO 3166 alpha-3 code (AZER); write three capital letters",
                "start: 2022-01 | start: January | start is not a month, found (January); write it as 2022-09",
                "states: [KGZ, TJK], hostility | states: [KGZ, KGZ], hostility "
                        + "| a clash pair needs two different states (2); write two codes, such as [AAA, BBB]",
                "targets: [ARM] | targets: [ARN] | unknown state (ARN); known are ARM, BLR, KAZ, KGZ, TJK, UZB, TKM",
                "backer: {power: TUR | backer: {power: TRK "
                        + "| unknown power (TRK); known are CHN, TUR, IRN, EUU, USA, IND, REGION",
                "states: [AZE] | states: [MDA] "
                        + "| unknown state (MDA); known are ARM, AZE, BLR, GEO, KAZ, KGZ, TJK, TKM, UZB",
                "states: [AZE] | states: [AZE, GEO] | wrong number of states (2); give 1: one state, or both parties of an "
                        + "intra-alliance clash",
                "requested: true | requested: false " + "| response to a case without request (deployment); remove it",
                "regionalForceRegion: central-asia | regionalForceRegion: central-asa "
                        + "| unknown region (central-asa); did you mean (central-asia)?",
                "exerciseMonths: [5 | exerciseMonths: [13 "
                        + "| exerciseMonths is out of range (13); give a number from 1 to 12 (month of the year)",
                "NATO: | Nato: | not a code (Nato); write three to ten capital letters, such as AAA",
            })
    void everyFaultIsNamed(String piece, String other, String expected, @TempDir Path folder) {
        ScenarioFiles files = ScenarioFiles.in(folder);
        files.changeWorld(piece, other);

        assertThat(files.faultsWith(""))
                .anySatisfy(fault -> assertThat(fault)
                        .matches("worlds/csto-2022.yaml:[0-9]+:[0-9]+: .*")
                        .endsWith(": " + expected));
    }
}
