package org.entente.theory;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The coefficients at which the equations were worked out by hand, and draws for tests of ranges. */
final class Coefficients {

    static final Capability.PoolWeights POOL = new Capability.PoolWeights(0.85, 0.4, 0.02, 1.2);
    static final Capability.EconomyWeights ECONOMY = new Capability.EconomyWeights(0.15, 0.3, 0.01, 0.3, 1.3);
    static final Capability.AdaptationWeights ADAPTATION = new Capability.AdaptationWeights(0.3, 0.7, 1 / 18.0);
    static final ClassValues NEED = new ClassValues(0.6, 0.3, 0.15);
    static final LadderValues ENGAGEMENT = new LadderValues(1, 0.7, 0.25, 0);
    static final LadderValues ACCESS = new LadderValues(0.5, 0.65, 0.9, 1);
    static final LadderValues DEFECTION = new LadderValues(0, 0.25, 0.6, 1);
    static final ClassValues OUTSIDE_COVERAGE = new ClassValues(1, 0.8, 0.6);
    static final Unrest.TradeWeights TRADE = new Unrest.TradeWeights(0.3, 0.95);
    static final Unrest.UnrestWeights UNREST = new Unrest.UnrestWeights(1 / 9.0, 0.5, 0.004);
    static final Request.RequestWeights REQUEST = new Request.RequestWeights(-1.5, 3, 2, -1.5, -3);
    static final Response.ResponseWeights RESPONSE =
            new Response.ResponseWeights(1.28, 2.36, 1.49, 2.69, 1.83, 1.5, 1.58);
    static final ParticipationChoice.UtilityWeights UTILITY =
            new ParticipationChoice.UtilityWeights(4.5, 3.2, 3, 4, 0.2, 2);
    static final Dependence.DependenceWeights DEPENDENCE =
            new Dependence.DependenceWeights(0.35, 0.3, 0.2, 0.15, 0.5, 0.35);
    static final Signals.VoiceWeights VOICE = new Signals.VoiceWeights(0.02, 1, 6, 0.5);
    static final Signals.VoteWeights VOTE = new Signals.VoteWeights(2, -2, 1, 2, 4, 2.5, -1.5, 0.5);
    static final Legitimacy.BreachWeights BREACH = new Legitimacy.BreachWeights(0.6, 0.5, 0.5);
    static final CrisisHazard.SeverityWeights SEVERITY = new CrisisHazard.SeverityWeights(0.25, 0.65, 0.2);
    static final CrisisHazard.PressureWeights PRESSURE = new CrisisHazard.PressureWeights(0.5, 0.2, 0.5);
    static final ThreatPerception.SourceScaling SCALING = new ThreatPerception.SourceScaling(0.8, 0.2, 1.6);

    private Coefficients() {}

    /** Integers for {@code @ParameterizedTest}-free sweeps: 0, .1, …, 1. */
    static double[] grid() {
        return IntStream.rangeClosed(0, 10).mapToDouble(k -> k / 10.0).toArray();
    }

    /** A fixed sequence of draws, so that a failure repeats. */
    static SplittableRandom draws() {
        return new SplittableRandom(20220105);
    }
}
