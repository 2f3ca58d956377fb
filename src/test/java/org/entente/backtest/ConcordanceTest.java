package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.backtest.Concordance.Subject;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
    private static Subject subject(double risk, int months, boolean observed) {
        return new Subject("one origin", risk, months, observed);
    }

    @Test
    void pairsOfAWorkedExampleAreCounted() {
        // Pairs in known order: 1-2, 1-3, 1-4, 3-4; wrong: 1-2; tied: 3-4.
        List<Subject> subjects =
                List.of(subject(.6, 5, true), subject(.7, 8, false), subject(.3, 10, true), subject(.3, 12, false));
        Concordance concordance = Concordance.of(subjects);
        assertThat(concordance.pairs()).isEqualTo(4);
        assertThat(concordance.harrell()).isEqualTo(2.5 / 4);
    }

    @Test
    void unoWeightsByTheInverseSquareOfBeingWatched() {
        List<Subject> subjects =
                List.of(subject(.6, 5, true), subject(.7, 8, false), subject(.3, 10, true), subject(.3, 12, false));
        // Watched until 5: 1; until 10: 2/3, one of three having been lost at 8.
        double late = 9 / 4.0;
        assertThat(Concordance.of(subjects).uno()).isCloseTo((2 + .5 * late) / (3 + late), within(1e-12));
    }

    @Test
    void withOneEndForAllBothIndicesAgree() {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            KeyedRandom random = new KeyedRandom(11, i);
            double risk = random.uniform(EventKind.REVIEW, 1, 0);
            int months = (int) (100 * random.uniform(EventKind.REVIEW, 2, 0));
            subjects.add(subject(risk, Math.min(60, months), months < 60));
        }
        Concordance concordance = Concordance.of(subjects);
        assertThat(concordance.uno()).isCloseTo(concordance.harrell(), within(1e-12));
    }

    @Test
    void membersOfDifferentOriginsAreNotCompared() {
        Concordance concordance =
                Concordance.of(List.of(new Subject("1996", .9, 3, true), new Subject("1998", .1, 60, false)));
        assertThat(concordance.pairs()).isZero();
        assertThat(concordance.harrell()).isNaN();
    }

    @Test
    void perfectOrderIsOneAndItsReverseZero() {
        List<Subject> right = List.of(subject(.9, 3, true), subject(.5, 7, true), subject(.1, 60, false));
        List<Subject> wrong = List.of(subject(.1, 3, true), subject(.5, 7, true), subject(.9, 60, false));
        assertThat(Concordance.of(right).harrell()).isEqualTo(1);
        assertThat(Concordance.of(wrong).harrell()).isZero();
    }
}
