package org.entente.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterSetTest {
    @Test
    void defaultsAreThoseOfTheCatalogue() {
        assertThat(ParameterCatalogue.all())
                .allSatisfy(parameter ->
                        assertThat(ParameterSet.defaults().get(parameter)).isEqualTo(parameter.defaultValue()));
    }

    @Test
    void withLeavesTheOriginalAsItWas() {
        ParameterSet original = ParameterSet.defaults().with(PatronParameters.WAR_WEIGHT, 0.5);
        ParameterSet changed = original.with(Map.of("warWeight", 0.6, "caseGain", 4.0));
        assertThat(original.get(PatronParameters.WAR_WEIGHT)).isEqualTo(0.5);
        assertThat(changed.get(PatronParameters.WAR_WEIGHT)).isEqualTo(0.6);
        assertThat(changed.get(LearningParameters.CASE_GAIN)).isEqualTo(4);
        assertThat(changed.get(PatronParameters.NEED_DOMESTIC)).isEqualTo(0.15);
    }

    @Test
    void orderOfChangesDoesNotMatter() {
        ParameterSet one =
                ParameterSet.defaults().with(PatronParameters.WAR_WEIGHT, 0.5).with(LearningParameters.CASE_GAIN, 4);
        ParameterSet other =
                ParameterSet.defaults().with(LearningParameters.CASE_GAIN, 4).with(PatronParameters.WAR_WEIGHT, 0.5);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("{caseGain=4.0, warWeight=0.5}");
        assertThat(one.changes().keySet())
                .containsExactlyElementsOf(other.changes().keySet());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsValuesThatAreNotPermitted(double value) {
        assertThatThrownBy(() -> ParameterSet.defaults().with(PatronParameters.WAR_WEIGHT, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value (" + value
                        + ") of parameter (warWeight) is not within 0 to 1 share. Its default is (0.85).");
    }

    @Test
    void rejectsUnknownNames() {
        assertThatThrownBy(() -> ParameterSet.defaults().with(Map.of("warWeigth", 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Did you mean (warWeight)?");
    }

    @Test
    void countsAreWhole() {
        ParameterSet set = ParameterSet.defaults().with(OrganisationParameters.NOTICE_MONTHS, 7.6);
        assertThat(set.count(OrganisationParameters.NOTICE_MONTHS)).isEqualTo(8);
    }

    @Test
    void aDefaultOutsideItsRangeCannotBeDeclared() {
        assertThatThrownBy(() -> Declaration.share("tooLarge", "", 1.2, "share", "a share above one")
                        .constant())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(1.2)")
                .hasMessageContaining("(tooLarge)");
    }
}
