package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against the 35 leukaemia patients of Scrucca, Santucci and Aversa (2007), "Competing risk analysis using R: an easy
 * guide for clinicians", Bone Marrow Transplantation 40: months until relapse (1) or death in remission (2).
 */
class AalenJohansenTest {
    private static final double[] MONTHS = {
        13, 1, 72, 7, 8, 67, 9, 5, 70, 4, 7, 68, 1, 10, 7, 3, 4, 4, 3, 3, 22, 8, 2, 0, 0, 35, 35, 4, 14, 26, 3, 2, 8,
        32, 12
    };
    private static final int[] CAUSES = {
        2, 1, 0, 2, 2, 0, 2, 2, 0, 0, 0, 0, 2, 2, 2, 1, 1, 1, 1, 1, 2, 1, 2, 2, 1, 0, 0, 2, 2, 2, 2, 0, 0, 0, 1
    };
    /** Acute lymphoblastic leukaemia; nobody of this group is censored before month 35. */
    private static final int[] LYMPHOBLASTIC = {0, 1, 2, 3, 4, 6, 7, 12, 20, 23, 24, 25, 27, 28, 29, 30, 34};

    private final AalenJohansen all = AalenJohansen.of(MONTHS, CAUSES, 2);

    @ParameterizedTest
    @CsvSource({
        "0, .02857143, .02857143",
        "1, .05714286, .05714286",
        "2, .05714286, .08571429",
        "3, .14581281, .11527094",
        "4, .20492611, .14482759",
        "5, .20492611, .1757917",
        "7, .20492611, .23771992",
        "8, .23771164, .27050544",
        "10, .23771164, .34076015",
        "12, .27283899, .34076015",
        "26, .27283899, .48126955",
        "72, .27283899, .48126955"
    })
    void publishedCumulativeIncidence(double month, double relapse, double death) {
        assertThat(all.at(1, month).value()).isCloseTo(relapse, within(5e-9));
        assertThat(all.at(2, month).value()).isCloseTo(death, within(5e-9));
    }

    @Test
    void withoutCensoringTheVarianceIsBinomial() {
        double[] times =
                Arrays.stream(LYMPHOBLASTIC).mapToDouble(i -> MONTHS[i]).toArray();
        int[] causes = Arrays.stream(LYMPHOBLASTIC).map(i -> CAUSES[i]).toArray();
        AalenJohansen group = AalenJohansen.of(times, causes, 2);
        for (Step step : group.steps(2).subList(1, group.steps(2).size())) {
            assertThat(step.standardError())
                    .isCloseTo(Math.sqrt(step.value() * (1 - step.value()) / 17), within(1e-12));
        }
        assertThat(group.at(1, 26).value()).isCloseTo(.17647059, within(5e-9));
        assertThat(group.at(2, 26).value()).isCloseTo(.70588235, within(5e-9));
    }

    @Test
    void theVarianceUnderCensoringIsNearTheJackknife() {
        int n = MONTHS.length;
        double[] left = IntStream.range(0, n).mapToDouble(this::deathsWithout).toArray();
        double jackknife = Math.sqrt(Moments.of(left).variance() * (n - 1.0) * (n - 1.0) / n);
        assertThat(all.at(2, 26).standardError()).isCloseTo(jackknife, within(.05 * jackknife));
    }

    private double deathsWithout(int left) {
        int[] kept = IntStream.range(0, MONTHS.length).filter(i -> i != left).toArray();
        double[] times = Arrays.stream(kept).mapToDouble(i -> MONTHS[i]).toArray();
        int[] causes = Arrays.stream(kept).map(i -> CAUSES[i]).toArray();
        return AalenJohansen.of(times, causes, 2).at(2, 26).value();
    }

    @Test
    void incidencesAndSurvivalAddUpToOne() {
        boolean[] any = new boolean[CAUSES.length];
        IntStream.range(0, any.length).forEach(i -> any[i] = CAUSES[i] > 0);
        KaplanMeier free = KaplanMeier.of(MONTHS, any);
        for (double month : new double[] {0, 4, 9, 30}) {
            double sum = all.at(1, month).value()
                    + all.at(2, month).value()
                    + free.at(month).value();
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void withOneCauseItIsTheComplementOfKaplanMeier() {
        boolean[] observed = new boolean[CAUSES.length];
        int[] one = new int[CAUSES.length];
        IntStream.range(0, one.length).forEach(i -> {
            observed[i] = CAUSES[i] > 0;
            one[i] = Math.min(1, CAUSES[i]);
        });
        Step incidence = AalenJohansen.of(MONTHS, one, 1).at(1, 14);
        Step survival = KaplanMeier.of(MONTHS, observed).at(14);
        assertThat(incidence.value()).isCloseTo(1 - survival.value(), within(1e-12));
        assertThat(incidence.standardError()).isCloseTo(survival.standardError(), within(1e-12));
    }

    @Test
    void causeNeverMetHasTheExactBinomialLimit() {
        double[] times = {10, 20, 120, 120};
        AalenJohansen curves = AalenJohansen.of(times, new int[] {1, 1, 0, 0}, 2);
        assertThat(curves.at(2, 120).value()).isZero();
        // None of four: 1 - .025^(1/4) = .6024.
        assertThat(curves.at(2, 120).upper()).isCloseTo(.6024, within(.00005));
    }
}
