package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void namesBecomeWords() {
        assertThat(Wording.words("securityWeight")).isEqualTo("Security weight");
        assertThat(Wording.words("unMissions")).isEqualTo("UN missions");
        assertThat(Wording.words("unrestDecay")).isEqualTo("Unrest decay");
    }

    @Test
    void allWordsOfASearchAreLookedForInAnyCaseAndOrder() {
        assertThat(Wording.matches("MISSIONS un", "UN missions share")).isTrue();
        assertThat(Wording.matches("un missions", "un missions share")).isTrue();
        assertThat(Wording.matches("un veto", "UN missions share")).isFalse();
        assertThat(Wording.matches(" ", "UN missions share")).isTrue();
    }
}
