package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohesionTest {

    private static final double[] INTERSTATE = {1, 0, 0};
    private static final double[] TRANSNATIONAL = {0, 0.5, 0};
    private static final double[] DOMESTIC = {0, 0, 0.5};

    @Test
    void confidenceNeedsBeliefAndCapacity() {
        double[] certain = {1, 1, 1};
        assertThat(Cohesion.confidence(INTERSTATE, certain, certain)).isEqualTo(1);
        assertThat(Cohesion.confidence(INTERSTATE, new double[] {0, 1, 1}, certain))
                .isZero();
        assertThat(Cohesion.confidence(INTERSTATE, certain, new double[] {0.46, 1, 1}))
                .isEqualTo(0.46);
        assertThat(Cohesion.confidence(new double[3], new double[] {0.3, 0.6, 0.9}, certain))
                .isCloseTo(0.6, within(1e-12));
    }

    @Test
    void similarityIgnoresScaleAndSeesDirection() {
        assertThat(Cohesion.similarity(INTERSTATE, new double[] {0.1, 0, 0})).isEqualTo(1);
        assertThat(Cohesion.similarity(INTERSTATE, TRANSNATIONAL)).isZero();
        assertThat(Cohesion.similarity(INTERSTATE, new double[3])).isZero();
        assertThat(Cohesion.similarity(INTERSTATE, new double[] {1, 1, 0})).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void unrestAtHomeIsNoCommonThreat() {
        assertThat(Cohesion.similarity(DOMESTIC, DOMESTIC)).isZero();
        double[] one = {0.85, 0.05, 0.3};
        double[] other = {0.05, 0.3, 0.4};
        double[] shaken = {0.85, 0.05, 0.9};
        double[] alsoShaken = {0.05, 0.3, 1};
        assertThat(Cohesion.similarity(shaken, alsoShaken)).isEqualTo(Cohesion.similarity(one, other));
        assertThat(Cohesion.similarity(new double[] {0.85, 0.35, 0.3}, new double[] {0.05, 0.6, 0.4}))
                .isGreaterThan(Cohesion.similarity(one, other));
    }

    @Test
    void convergenceNeedsTwoAndSuffersFromHostility() {
        double[][] threats = {INTERSTATE, INTERSTATE, TRANSNATIONAL};
        double[][] peace = new double[3][3];
        double[][] hostile = {{0, 0.4, 0}, {0.4, 0, 0}, {0, 0, 0}};
        assertThat(Cohesion.convergence(threats, peace, new boolean[] {true, false, false}))
                .isZero();
        assertThat(Cohesion.convergence(threats, peace, new boolean[] {true, true, false}))
                .isEqualTo(1);
        assertThat(Cohesion.convergence(threats, hostile, new boolean[] {true, true, false}))
                .isCloseTo(0.6, within(1e-12));
        assertThat(Cohesion.convergence(threats, peace, new boolean[] {true, true, true}))
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void convergenceDoesNotDependOnTheOrderOfMembers() {
        SplittableRandom draws = Coefficients.draws();
        int[] order = {3, 0, 4, 2, 1};
        for (int trial = 0; trial < 100; trial++) {
            double[][] threats = new double[5][];
            double[][] hostility = new double[5][5];
            boolean[] active = new boolean[5];
            for (int i = 0; i < 5; i++) {
                threats[i] = draws.doubles(3).toArray();
                active[i] = draws.nextDouble() < 0.8;
                for (int j = 0; j < i; j++) {
                    hostility[i][j] = hostility[j][i] = draws.nextDouble();
                }
            }
            double[][] permutedThreats = new double[5][];
            double[][] permutedHostility = new double[5][5];
            boolean[] permutedActive = new boolean[5];
            for (int i = 0; i < 5; i++) {
                permutedThreats[i] = threats[order[i]];
                permutedActive[i] = active[order[i]];
                for (int j = 0; j < 5; j++) {
                    permutedHostility[i][j] = hostility[order[i]][order[j]];
                }
            }
            assertThat(Cohesion.convergence(permutedThreats, permutedHostility, permutedActive))
                    .isBetween(0.0, 1.0)
                    .isCloseTo(Cohesion.convergence(threats, hostility, active), within(1e-12));
        }
    }

    @Test
    void oneCollapsedPartCannotHide() {
        assertThat(Cohesion.index(1, 1, 1, 1)).isEqualTo(100);
        assertThat(Cohesion.index(1, 1, 1, 0)).isZero();
        assertThat(Cohesion.index(0.5, 0.5, 0.5, 0.5)).isCloseTo(50, within(1e-12));
        assertThat(Cohesion.index(0.0625, 1, 1, 1)).isCloseTo(50, within(1e-12));
    }

    @Test
    void equalClientsCountAsTheyAre() {
        IntStream.rangeClosed(1, 8).forEach(clients -> {
            double[] weights = new double[clients];
            Arrays.fill(weights, 0.7);
            assertThat(Cohesion.effectiveSize(weights)).isCloseTo(clients, within(1e-12));
        });
        assertThat(Cohesion.effectiveSize(new double[] {1, 0, 0})).isEqualTo(1);
        assertThat(Cohesion.effectiveSize(new double[3])).isZero();
        assertThat(Cohesion.effectiveSize(new double[] {1, 0.25})).isBetween(1.0, 2.0);
    }

    @Test
    void memberPartsSwitchOff() {
        assertThat(Cohesion.participation(0.7, 0.5)).isCloseTo(0.35, within(1e-12));
        assertThat(Cohesion.alignment(0.5, true)).isEqualTo(0.5);
        assertThat(Cohesion.alignment(0.5, false)).isZero();
        assertThat(Cohesion.zombieGap(1, 0.2)).isCloseTo(0.8, within(1e-12));
    }
}
