package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.parameter.Quality;
import org.entente.scenario.Driver;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.HistoricalRecord.Case;
import org.entente.scenario.HistoricalRecord.Covariate;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.RecordReader;
import org.entente.scenario.Trait;
import org.junit.jupiter.api.Test;

class JitterTest {
    private static final int SIZE = 8;
    private static final HistoricalRecord RECORD =
            RecordReader.read(Path.of("scenarios", "records", "csto-1994-2024.yaml"));
    private static final Jitter JITTER = new Jitter(RECORD, SIZE, 1);

    @Test
    void everyJudgementMeetsEachPartOfItsRangeOnce() {
        for (String what : new String[] {"autonomy.ARM", "gali severity"}) {
            int[] parts = IntStream.range(0, SIZE)
                    .map(i -> (int) Math.floor((JITTER.shift(what, i) + .1) / .2 * SIZE))
                    .sorted()
                    .toArray();
            assertThat(parts).containsExactly(IntStream.range(0, SIZE).toArray());
        }
        assertThat(Arrays.equals(shifts("autonomy.ARM"), shifts("autonomy.BLR")))
                .isFalse();
    }

    private static double[] shifts(String what) {
        return IntStream.range(0, SIZE).mapToDouble(i -> JITTER.shift(what, i)).toArray();
    }

    @Test
    void onlyWhatIsJudgedIsDisplacedAndStaysWithinItsRange() {
        HistoricalRecord other = JITTER.displaced(3);
        int moved = 0;
        for (Covariate course : RECORD.courses().values()) {
            Covariate after = other.courses().get(course.driver().toString());
            if (course.source().quality() == Quality.C && course.driver().driver() != Driver.DOMESTIC_MANDATE) {
                moved += course.path().equals(after.path()) ? 0 : 1;
                assertThat(after.path().points())
                        .allMatch(point -> point.value()
                                        >= course.driver().driver().lower()
                                && point.value() <= course.driver().driver().upper()
                                && Math.abs(point.value() - course.path().at(point.month())) <= .1);
            } else {
                assertThat(after).isEqualTo(course);
            }
        }
        assertThat(moved).isGreaterThan(50);
        assertThat(other.moves()).isEqualTo(RECORD.moves());
        assertThat(other.opinion()).isEqualTo(RECORD.opinion());
    }

    @Test
    void traitsOfStatesAreJudgedAnewWhereTheyWereJudged() {
        HistoricalRecord other = JITTER.displaced(2);
        int moved = 0;
        for (MemberProfile before : RECORD.world().members()) {
            MemberProfile after = other.world().member(before.state()).orElseThrow();
            for (Trait trait : Trait.values()) {
                double value = before.trait(trait);
                double shift = after.trait(trait) - value;
                boolean judged = before.traits().get(trait).quality() == Quality.C && value != 0;
                double width = !judged ? 0 : trait.isShare() ? .1 : .1 * value;
                assertThat(Math.abs(shift)).as(trait.key()).isLessThanOrEqualTo(width + 1e-12);
                assertThat(after.trait(trait)).isBetween(0.0, trait.upper());
                moved += shift == 0 ? 0 : 1;
            }
        }
        assertThat(moved).isGreaterThan(50);
    }

    @Test
    void casesKeepWhatHappenedAndAreJudgedAnew() {
        HistoricalRecord other = JITTER.displaced(0);
        int moved = 0;
        for (int i = 0; i < RECORD.cases().size(); i++) {
            Case before = RECORD.cases().get(i);
            Case after = other.cases().get(i);
            assertThat(after.level()).isEqualTo(before.level());
            assertThat(after.event().month()).isEqualTo(before.event().month());
            double shift = after.event().severity() - before.event().severity();
            assertThat(Math.abs(shift)).isLessThanOrEqualTo(.1);
            moved += shift == 0 ? 0 : 1;
        }
        assertThat(moved).isGreaterThan(RECORD.cases().size() / 2);
    }
}
