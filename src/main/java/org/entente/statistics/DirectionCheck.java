package org.entente.statistics;

import java.util.Arrays;
import org.entente.scenario.ExpectedDirection;

/**
 * What a paired test says of one expected direction of a scenario.
 *
 * <p>The false-alarm probability of a whole list of claims is at most .01: each claim of k is tested at .01/k
 * (Bonferroni). UP and DOWN are two-sided z tests against the least difference, EQUIVALENT and WITHIN are two one-sided
 * tests against the margin (Schuirmann 1987, Journal of Pharmacokinetics and Biopharmaceutics 15).
 *
 * @param claim the claim
 * @param contrast the difference, from the reference or from the expected value
 * @param z the test statistic, positive in favour of the claim
 * @param p the probability of a statistic this large (in absolute size where the test is two-sided) at the border of the
 *     claim
 * @param criticalZ what z must exceed
 * @param verdict what follows
 */
public record DirectionCheck(
        ExpectedDirection claim, Contrast contrast, double z, double p, double criticalZ, Verdict verdict) {
    /** False-alarm probability of a scenario's whole list of claims. */
    public static final double FAMILY_WISE = .01;

    /** What a test says. */
    public enum Verdict {
        /** The claim is borne out. */
        CONFIRMED,
        /** The opposite of the claim is borne out. */
        CONTRADICTED,
        /** Neither is; more replications may tell. */
        UNDECIDED
    }

    /** Whether the test agrees with the status that the scenario gives the claim; an undecided test agrees with none. */
    public boolean agreesWithStatus() {
        return switch (claim.status()) {
            case HOLDS -> verdict == Verdict.CONFIRMED;
            case CONTRADICTED -> verdict == Verdict.CONTRADICTED;
        };
    }

    /**
     * Tests a claim about a mean over histories.
     *
     * @param claim the claim
     * @param reference values of the reference in order of replication; ignored for {@code WITHIN}
     * @param values values of the claim's arm, in the same order
     * @param claims number of claims on the scenario's list
     */
    public static DirectionCheck of(ExpectedDirection claim, double[] reference, double[] values, int claims) {
        double[] first = claim.direction() == ExpectedDirection.Direction.WITHIN
                ? constant(claim.value(), values.length)
                : reference;
        return of(claim, Contrast.paired(first, values), claims);
    }

    /**
     * Tests a claim about any contrast, for instance one of ratios.
     *
     * @param claim the claim
     * @param contrast difference from the reference; for {@code WITHIN} from the expected value
     * @param claims number of claims on the scenario's list
     */
    public static DirectionCheck of(ExpectedDirection claim, Contrast contrast, int claims) {
        double difference = contrast.difference();
        double margin = claim.tolerance();
        return switch (claim.direction()) {
            case UP -> directed(claim, contrast, difference - margin, claims);
            case DOWN -> directed(claim, contrast, -difference - margin, claims);
            case EQUIVALENT, WITHIN -> bounded(claim, contrast, margin - Math.abs(difference), claims);
        };
    }

    private static DirectionCheck directed(ExpectedDirection claim, Contrast contrast, double inFavour, int claims) {
        double z = ratio(inFavour, contrast.standardError());
        double critical = Normal.quantile(1 - FAMILY_WISE / claims / 2);
        return new DirectionCheck(claim, contrast, z, Normal.twoSided(z), critical, verdict(z, critical));
    }

    private static DirectionCheck bounded(ExpectedDirection claim, Contrast contrast, double inFavour, int claims) {
        double z = ratio(inFavour, contrast.standardError());
        double critical = Normal.quantile(1 - FAMILY_WISE / claims);
        return new DirectionCheck(claim, contrast, z, Normal.above(z), critical, verdict(z, critical));
    }

    private static Verdict verdict(double z, double critical) {
        if (z > critical) {
            return Verdict.CONFIRMED;
        }
        return z < -critical ? Verdict.CONTRADICTED : Verdict.UNDECIDED;
    }

    /** A difference without error is infinitely certain, none without error says nothing. */
    private static double ratio(double inFavour, double error) {
        return inFavour == 0 ? 0 : inFavour / error;
    }

    private static double[] constant(double value, int length) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
