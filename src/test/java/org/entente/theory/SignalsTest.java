package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SignalsTest {

    @Test
    void voiceIsLouderWhenStepsDownAttract() {
        assertThat(voice(Participation.FULL, 1, 1, 0, 0)).isEqualTo(0.02);
        assertThat(voice(Participation.FULL, 1, 2, 0, 0)).isCloseTo(0.02 * StrictMath.E, within(1e-12));
        assertThat(voice(Participation.FULL, 1, 1, 1, 0)).isEqualTo(0.04);
        assertThat(voice(Participation.FULL, 1, 1, 0, 1)).isCloseTo(0.14, within(1e-12));
        assertThat(voice(Participation.FULL, 0, 9, 1, 1)).isEqualTo(0.5);
        Signals.VoiceWeights flat = new Signals.VoiceWeights(0.02, 0, 6, 0.5);
        assertThat(Signals.voiceProbability(Participation.FULL, 1, 9, 0, 0, flat))
                .isEqualTo(0.02);
    }

    @Test
    void thoseOutsideHaveNoVoice() {
        assertThat(voice(Participation.OUT, 0, 9, 1, 1)).isZero();
    }

    private static double voice(Participation rung, double here, double below, double news, double grievance) {
        return Signals.voiceProbability(rung, here, below, news, grievance, Coefficients.VOICE);
    }

    @Test
    void kindsOfVoiceHaveTheirShares() {
        var shares = new Signals.VoiceShares(0.3, 0.2);
        assertThat(Signals.voiceKind(0.49, shares)).isEqualTo(VoiceKind.CRITICISM);
        assertThat(Signals.voiceKind(0.51, shares)).isEqualTo(VoiceKind.SKIP);
        assertThat(Signals.voiceKind(0.81, shares)).isEqualTo(VoiceKind.CANCEL);
    }

    @Test
    void grievanceKeepsMembersAway() {
        assertThat(Signals.attendanceProbability(0.7, 0, 0.5)).isEqualTo(0.7);
        assertThat(Signals.attendanceProbability(0.7, 1, 0.5)).isEqualTo(0.35);
        assertThat(Signals.attendance(0.5, true, 0.2)).isCloseTo(0.6, within(1e-12));
        assertThat(Signals.attendance(0.5, false, 0.2)).isCloseTo(0.4, within(1e-12));
    }

    /** Belarus in 2022: D .79, α .2, patron threat .336 less the Chinese counterweight of .25. */
    @Test
    void belarusVotesWithThePatronAndTheOthersAbstain() {
        double patronThreat = PatronThreat.perceived(0.2, 0.17, 0, 0.8, 0.25, 0.5);
        double belarus = Signals.alignmentScore(0.79, 0.2, patronThreat, 1, true, Coefficients.VOTE);
        assertThat(Signals.voteWith(belarus, Coefficients.VOTE)).isBetween(0.95, 0.995);
        assertThat(Signals.vote(belarus, 0.9, Coefficients.VOTE)).isEqualTo(VoteChoice.WITH);
        double kazakhstan = Signals.alignmentScore(0.5, 0.3, 0.4, 1, false, Coefficients.VOTE);
        assertThat(Signals.vote(kazakhstan, 0.5, Coefficients.VOTE)).isEqualTo(VoteChoice.ABSTAIN);
        assertThat(Signals.expectedAlignment(kazakhstan, Coefficients.VOTE)).isCloseTo(0.5, within(0.02));
    }

    @Test
    void votesPartitionTheUnitInterval() {
        for (double score = -6; score <= 6; score += 0.25) {
            double with = Signals.voteWith(score, Coefficients.VOTE);
            double against = Signals.voteAgainst(score, Coefficients.VOTE);
            assertThat(with + against).isLessThanOrEqualTo(1);
            assertThat(Signals.expectedAlignment(score, Coefficients.VOTE))
                    .isCloseTo((1 + with - against) / 2, within(1e-12));
        }
        assertThat(Signals.vote(-6, 0.5, Coefficients.VOTE)).isEqualTo(VoteChoice.AGAINST);
    }

    @Test
    void duesStopInTheFourthMonthOfAFreeze() {
        assertThat(Signals.paysDues(0, 3)).isTrue();
        assertThat(Signals.paysDues(3, 3)).isTrue();
        assertThat(Signals.paysDues(4, 3)).isFalse();
    }
}
