package org.entente.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterCatalogueTest {
    private static final List<Class<?>> THEMES = List.of(
            ParticipationParameters.class,
            LadderParameters.class,
            LearningParameters.class,
            ThreatParameters.class,
            CrisisParameters.class,
            RequestParameters.class,
            ResponseParameters.class,
            MissionParameters.class,
            PatronParameters.class,
            PatronPolicyParameters.class,
            EconomyParameters.class,
            DependenceParameters.class,
            AlternativesParameters.class,
            OrganisationParameters.class);

    static List<Parameter> all() {
        return ParameterCatalogue.all();
    }

    static List<Parameter> uncertainties() {
        return ParameterCatalogue.all(ParameterClass.UNCERTAINTY);
    }

    @Test
    void holdsEveryDeclaredConstantUnderItsOwnName() {
        List<Parameter> declared =
                THEMES.stream().flatMap(ParameterCatalogueTest::declared).toList();
        assertThat(declared).hasSizeGreaterThan(150).containsExactlyInAnyOrderElementsOf(all());
    }

    @Test
    void namesAndSymbolsAreUnique() {
        assertThat(all()).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(all())
                .extracting(Parameter::symbol)
                .filteredOn(symbol -> !symbol.isEmpty())
                .doesNotHaveDuplicates();
    }

    @Test
    void estimatesExactlyTheUncertaintiesOfTheDesign() {
        assertThat(ParameterCatalogue.all(ParameterClass.UNCERTAINTY))
                .extracting(Parameter::symbol)
                .containsExactlyInAnyOrder(
                        "w_S", "w_A", "w_D", "w_L", "c_0", "c_F", "L_I", "J", "ν_0", "ν_1", "h_V", "b_V", "g_V", "n_0",
                        "κ_B", "κ_P", "κ_C", "ζ", "q_0", "θ_0", "θ_I", "θ_A", "θ_H", "θ_M", "υ", "Δ", "h_X", "γ_D",
                        "h_N", "h_D", "γ_U", "h_A", "ξ", "μ_A");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatItIsInWhatUnitAndWhereItComesFrom(Parameter parameter) {
        assertThat(parameter.name()).matches("[a-z]+([A-Z][a-z]+)*");
        assertThat(List.of(parameter.meaning(), parameter.unit(), parameter.source()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("|"));
    }

    @ParameterizedTest
    @MethodSource("uncertainties")
    void defaultLiesWithinTheCentral98PercentOfThePrior(Parameter parameter) {
        assertThat(parameter.defaultValue())
                .isBetween(parameter.prior().quantile(0.01), parameter.prior().quantile(0.99));
    }

    @ParameterizedTest
    @ValueSource(strings = {"securityWeight", "autonomyWeight", "dependenceWeight", "legitimacyWeight", "moveFriction"})
    void defaultOfAUtilityLiesWithinTheCentral90PercentOfThePrior(String name) {
        Parameter parameter = ParameterCatalogue.get(name);
        assertThat(parameter.defaultValue()).isBetween(parameter.plausibleLower(), parameter.plausibleUpper());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyDrawFromThePriorIsPermittedAndDrawsAscend(Parameter parameter) {
        double[] draws = Stream.of(0x1p-53, 0.05, 0.25, 0.5, 0.75, 0.95, 1 - 0x1p-53)
                .mapToDouble(parameter.prior()::quantile)
                .toArray();
        assertThat(draws).isSorted();
        assertThat(draws).satisfies(extremes -> {
            assertThat(parameter.permits(extremes[0])).isTrue();
            assertThat(parameter.permits(extremes[6])).isTrue();
        });
    }

    /** Defaults that agree with the record of 1994–2024 and differ from the median of their prior. */
    @ParameterizedTest
    @CsvSource({
        "securityWeight, 4.5",
        "autonomyWeight, 3.2",
        "dependenceWeight, 3",
        "legitimacyWeight, 4",
        "transnationalRate, .006",
        "domesticRate, .0044",
        "responseIntercept, 1.28",
        "responseStake, 2.36",
        "responseCapacity, 1.49",
        "responseEntanglement, 2.69",
        "responseMandate, 1.83",
        "cutPointDistance, 1.58"
    })
    void defaultStandsApartFromThePrior(String name, double value) {
        Parameter parameter = ParameterCatalogue.get(name);
        assertThat(parameter.defaultValue()).isEqualTo(value);
        assertThat(parameter.prior().median()).isNotEqualTo(value);
    }

    @Test
    void otherUncertaintiesDefaultToTheirMedian() {
        long apart = ParameterCatalogue.all(ParameterClass.UNCERTAINTY).stream()
                .filter(parameter -> Math.abs(parameter.prior().median() - parameter.defaultValue()) > 1e-12)
                .count();
        assertThat(apart).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "engagementPassive, .7",
        "warWeight, .85",
        "beliefHalfLife, 72",
        "legitimacyHalfLife, 60",
        "caseGain, 3",
        "requestMildDomestic, -3",
        "addresseeSharpness, 10",
        "quidProQuoMonths, 18",
        "voiceSlope, 1",
        "voiceGrievance, 6",
        "poolUnit, 20000",
        "patronBurdenShare, .78",
        "inducement, .2",
        "arrearsMonths, 24",
        "voteAgainstCut, -1.5"
    })
    void constantsHaveTheirValues(String name, double value) {
        assertThat(ParameterCatalogue.get(name).defaultValue()).isEqualTo(value);
    }

    @Test
    void dependenceWeightsAddUpToOneAndCriticismKeepsHalfOfVoice() {
        assertThat(sum(
                        "dependenceArmsWeight",
                        "dependenceTradeWeight",
                        "dependenceRemittanceWeight",
                        "dependenceBaseWeight"))
                .isEqualTo(1);
        assertThat(sum("voiceAbsenceShare", "voiceCancellationShare")).isEqualTo(0.5);
    }

    @Test
    void suggestsTheClosestName() {
        assertThat(ParameterCatalogue.closest("securtyWeight")).contains("securityWeight");
        assertThat(ParameterCatalogue.closest("WARWEIGHT")).contains("warWeight");
        assertThat(ParameterCatalogue.closest("xyzzy")).isEmpty();
        assertThatThrownBy(() -> ParameterCatalogue.get("voiceRat"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no parameter (voiceRat). Did you mean (voiceRate)?");
    }

    private static double sum(String... names) {
        double sum = Arrays.stream(names)
                .mapToDouble(name -> ParameterCatalogue.get(name).defaultValue())
                .sum();
        return Math.round(sum * 1e12) / 1e12;
    }

    private static Stream<Parameter> declared(Class<?> theme) {
        return Arrays.stream(theme.getDeclaredFields())
                .filter(field -> field.getType() == Parameter.class && Modifier.isPublic(field.getModifiers()))
                .map(field -> {
                    Parameter parameter = value(field);
                    assertThat(field.getName())
                            .isEqualTo(parameter
                                    .name()
                                    .replaceAll("([A-Z])", "_$1")
                                    .toUpperCase(Locale.ROOT));
                    return parameter;
                });
    }

    private static Parameter value(Field field) {
        try {
            return (Parameter) field.get(null);
        } catch (IllegalAccessException exception) {
            throw new AssertionError(exception);
        }
    }
}
