package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

/** What the sources say about who is who in January 2022, as it stands in the shipped world. */
class StartWorldTest {
    private static final World WORLD =
            ScenarioReader.read(Path.of("scenarios/peace.yaml")).world();

    @Test
    void armeniaIsPressedFromTwoSides() {
        ThreatSourceProfile azerbaijan = source("AZE");
        assertThat(azerbaijan.targets()).containsExactly("ARM");
        assertThat(azerbaijan.backer())
                .hasValueSatisfying(backer -> assertThat(backer.power()).isEqualTo("TUR"));
        assertThat(most(state -> state.trait(Trait.INTERSTATE_THREAT))).isEqualTo("ARM");
        assertThat(state("ARM").affinity("TUR")).isZero();
    }

    @Test
    void thePatronIsTiedToAzerbaijanAndMoreSoInItsWar() {
        assertThat(source("AZE").entanglement().value()).isGreaterThan(0.5);
        assertThat(source("AZE").entanglementOfWar().value()).isPositive();
    }

    @Test
    void belarusIsBoundToThePatronMost() {
        assertThat(state("BLR").unionState()).isTrue();
        assertThat(state("BLR").trait(Trait.STAKE)).isEqualTo(1);
        assertThat(most(state -> state.trait(Trait.ARMS_SHARE))).isEqualTo("BLR");
        assertThat(most(state -> state.trait(Trait.BASES_AND_ENERGY))).isEqualTo("BLR");
    }

    @Test
    void kazakhstanFearsThePatronMostAndHasSeveralFriends() {
        assertThat(most(state -> state.trait(Trait.PATRON_THREAT))).isEqualTo("KAZ");
        assertThat(most(state -> state.trait(Trait.VULNERABILITY))).isEqualTo("KAZ");
        assertThat(List.of("CHN", "TUR", "USA"))
                .allSatisfy(power -> assertThat(state("KAZ").affinity(power)).isGreaterThanOrEqualTo(0.4));
    }

    @Test
    void theTalibanConcernTajikistanMost() {
        assertThat(most(state -> state.trait(Trait.TRANSNATIONAL_THREAT))).isEqualTo("TJK");
        assertThat(most(state -> state.trait(Trait.EXPOSURE))).isEqualTo("TJK");
        assertThat(source("TALIBAN").targets()).containsExactlyInAnyOrder("TJK", "TKM");
        assertThat(source("AFG").threatClass()).isEqualTo(ThreatClass.TRANSNATIONAL);
        assertThat(most(state -> state.affinity("IRN"))).isIn("ARM", "TJK");
    }

    @Test
    void uzbekistanMayAskThePatronAndTurkmenistanHardly() {
        assertThat(state("UZB").trait(Trait.BILATERAL_SHARE)).isEqualTo(0.5);
        assertThat(state("TKM").trait(Trait.BILATERAL_SHARE)).isEqualTo(0.1);
        assertThat(state("TKM").canJoin()).isFalse();
    }

    @Test
    void natoIsPartOfTheBackgroundOnly() {
        assertThat(source("NATO").targets()).containsExactly("BLR");
        assertThat(state("BLR").trait(Trait.INTERSTATE_THREAT)).isBetween(0.3, 0.6);
    }

    @Test
    void theForcesOfTheOrganisationAreThoseThatItStates() {
        OrganisationRules rules = WORLD.organisation();
        assertThat(List.of(
                        rules.peacekeepers().value(),
                        rules.regionalForce().value(),
                        rules.rapidReactionForce().value()))
                .containsExactly(3600.0, 5000.0, 20000.0);
        assertThat(rules.domesticMandate().value()).isTrue();
        assertThat(rules.exerciseMonths()).hasSize(5);
    }

    private static String most(ToDoubleFunction<MemberProfile> value) {
        return WORLD.members().stream()
                .filter(MemberProfile::observed)
                .max(Comparator.comparingDouble(value))
                .orElseThrow()
                .state();
    }

    private static MemberProfile state(String code) {
        return WORLD.member(code).orElseThrow();
    }

    private static ThreatSourceProfile source(String code) {
        return WORLD.threatSources().stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
