package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void ladderRunsFromFullToOut() {
        assertThat(Participation.LADDER).extracting(Participation::rung).containsExactly(0, 1, 2, 3);
        assertThat(Participation.LADDER)
                .extracting(Participation::down)
                .containsExactly(Participation.PASSIVE, Participation.FROZEN, Participation.OUT, Participation.OUT);
        assertThat(Participation.LADDER)
                .extracting(Participation::up)
                .containsExactly(Participation.FULL, Participation.FULL, Participation.PASSIVE, Participation.FROZEN);
    }

    @Test
    void frozenIsAMemberWithoutAVoice() {
        assertThat(Participation.LADDER).extracting(Participation::isActive).containsExactly(true, true, false, false);
        assertThat(Participation.LADDER).extracting(Participation::isMember).containsExactly(true, true, true, false);
        assertThat(Participation.FROZEN.isAtOrBelow(Participation.PASSIVE)).isTrue();
        assertThat(Participation.FULL.isAtOrBelow(Participation.PASSIVE)).isFalse();
    }

    @Test
    void indicesAreThePlacesInTheirLists() {
        assertThat(ThreatClass.EXTERNAL).extracting(ThreatClass::index).containsExactly(0, 1, 2);
        assertThat(ThreatClass.EXTERNAL).allMatch(ThreatClass::isExternal);
        assertThat(ThreatClass.INTRA_ALLIANCE.index()).isEqualTo(3);
        assertThat(Addressee.ORDER).extracting(Addressee::index).containsExactly(0, 1, 2, 3);
        assertThat(ResponseLevel.LADDER).extracting(ResponseLevel::level).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void capLowersAndNeverRaises() {
        assertThat(ResponseLevel.LADDER)
                .extracting(level -> level.atMost(ResponseLevel.OBSERVATION).level())
                .containsExactly(0, 1, 2, 2, 2);
    }

    @Test
    void valuesAreFoundByTheirKey() {
        LadderValues ladder = new LadderValues(1, 2, 3, 4);
        assertThat(Participation.LADDER).extracting(ladder::at).containsExactly(1.0, 2.0, 3.0, 4.0);
        LevelValues levels = new LevelValues(1, 2, 3, 4, 5);
        assertThat(ResponseLevel.LADDER).extracting(levels::at).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
        ClassValues classes = new ClassValues(1, 2, 3);
        assertThat(ThreatClass.EXTERNAL).extracting(classes::at).containsExactly(1.0, 2.0, 3.0);
        assertThatThrownBy(() -> classes.at(ThreatClass.INTRA_ALLIANCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(intra-alliance)");
    }
}
