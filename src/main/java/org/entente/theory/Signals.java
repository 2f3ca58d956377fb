package org.entente.theory;

/** What members do between changes of participation: complain, stay away, and vote. */
public final class Signals {

    private Signals() {}

    /**
     * Coefficients of voice.
     *
     * @param rate h_V, at equal utility without news, per month
     * @param slope b_V, per unit of utility, at least 0
     * @param grievance the gain per unit of grievance
     * @param cap the greatest monthly probability
     */
    public record VoiceWeights(double rate, double slope, double grievance, double cap) {}

    /**
     * The shares of the kinds of voice; criticism has the rest.
     *
     * @param skip in [0, 1]
     * @param cancel in [0, 1]
     */
    public record VoiceShares(double skip, double cancel) {}

    /**
     * Coefficients of alignment.
     *
     * @param dependence the gain per unit of dependence
     * @param discontent the effect of a unit of autonomy taste or patron threat, usually negative
     * @param engagement the gain per unit of engagement
     * @param unionState the gain of a state in union with the patron
     * @param slope of both vote probabilities
     * @param withCut the score at which voting with the patron has probability one half
     * @param againstCut the score at which voting against has probability one half, below the other cut
     * @param abstention the alignment of an abstention, in [0, 1]
     */
    public record VoteWeights(
            double dependence,
            double discontent,
            double engagement,
            double unionState,
            double slope,
            double withCut,
            double againstCut,
            double abstention) {}

    /**
     * The probability of voice in a month, {@code min(.5, h_V exp(b_V (V(s + 1) − V(s))) (1 + news + 6 grievance))}; 0 outside,
     * where there is no rung below.
     *
     * <p>Source: voice before exit, Hirschman 1970; functional form: Entente design.
     *
     * @param participation the present rung s
     * @param utility V(s)
     * @param utilityBelow V(s + 1), of the next rung down
     * @param news in [0, 1]
     * @param grievance in [0, 1]
     * @param weights the coefficients of voice
     * @return a probability in [0, cap]
     */
    public static double voiceProbability(
            Participation participation,
            double utility,
            double utilityBelow,
            double news,
            double grievance,
            VoiceWeights weights) {
        if (!participation.isMember()) {
            return 0;
        }
        double moved = 1 + news + weights.grievance() * grievance;
        return Math.min(
                weights.cap(), weights.rate() * StrictMath.exp(weights.slope() * (utilityBelow - utility)) * moved);
    }

    /**
     * The kind of voice that a uniform draw selects, in the order of {@link VoiceKind}.
     *
     * <p>Source: Hirschman 1970; shares: Entente design, quality C (judged).
     *
     * @param uniform a draw in (0, 1)
     * @param shares of the kinds
     * @return the kind
     */
    public static VoiceKind voiceKind(double uniform, VoiceShares shares) {
        if (uniform < 1 - shares.skip() - shares.cancel()) {
            return VoiceKind.CRITICISM;
        }
        return uniform < 1 - shares.cancel() ? VoiceKind.SKIP : VoiceKind.CANCEL;
    }

    /**
     * The probability of attending an exercise, {@code e_s (1 − .5 grievance)}.
     *
     * <p>Source: silent forms of voice, Hirschman 1970; functional form: Entente design.
     *
     * @param engagement e_s, in [0, 1]
     * @param grievance in [0, 1]
     * @param weight of grievance, in [0, 1]
     * @return a probability in [0, 1]
     */
    public static double attendanceProbability(double engagement, double grievance, double weight) {
        return engagement * (1 - weight * grievance);
    }

    /**
     * The running share of exercises attended, {@code ex + .2 (attended − ex)}.
     *
     * <p>Source: cohesion as more than membership, Weitsman 2003; functional form: Entente design.
     *
     * @param share ex, in [0, 1]
     * @param attended whether the member came
     * @param weight of the last exercise, in [0, 1]
     * @return the share in [0, 1]
     */
    public static double attendance(double share, boolean attended, double weight) {
        return share + weight * ((attended ? 1 : 0) - share);
    }

    /**
     * The alignment score, {@code 2 D − 2 (α + ψ) + e_s + 2 · 1[union state]}.
     *
     * <p>Source: security and economic hierarchy show in policy, Lake 2009; functional form: Entente design.
     *
     * @param dependence D, in [0, 1]
     * @param autonomyTaste α, in [0, 1]
     * @param patronThreat ψ, in [0, 1]
     * @param engagement e_s, in [0, 1]
     * @param unionState whether the state is in union with the patron
     * @param weights the coefficients of alignment
     * @return the score
     */
    public static double alignmentScore(
            double dependence,
            double autonomyTaste,
            double patronThreat,
            double engagement,
            boolean unionState,
            VoteWeights weights) {
        return weights.dependence() * dependence
                + weights.discontent() * (autonomyTaste + patronThreat)
                + weights.engagement() * engagement
                + (unionState ? weights.unionState() : 0);
    }

    /**
     * The probability of voting with the patron, {@code σ(4 (score − 2.5))}.
     *
     * <p>Source: ordered logit on the latent scale of McFadden 1974; functional form: Entente design.
     *
     * @param score the alignment score
     * @param weights the coefficients of alignment
     * @return a probability in (0, 1)
     */
    public static double voteWith(double score, VoteWeights weights) {
        return Logit.logistic(weights.slope() * (score - weights.withCut()));
    }

    /**
     * The probability of voting against the patron, {@code σ(4 (−1.5 − score))}; what is left of both is abstention.
     *
     * <p>Source: ordered logit on the latent scale of McFadden 1974; functional form: Entente design.
     *
     * @param score the alignment score
     * @param weights the coefficients of alignment
     * @return a probability in (0, 1)
     */
    public static double voteAgainst(double score, VoteWeights weights) {
        return Logit.logistic(weights.slope() * (weights.againstCut() - score));
    }

    /**
     * The vote that a uniform draw selects, in the order of {@link VoteChoice}.
     *
     * <p>Source: McFadden 1974; coding: Entente design.
     *
     * @param score the alignment score
     * @param uniform a draw in (0, 1)
     * @param weights the coefficients of alignment
     * @return the vote
     */
    public static VoteChoice vote(double score, double uniform, VoteWeights weights) {
        if (uniform < voteWith(score, weights)) {
            return VoteChoice.WITH;
        }
        return uniform < 1 - voteAgainst(score, weights) ? VoteChoice.ABSTAIN : VoteChoice.AGAINST;
    }

    /**
     * Expected alignment, with 1 for a vote with the patron, ½ for abstention and 0 for a vote against:
     * {@code P(with) + ½ P(abstain)}.
     *
     * <p>Source: Lake 2009; coding: Entente design.
     *
     * @param score the alignment score
     * @param weights the coefficients of alignment
     * @return expected alignment in (0, 1)
     */
    public static double expectedAlignment(double score, VoteWeights weights) {
        double with = voteWith(score, weights);
        double abstain = 1 - with - voteAgainst(score, weights);
        return with + weights.abstention() * abstain;
    }

    /**
     * Whether dues are paid: not from the fourth month of a freeze on.
     *
     * <p>Source: rules of the Collective Security Treaty Organization on arrears; coding: Entente design.
     *
     * @param monthsFrozen full months in {@link Participation#FROZEN}, counting this one; 0 when not frozen
     * @param grace the months of a freeze in which dues are still paid
     * @return whether dues are paid this month
     */
    public static boolean paysDues(int monthsFrozen, int grace) {
        return monthsFrozen <= grace;
    }
}
