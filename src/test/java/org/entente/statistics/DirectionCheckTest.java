package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.scenario.ExpectedDirection;
import org.entente.scenario.ExpectedDirection.Direction;
import org.entente.scenario.Statistic;
import org.entente.statistics.DirectionCheck.Verdict;
import org.junit.jupiter.api.Test;

class DirectionCheckTest {
    private static final int PAIRS = 400;

    @Test
    void aClearRiseConfirmsUpAndContradictsDown() {
        double[] reference = noise(1);
        double[] values = shifted(reference, 1);
        assertThat(check(Direction.UP, 0, reference, values).verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(check(Direction.DOWN, 0, reference, values).verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(check(Direction.DOWN, 0, values, reference).verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void theToleranceIsTheLeastDifference() {
        double[] reference = noise(1);
        double[] values = shifted(reference, 1);
        assertThat(check(Direction.UP, .5, reference, values).verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(check(Direction.UP, 1, reference, values).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(check(Direction.UP, 1.5, reference, values).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void equivalenceNeedsTheWholeIntervalInsideTheMargin() {
        double[] reference = noise(1);
        double[] values = shifted(reference, .02);
        assertThat(check(Direction.EQUIVALENT, .5, reference, values).verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(check(Direction.EQUIVALENT, .03, reference, values).verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(check(Direction.EQUIVALENT, .5, reference, shifted(reference, 1))
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void exitsNeverSeenInFewReplicationsDoNotProveEquivalence() {
        assertThat(check(Direction.EQUIVALENT, .01, new double[50], new double[50])
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(check(Direction.EQUIVALENT, .01, new double[4000], new double[4000])
                        .verdict())
                .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void withinComparesWithTheExpectedValue() {
        double[] values = shifted(noise(1), .27);
        DirectionCheck check = check(Direction.WITHIN, .3, new double[0], values);
        assertThat(check.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(check.contrast().difference()).isCloseTo(-.01, within(.1));
        assertThat(check(Direction.WITHIN, .02, new double[0], shifted(values, .4))
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void everyClaimOfTheListRaisesTheBar() {
        double[] reference = noise(1);
        double[] values = shifted(reference, 1);
        // Two-sided .01 alone, and .01/10 for each of ten.
        assertThat(DirectionCheck.of(claim(Direction.UP, 0), reference, values, 1)
                        .criticalZ())
                .isCloseTo(2.5758, within(.00005));
        assertThat(DirectionCheck.of(claim(Direction.UP, 0), reference, values, 10)
                        .criticalZ())
                .isCloseTo(3.2905, within(.00005));
    }

    /**
     * Ten true claims of no effect, 400 lists: with the family-wise rate at .01 at most, more than 12 false alarms have a
     * probability below .001 (binomial).
     */
    @Test
    void falseAlarmsOfAListStayBelowThePromise() {
        Random random = new Random(65);
        long alarms = IntStream.range(0, 400).filter(list -> anyAlarm(random)).count();
        assertThat(alarms).isLessThanOrEqualTo(12);
    }

    private static boolean anyAlarm(Random random) {
        boolean alarm = false;
        for (int claim = 0; claim < 10; claim++) {
            double[] reference = random.doubles(PAIRS).toArray();
            double[] values = random.doubles(PAIRS).toArray();
            Verdict verdict = DirectionCheck.of(claim(Direction.UP, 0), reference, values, 10)
                    .verdict();
            alarm |= verdict != Verdict.UNDECIDED;
        }
        return alarm;
    }

    private static DirectionCheck check(Direction direction, double tolerance, double[] reference, double[] values) {
        return DirectionCheck.of(claim(direction, tolerance), reference, values, 5);
    }

    private static ExpectedDirection claim(Direction direction, double tolerance) {
        Statistic statistic = new Statistic(
                Statistic.Kind.MEASURE,
                Optional.of("cohesion"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                119);
        return new ExpectedDirection(
                "cohesion-falls",
                "Cohesion falls",
                statistic,
                "main",
                Optional.empty(),
                direction,
                .28,
                tolerance,
                PAIRS,
                ExpectedDirection.Status.HOLDS,
                "");
    }

    private static double[] noise(long seed) {
        Random random = new Random(seed);
        return random.doubles(PAIRS, -.5, .5).toArray();
    }

    private static double[] shifted(double[] values, double shift) {
        Random random = new Random(2);
        return Arrays.stream(values)
                .map(value -> value + shift + .2 * random.nextGaussian())
                .toArray();
    }
}
