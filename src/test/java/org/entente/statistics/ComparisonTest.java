package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.entente.results.Batch;
import org.entente.results.SyntheticBatch;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    @TempDir
    private Path folder;

    @Test
    void armsOfOneBatchArePairedWithTheFirst() {
        Batch batch = write("war", List.of("slow", "fast", "sudden"), 7);
        List<Comparison> comparisons = Side.withinBatch(batch);
        assertThat(comparisons).hasSize(2).allMatch(Comparison::paired);
        assertThat(comparisons.get(1).baseline().label()).isEqualTo("slow");
        assertThat(comparisons.get(1).alternative().label()).isEqualTo("sudden");
        Contrast armenia = row(comparisons.get(1), "passive or further down at the horizon", "ARM");
        assertThat(armenia.difference()).isCloseTo(share(batch, "sudden") - share(batch, "slow"), within(1e-12));
        assertThat(armenia.n()).isEqualTo(200);
        assertThat(armenia.varianceFactor()).isGreaterThan(1);
        assertThat(armenia.method()).startsWith("paired");
    }

    @Test
    void equalNamedArmsOfBatchesOfOneSeedArePaired() {
        Batch peace = write("peace", List.of("main", "alone"), 7);
        Batch war = write("war", List.of("other", "main"), 7);
        List<Comparison> comparisons = Side.betweenBatches(List.of(peace, war));
        assertThat(comparisons).hasSize(1);
        Comparison comparison = comparisons.get(0);
        assertThat(comparison.paired()).isTrue();
        assertThat(comparison.baseline().label()).isEqualTo("peace, main");
        assertThat(comparison.alternative().label()).isEqualTo("war, main");
        assertThat(row(comparison, "months until disengagement", "ARM").difference())
                .isNegative();
        assertThat(comparison.rows())
                .noneMatch(
                        row -> row.outcome().startsWith("months") && row.state().equals("UZB"));
        Contrast crises = row(comparison, "crises", "KAZ");
        assertThat(crises.difference()).isZero();
        assertThat(crises.varianceFactor()).isInfinite();
    }

    @Test
    void otherSeedsAreComparedUnpairedAndItSaysSo() {
        Comparison comparison = Side.betweenBatches(
                        List.of(write("peace", List.of("main"), 7), write("war", List.of("main"), 8)))
                .get(0);
        assertThat(comparison.paired()).isFalse();
        assertThat(comparison.method()).isEqualTo("Unpaired: the root seeds differ (7 and 8)");
        Contrast cohesion = row(comparison, "cohesion index (0–100)", "");
        assertThat(cohesion.paired()).isFalse();
        assertThat(cohesion.varianceFactor()).isNaN();
        assertThat(row(comparison, "requests answered with aid or troops", "BLR")
                        .method())
                .isEqualTo("unpaired ratio of sums, delta method 95 %");
    }

    @Test
    void passagesAreCensoredAtTheHorizonAndFreezeCompetesWithExit() {
        Batch batch = write("war", List.of("slow", "fast"), 7);
        Passages armenia = new Passages(batch.replications(), batch.manifest(), "fast", "ARM");
        KaplanMeier above = armenia.above(Participation.PASSIVE);
        assertThat(above.subjects()).isEqualTo(200);
        assertThat(above.restrictedMean(60).value())
                .isCloseTo(Moments.of(armenia.months(Participation.PASSIVE)).mean(), within(1e-9));
        Step last = armenia.above(Participation.FROZEN).at(60);
        AalenJohansen race = armenia.freezeOrExit();
        assertThat(race.at(Passages.FROZEN, 60).value()
                        + race.at(Passages.OUT, 60).value())
                .isCloseTo(1 - last.value(), within(1e-12));
        assertThat(race.at(Passages.OUT, 60).value()).isPositive();
        assertThat(armenia.atRisk(Participation.OUT)).isTrue();
        assertThat(new Passages(batch.replications(), batch.manifest(), "fast", "UZB").atRisk(Participation.OUT))
                .isFalse();
    }

    private Batch write(String scenario, List<String> arms, long seed) {
        return SyntheticBatch.write(folder.resolve(scenario), scenario, arms, 200, 60, seed);
    }

    private static double share(Batch batch, String arm) {
        return batch.membership().stream()
                .filter(row -> row.arm().equals(arm) && row.member().equals("ARM"))
                .filter(row -> row.month().equals(batch.manifest().start().plusMonths(59)))
                .filter(row -> !row.status().equals("FULL"))
                .mapToDouble(row -> row.share())
                .sum();
    }

    private static Contrast row(Comparison comparison, String outcome, String state) {
        return comparison.rows().stream()
                .filter(row -> row.outcome().equals(outcome) && row.state().equals(state))
                .findFirst()
                .orElseThrow()
                .contrast();
    }
}
