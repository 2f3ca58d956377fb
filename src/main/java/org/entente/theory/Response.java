package org.entente.theory;

/**
 * What the patron and the alliance do about a request: an ordered choice by the patron's interest, ties, capacity and
 * mandate, then the filters of consensus and feasibility.
 */
public final class Response {

    private Response() {}

    /**
     * Coefficients of the patron's willingness, all on the logit scale.
     *
     * @param intercept θ_0
     * @param stake θ_I, the gain per unit of stake, at least 0
     * @param capacity θ_A, the gain per unit of the capacity ratio, at least 0
     * @param entanglement θ_H, the loss per unit of entanglement, at least 0
     * @param mandate θ_M, the loss per unit of mandate gap, at least 0
     * @param frozen the loss when the requester has frozen its participation, at least 0
     * @param spacing Δ, the distance between the cut-points, above 0
     */
    public record ResponseWeights(
            double intercept,
            double stake,
            double capacity,
            double entanglement,
            double mandate,
            double frozen,
            double spacing) {}

    /**
     * Through whom help comes: the patron alone when it was asked itself or the requester is outside, else, with the
     * probability of the entanglement, the patron alone as well.
     *
     * <p>Source: hierarchy between patron and client, Lake 2009; entanglement, Snyder 1997; functional form: Entente design.
     *
     * @param addressee whom the state asked
     * @param requester the requester's participation
     * @param entanglement H, the patron's ties with the source of the threat, in [0, 1]
     * @param uniform a draw in (0, 1)
     * @return the route
     */
    public static Route route(Addressee addressee, Participation requester, double entanglement, double uniform) {
        boolean bilateral = addressee == Addressee.PATRON || !requester.isMember();
        return bilateral || uniform < entanglement ? Route.PATRON_ONLY : Route.ALLIANCE;
    }

    /**
     * How far a case lies outside the mandate: {@code 1} for fighting outside recognised territory, {@code 1 − f} for
     * a domestic crisis before the mandate covered it, else 0.
     *
     * <p>Source: institutional assets and portability, Wallander 2000; functional form: Entente design.
     *
     * @param domestic whether the crisis is domestic
     * @param mandateDomestic whether the mandate covers domestic crises
     * @param outOfArea whether the fighting is outside the requester's recognised territory
     * @param framing f, how far the crisis can be presented as aggression from outside, in [0, 1]
     * @return the gap in [0, 1]
     */
    public static double mandateGap(boolean domestic, boolean mandateDomestic, boolean outOfArea, double framing) {
        if (outOfArea) {
            return 1;
        }
        return domestic && !mandateDomestic ? 1 - framing : 0;
    }

    /**
     * Capacity relative to the case, {@code min(1, A / (need_c max(.3, v)))}.
     *
     * <p>Source: Huth 1988 (the local balance of forces); functional form: Entente design.
     *
     * @param available A, in pool units, at least 0
     * @param need need_c, the pool share of a full-size mission, above 0
     * @param severity v, in [0, 1]
     * @param leastSeverity the severity that every case is taken to have, above 0
     * @return the ratio in [0, 1]
     */
    public static double capacityRatio(double available, double need, double severity, double leastSeverity) {
        return Math.min(1, available / (need * Math.max(leastSeverity, severity)));
    }

    /**
     * The patron's willingness, {@code Z = θ_0 + θ_I I + θ_A ratio − θ_H H − θ_M gap − 1.5 · 1[frozen] + ε}.
     *
     * <p>Source: interests, capability and ties in honouring alliances, Snyder 1997, Leeds and Savun 2007; functional
     * form: Entente design.
     *
     * @param stake I, the patron's stake in the requester, in [0, 1]
     * @param capacityRatio in [0, 1]
     * @param entanglement H, the patron's ties with the source of the threat, in [0, 1]
     * @param mandateGap in [0, 1]
     * @param frozen whether the requester has frozen its participation
     * @param noise ε, a standard logistic draw
     * @param weights the coefficients
     * @return the willingness on the logit scale
     */
    public static double latent(
            double stake,
            double capacityRatio,
            double entanglement,
            double mandateGap,
            boolean frozen,
            double noise,
            ResponseWeights weights) {
        return weights.intercept()
                + weights.stake() * stake
                + weights.capacity() * capacityRatio
                - weights.entanglement() * entanglement
                - weights.mandate() * mandateGap
                - (frozen ? weights.frozen() : 0)
                + noise;
    }

    /**
     * The level that a willingness amounts to, {@code r = Σ_{m=0..3} 1[Z > m Δ]}.
     *
     * <p>Source: ordered logit on the latent scale of McFadden 1974; functional form: Entente design.
     *
     * @param latent Z, on the logit scale
     * @param spacing Δ, the distance between the cut-points, above 0
     * @return the level before the filters
     */
    public static ResponseLevel level(double latent, double spacing) {
        int level = 0;
        while (level < ResponseLevel.DEPLOYMENT.level() && latent > level * spacing) {
            level++;
        }
        return ResponseLevel.LADDER.get(level);
    }

    /**
     * The probability that a level is reached before the filters, {@code P(r ≥ k) = σ(Z_0 − (k − 1) Δ)} with the noise left
     * out of {@code Z_0}.
     *
     * <p>Source: ordered logit on the latent scale of McFadden 1974; functional form: Entente design.
     *
     * @param level the level k
     * @param systematic Z_0, the willingness at noise 0, on the logit scale
     * @param spacing Δ, the distance between the cut-points, above 0
     * @return a probability in [0, 1], 1 for {@link ResponseLevel#NONE}
     */
    public static double probabilityAtLeast(ResponseLevel level, double systematic, double spacing) {
        return level == ResponseLevel.NONE ? 1 : Logit.logistic(systematic - (level.level() - 1) * spacing);
    }

    /**
     * The probability that a member's objection becomes a veto, {@code υ obj}; in a domestic crisis a closed regime accepts
     * the framing and objects with {@code υ obj (1 − f)}.
     *
     * <p>Source: veto players, Tsebelis 2002; regime security, David 1991; functional form: Entente design.
     *
     * @param objection obj, the member's disposition to object, in [0, 1]
     * @param vetoProbability υ, in [0, 1]
     * @param domestic whether the crisis is domestic
     * @param framing f, in [0, 1]
     * @param responsiveness of the member's regime to its public, in [0, 1]
     * @param openRegime the responsiveness from which framing no longer persuades
     * @return a probability in [0, 1]
     */
    public static double objectionProbability(
            double objection,
            double vetoProbability,
            boolean domestic,
            double framing,
            double responsiveness,
            double openRegime) {
        boolean persuaded = domestic && responsiveness < openRegime;
        return vetoProbability * objection * (persuaded ? 1 - framing : 1);
    }

    /**
     * The level that the forces at hand allow: troops need {@code A ≥ need_c v}, else aid.
     *
     * <p>Source: Huth 1988 (the local balance of forces); functional form: Entente design.
     *
     * @param level after the consensus
     * @param available what is left of A after the cases before this one, in pool units
     * @param need need_c, the pool share of a full-size mission, above 0
     * @param severity v, in [0, 1]
     * @return the level that is carried out
     */
    public static ResponseLevel feasible(ResponseLevel level, double available, double need, double severity) {
        return available >= need * severity ? level : level.atMost(ResponseLevel.AID);
    }

    /**
     * Why a case got little. A veto or a lack of forces that lowered the level is the reason; else, up to observation, the
     * greatest of {@code θ_I (1 − I)}, {@code θ_H H}, {@code θ_A (1 − ratio)} and {@code θ_M gap}, the first on a tie.
     *
     * <p>Source: the causes of non-response in Snyder 1997 and Walt 1997; functional form: Entente design.
     *
     * @param level carried out
     * @param vetoed whether an objection lowered the level
     * @param unaffordable whether a lack of forces lowered the level
     * @param stake I, in [0, 1]
     * @param entanglement H, in [0, 1]
     * @param capacityRatio in [0, 1]
     * @param mandateGap in [0, 1]
     * @param weights the coefficients of willingness
     * @return the reason, {@link ReasonCode#NONE} for aid or troops that nothing lowered
     */
    public static ReasonCode reason(
            ResponseLevel level,
            boolean vetoed,
            boolean unaffordable,
            double stake,
            double entanglement,
            double capacityRatio,
            double mandateGap,
            ResponseWeights weights) {
        if (vetoed) {
            return ReasonCode.VETO;
        }
        if (unaffordable) {
            return ReasonCode.CAPACITY;
        }
        if (level.isAtLeast(ResponseLevel.AID)) {
            return ReasonCode.NONE;
        }
        return heaviest(
                weights.stake() * (1 - stake),
                weights.entanglement() * entanglement,
                weights.capacity() * (1 - capacityRatio),
                weights.mandate() * mandateGap);
    }

    private static ReasonCode heaviest(double interest, double entangled, double capacity, double mandate) {
        double most = Math.max(Math.max(interest, entangled), Math.max(capacity, mandate));
        if (interest == most) {
            return ReasonCode.INTEREST;
        }
        if (entangled == most) {
            return ReasonCode.ENTANGLED;
        }
        return capacity == most ? ReasonCode.CAPACITY : ReasonCode.MANDATE;
    }
}
