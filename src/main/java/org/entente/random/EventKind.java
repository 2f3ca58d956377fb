package org.entente.random;

/**
 * The kinds of random event. Each constant states the law of its draw; each has a code that is part of every key and
 * therefore never changes, whatever the order of the constants. Crisis classes are interstate 0, transnational 1,
 * domestic 2 and intra-alliance clash 3.
 */
public enum EventKind {
    /** Shock to the patron's economy: standard normal. Actor patron, index 0. */
    ECONOMY_NOISE(1),
    /** Crisis of a member or a pair: Bernoulli with probability 1 − exp(−hazard). Index crisis class. */
    CRISIS(2),
    /** Severity of a crisis: Beta(2, 3), the second smallest of four uniforms. Index crisis class. */
    SEVERITY(3),
    /** Request for help: Bernoulli. Actor member, index crisis class. */
    REQUEST(4),
    /** Addressee of a request: categorical over organisation, patron, SCO, outside power. Index crisis class. */
    ADDRESSEE(5),
    /** Patron-only route instead of the organisation: Bernoulli with the entanglement. Index crisis class. */
    ROUTE(6),
    /** Noise of the response ladder: standard logistic. Actor requester, index crisis class. */
    RESPONSE_NOISE(7),
    /** Objection of a voter to a response: Bernoulli. Index {@link ActorKey#objectionIndex}. */
    OBJECTION(8),
    /** Objection of a voter to an accession: Bernoulli. Index {@link ActorKey#index} of the candidate. */
    ACCESSION_OBJECTION(9),
    /** Extra months of a mission: Poisson. Actor requester, index crisis class. */
    DURATION(10),
    /** Fall of a leadership after a domestic crisis: Bernoulli. Actor member, index 0. */
    LEADERSHIP(11),
    /** Change of the taste for autonomy under a new leadership: normal. Actor member, index 0. */
    AUTONOMY_SHIFT(12),
    /** Partiality of a mediation between two members: Bernoulli. Actor pair, index 0. */
    IMPARTIALITY(13),
    /** Review of a member's participation: Bernoulli. Actor member, index 0. */
    REVIEW(14),
    /** Choice of a participation status: logit, cumulative from full to out. Actor member, index 0. */
    CHOICE(15),
    /** Voice of a member: Bernoulli. Actor member, index 0. */
    VOICE(16),
    /** Form of voice: categorical over criticism, absence, cancellation. Actor member, index 0. */
    VOICE_TYPE(17),
    /** Attendance at an exercise: Bernoulli. Actor member, index number of the exercise in its year. */
    ATTENDANCE(18),
    /** Cancellation of an exercise by its host: Bernoulli. Actor host, index number of the exercise in its year. */
    HOST_CANCEL(19),
    /** Vote on a text about the patron: categorical over with, abstain, against. Actor member, index 0. */
    VOTE(20),
    /** A parameter's value: its prior or posterior. Actor parameter name, index draw number, month 0. */
    PARAMETER_SET(21),
    /** Block drawn in a bootstrap: uniform over the blocks. Actor number of blocks, index place, month 0. */
    BOOTSTRAP(24),
    /** Displacement of a world value: uniform around 0. Actor value name, index draw number, month 0. */
    JITTER(22),
    /** A draw of a sampler of posteriors: any law. Actor name of the sampler, month ordinal, index step. */
    SAMPLER(23);

    private final int code;

    EventKind(int code) {
        this.code = code;
    }

    /** The stable code, 1 to 127. */
    public int code() {
        return code;
    }
}
