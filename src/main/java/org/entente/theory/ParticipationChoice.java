package org.entente.theory;

/** The core choice: what each rung of participation is worth to a member, when it reviews, and what it chooses. */
public final class ParticipationChoice {

    private ParticipationChoice() {}

    /**
     * Weights of utility.
     *
     * @param security w_S, per unit of threat removed
     * @param autonomy w_A, per unit of burden
     * @param dependence w_D, per unit of punishment, inducement or side payment
     * @param legitimacy w_L, per unit of legitimacy around its midpoint
     * @param responsivenessFloor the part of the legitimacy term that counts in a fully closed regime, in [0, 1]
     * @param legitimacySlope the steepness of the legitimacy term; 2 puts its zero at one half
     */
    public record UtilityWeights(
            double security,
            double autonomy,
            double dependence,
            double legitimacy,
            double responsivenessFloor,
            double legitimacySlope) {}

    /**
     * The share of protection that a rung gives, {@code G(s) = β B + (1 − β) e_s}: the bilateral part does not hang on
     * participation, but on the patron's bases.
     *
     * <p>Source: security for autonomy, Morrow 1991; bases as security hierarchy, Lake 2009; functional form: Entente design.
     *
     * @param bilateralShare β, in [0, 1]
     * @param baseFactor B, 1 with the bases at full strength, in [0, 1]
     * @param engagement e_s, in [0, 1]
     * @return the share in [0, 1]
     */
    public static double protectionShare(double bilateralShare, double baseFactor, double engagement) {
        return bilateralShare * baseFactor + (1 - bilateralShare) * engagement;
    }

    /**
     * Security in one class of threat, {@code T [1 − (1 − G ρ q)(1 − x cov' O)]}: the part of the threat that the patron or
     * others are expected to remove.
     *
     * <p>Source: Morrow 1991; balance of threat, Walt 1987; abandonment, Snyder 1984; functional form: Entente design.
     *
     * @param threat T, in [0, 1]
     * @param patronProtection G ρ q, in [0, 1]
     * @param outsideProtection x cov' O, in [0, 1]
     * @return threat removed, in [0, T]
     */
    public static double securityTerm(double threat, double patronProtection, double outsideProtection) {
        return threat * (1 - (1 - patronProtection) * (1 - outsideProtection));
    }

    /**
     * The utility of security, {@code w_S Sec} with Sec summed over the external classes.
     *
     * <p>Source: Morrow 1991; functional form: Entente design.
     *
     * @param security Sec, in [0, 3]
     * @param weights the weights of utility
     * @return utility, at least 0
     */
    public static double securityUtility(double security, UtilityWeights weights) {
        return weights.security() * security;
    }

    /**
     * The utility lost to the burden on autonomy, {@code −w_A e_s (α + ψ + n W)}.
     *
     * <p>Source: autonomy as the price of security, Morrow 1991; entrapment, Snyder 1984; functional form: Entente design.
     *
     * @param engagement e_s, in [0, 1]
     * @param autonomyTaste α, in [0, 1]
     * @param patronThreat ψ, in [0, 1]
     * @param entrapment n W, exposure to entrapment times the patron's war, in [0, 1]
     * @param weights the weights of utility
     * @return utility, at most 0
     */
    public static double autonomyUtility(
            double engagement, double autonomyTaste, double patronThreat, double entrapment, UtilityWeights weights) {
        return -weights.autonomy() * engagement * (autonomyTaste + patronThreat + entrapment);
    }

    /**
     * The utility lost to punishment, {@code −w_D χ d_s (D + v ψ)}.
     *
     * <p>Source: Hirschman 1945, Keohane and Nye 1977, Lake 2009; functional form: Entente design.
     *
     * @param leverage χ, at least 0
     * @param defection d_s, the degree of defection, in [0, 1]
     * @param dependence D, in [0, 1]
     * @param exposedThreat v ψ, vulnerability times patron threat, in [0, 1]
     * @param weights the weights of utility
     * @return utility, at most 0
     */
    public static double dependenceUtility(
            double leverage, double defection, double dependence, double exposedThreat, UtilityWeights weights) {
        return -weights.dependence() * leverage * defection * (dependence + exposedThreat);
    }

    /**
     * The utility of legitimacy, {@code −w_L e_s (.2 + .8 resp)(1 − 2 Λ)}.
     *
     * <p>Source: authority as consent, Lake 2009; domestic politics, Walt 1997; functional form: Entente design.
     *
     * @param engagement e_s, in [0, 1]
     * @param responsiveness of the regime to its public, in [0, 1]
     * @param legitimacy Λ, in [0, 1]
     * @param weights the weights of utility
     * @return utility, positive when Λ exceeds one half
     */
    public static double legitimacyUtility(
            double engagement, double responsiveness, double legitimacy, UtilityWeights weights) {
        double heard = weights.responsivenessFloor() + (1 - weights.responsivenessFloor()) * responsiveness;
        return -weights.legitimacy() * engagement * heard * (1 - weights.legitimacySlope() * legitimacy);
    }

    /**
     * The utility of what is offered for a rung, {@code w_D (ι(s) + d_s Σ_j aff_j side_j)}: the patron pays for staying,
     * outside powers for leaving.
     *
     * <p>Source: selective benefits, Olson and Zeckhauser 1966; Hirschman 1945; functional form: Entente design.
     *
     * @param inducement ι(s), what the patron offers for this rung, at least 0
     * @param defection d_s, the degree of defection, in [0, 1]
     * @param sidePayments Σ_j aff_j side_j, what outside powers offer, at least 0
     * @param weights the weights of utility
     * @return utility, at least 0
     */
    public static double inducementUtility(
            double inducement, double defection, double sidePayments, UtilityWeights weights) {
        return weights.dependence() * (inducement + defection * sidePayments);
    }

    /**
     * What the patron offers to a member that is not full, for a rung above frozen, {@code ι(s) = ι I E (1 − W)}.
     *
     * <p>Source: hegemonic leadership preserves alliances, Walt 1997; functional form: Entente design.
     *
     * @param participation the rung
     * @param offer ι, the greatest offer, at least 0
     * @param stake I, in [0, 1]
     * @param economy E, at least 0
     * @param war W, in [0, 1]
     * @return the offer, 0 for {@link Participation#FROZEN} and {@link Participation#OUT}
     */
    public static double inducement(
            Participation participation, double offer, double stake, double economy, double war) {
        return participation.isActive() ? offer * stake * economy * (1 - war) : 0;
    }

    /**
     * The probability that membership is reviewed this month, {@code ν = ν_0 + (1 − ν_0) ν_1 min(1, news)}.
     *
     * <p>Source: commitments end after change, Leeds and Savun 2007; functional form: Entente design.
     *
     * @param routine ν_0, without news, in [0, 1]
     * @param byNews ν_1, the share of the rest that maximal news reopens, in [0, 1]
     * @param news at least 0
     * @return a probability in [0, 1]
     */
    public static double reviewProbability(double routine, double byNews, double news) {
        return routine + (1 - routine) * byNews * Math.min(1, news);
    }

    /**
     * Whether a rung can be reached in one step: staying, a neighbour on the ladder, full participation from outside, and
     * in a renewal window leaving from anywhere.
     *
     * <p>Source: exit clauses shape when states leave, Leeds and Savun 2007, Wallander 2000; rule: Entente design.
     *
     * @param from the present rung
     * @param to the rung in question
     * @param renewalWindow whether the treaty is up for renewal, so that staying needs the act
     * @return whether the move is possible
     */
    public static boolean isFeasible(Participation from, Participation to, boolean renewalWindow) {
        if (to == from || (renewalWindow && to == Participation.OUT)) {
            return true;
        }
        return switch (from) {
            case FULL -> to == Participation.PASSIVE;
            case PASSIVE -> to != Participation.OUT;
            case FROZEN -> to != Participation.FULL;
            case OUT -> to.isActive();
        };
    }

    /**
     * Costs of moves on the ladder, in utility, all at least 0.
     *
     * @param friction c_0, of any move
     * @param commitment c_F, of the step down from {@link Participation#FULL}, beyond friction
     * @param lockIn L, of leaving, beyond friction
     * @param accession J, of joining from outside, beyond friction
     */
    public record MoveCosts(double friction, double commitment, double lockIn, double accession) {
        private double beyondFriction(Participation from) {
            return switch (from) {
                case FULL -> commitment;
                case PASSIVE, FROZEN -> 0;
                case OUT -> accession;
            };
        }
    }

    /**
     * The cost of a move, {@code c_0 1[s' ≠ s] + c_F 1[s = FULL ≠ s'] + L 1[s' = OUT ≠ s] + J 1[s = OUT ≠ s']}, infinite for a
     * move that is not possible. A renewal window waives all costs of leaving, and no other.
     *
     * <p>Source: exit costs and institutional assets, Wallander 2000; Leeds and Savun 2007; the public step back from a
     * commitment, Fearon 1994; functional form: Entente design.
     *
     * @param from the present rung
     * @param to the rung in question
     * @param renewalWindow whether the treaty is up for renewal
     * @param costs c_0, c_F, L and J
     * @return the cost in utility
     */
    public static double cost(Participation from, Participation to, boolean renewalWindow, MoveCosts costs) {
        if (!isFeasible(from, to, renewalWindow)) {
            return Double.POSITIVE_INFINITY;
        }
        if (to == Participation.OUT) {
            return costOfLeaving(from, renewalWindow, costs.friction(), costs.lockIn());
        }
        return to == from ? 0 : costs.friction() + costs.beyondFriction(from);
    }

    /**
     * The cost of the step out, {@code c_0 + L}, wherever a state stands: one that stands two rungs above pays it when it
     * gets there. Free in a renewal window and for a state that is out.
     *
     * <p>Source: exit costs and institutional assets, Wallander 2000; Leeds and Savun 2007; functional form: Entente design.
     *
     * @param from the present rung
     * @param renewalWindow whether the treaty is up for renewal
     * @param friction c_0, at least 0
     * @param lockIn L, at least 0
     * @return the cost in utility
     */
    public static double costOfLeaving(Participation from, boolean renewalWindow, double friction, double lockIn) {
        return renewalWindow || from == Participation.OUT ? 0 : friction + lockIn;
    }

    /**
     * The cost of a choice while notice runs: going through with it is free, revoking it to {@link Participation#FROZEN}
     * costs friction, and nothing else is possible.
     *
     * <p>Source: withdrawal clauses, Wallander 2000; rule: Entente design.
     *
     * @param to the rung in question
     * @param friction c_0, at least 0
     * @return the cost in utility
     */
    public static double costInNotice(Participation to, double friction) {
        return switch (to) {
            case OUT -> 0;
            case FROZEN -> friction;
            case PASSIVE, FULL -> Double.POSITIVE_INFINITY;
        };
    }

    /**
     * The probabilities of the rungs upon review, {@code P(s') ∝ exp(λ (V(s') − cost(s')))}.
     *
     * <p>Source: McFadden 1974; McKelvey and Palfrey 1995; functional form: Entente design.
     *
     * @param utilities V, one per rung from full to out
     * @param costs one per rung, infinite for a rung that cannot be reached; at least one finite
     * @param precision λ, per unit of utility, above 0
     * @param probabilities receives the probabilities; may be either of the other arrays
     */
    public static void probabilities(double[] utilities, double[] costs, double precision, double[] probabilities) {
        for (int rung = 0; rung < utilities.length; rung++) {
            probabilities[rung] = precision * (utilities[rung] - costs[rung]);
        }
        Logit.probabilities(probabilities, probabilities);
    }
}
