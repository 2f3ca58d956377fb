package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

/** Missions: their size and shares, the capability that they take, and how they end. */
class MissionPhaseTest {
    private static final int HISTORIES = 12;

    private static HistoryEvent.Mission mission(History history) {
        return Variant.events(history, HistoryEvent.Mission.class).get(0);
    }

    private static Variant deployed() {
        return Variant.calm()
                .set("economyNoise", 0)
                .crisis(1, "KAZ", ThreatClass.DOMESTIC, 0.8, ResponseLevel.DEPLOYMENT)
                .months(16);
    }

    /** The mission of January 2022 had about 2,500 persons; shares by the contingents of 100, 100, 150 and 200. */
    @Test
    void theMissionToKazakhstanIsLikeTheRecord() {
        HistoryEvent.Mission mission = mission(Variant.of("peace").months(1).history());
        assertThat(mission.state()).isEqualTo("KAZ");
        assertThat(mission.persons()).isCloseTo(2400, within(1e-6));
        Map<String, Double> burden = mission.burden();
        assertThat(burden).containsOnlyKeys("RUS", "ARM", "BLR", "KGZ", "TJK");
        assertThat(burden.get("RUS")).isEqualTo(0.78);
        assertThat(burden.get("ARM")).isCloseTo(0.22 / 5.5, within(1e-12));
        assertThat(burden.get("BLR")).isEqualTo(burden.get("ARM"));
        assertThat(burden.get("KGZ")).isCloseTo(1.5 * burden.get("ARM"), within(1e-12));
        assertThat(burden.get("TJK")).isCloseTo(2 * burden.get("ARM"), within(1e-12));
    }

    @Test
    void aMissionOccupiesForcesFromTheNextMonthToItsLast() {
        deployed().histories(HISTORIES).forEach(history -> {
            int position = Variant.measure(history, "availableCapability", "");
            double before = history.value(position, 1);
            int last = 1 + mission(history).months();
            for (int month = 2; month <= last; month++) {
                assertThat(before - history.value(position, month)).isCloseTo(0.12, within(1e-12));
            }
            for (int month = last + 1; month < history.months(); month++) {
                double recovering = 0.12 * StrictMath.pow(0.4, month - last);
                assertThat(before - history.value(position, month)).isCloseTo(recovering, within(1e-12));
            }
            assertThat(Variant.events(history, HistoryEvent.MissionEnd.class))
                    .extracting(HistoryEvent::month)
                    .containsExactly(last);
        });
    }

    /** A mission of one month ends with a success of .05; 12 histories without one have a chance of .63^12 = .4 %. */
    @Test
    void onlyAShortMissionRaisesLegitimacy() {
        Variant variant = deployed();
        List<History> histories = variant.histories(HISTORIES).toList();
        List<History> without =
                variant.set("shortMissionLegitimacy", 0).histories(HISTORIES).toList();
        int brief = 0;
        for (int k = 0; k < HISTORIES; k++) {
            int last = 1 + mission(histories.get(k)).months();
            double gain = Variant.value(histories.get(k), "legitimacy", "KAZ", last)
                    - Variant.value(without.get(k), "legitimacy", "KAZ", last);
            assertThat(gain).isCloseTo(last == 2 ? 0.05 : 0, within(1e-12));
            brief += last == 2 ? 1 : 0;
        }
        assertThat(brief).isBetween(1, HISTORIES - 1);
    }

    @Test
    void aShortMissionThatEndsInNewUnrestIsNoSuccess() {
        Variant variant = deployed().unasked(2, "KAZ", ThreatClass.DOMESTIC, 0.3);
        Variant without = variant.set("shortMissionLegitimacy", 0);
        assertThat(Digest.of(variant.histories(HISTORIES).toList()))
                .isEqualTo(Digest.of(without.histories(HISTORIES).toList()));
    }

    @Test
    void aLongStayFeedsTheTasteForAutonomy() {
        Variant stay = Variant.calm()
                .set("externalMissionMonths", 12)
                .set("externalMissionExtension", 0)
                .crisis(0, "KGZ", ThreatClass.TRANSNATIONAL, 0.5, ResponseLevel.DEPLOYMENT)
                .months(16);
        History history = stay.history();
        int position = Variant.measure(history, "autonomy", "KGZ");
        assertThat(history.value(position, 6)).isEqualTo(history.value(position, 0));
        assertThat(history.value(position, 7) - history.value(position, 6)).isCloseTo(0.02, within(1e-12));
        assertThat(history.value(position, 15) - history.value(position, 0)).isCloseTo(6 * 0.02, within(1e-12));
    }

    @Test
    void theRegionalForceLimitsAMissionInItsRegionOnly() {
        Variant grave = Variant.calm()
                .crisis(1, "TJK", ThreatClass.TRANSNATIONAL, 0.9, ResponseLevel.DEPLOYMENT)
                .crisis(1, "BLR", ThreatClass.TRANSNATIONAL, 0.9, ResponseLevel.DEPLOYMENT);
        assertThat(Variant.events(grave.months(2).history(), HistoryEvent.Mission.class))
                .extracting(HistoryEvent.Mission::persons)
                .satisfiesExactly(
                        persons -> assertThat(persons).isCloseTo(5400, within(1e-6)),
                        persons -> assertThat(persons).isCloseTo(5000, within(1e-6)));
    }
}
