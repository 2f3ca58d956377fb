package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.HistoryEvent.LegalStep;
import org.entente.model.HistoryEvent.LegalStep.Step;
import org.entente.scenario.Objection;
import org.entente.scenario.Trait;
import org.entente.scenario.World;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;

/** Leaving, joining and owing take the months that the rules of the alliance give them. */
class LegalClockTest {
    private static List<Integer> months(History history, String state, Step step) {
        return Variant.events(history, LegalStep.class).stream()
                .filter(each -> each.step() == step && each.state().equals(state))
                .map(LegalStep::month)
                .toList();
    }

    private static Participation status(History history, String state, int month) {
        return history.status(history.states().indexOf(state), month);
    }

    private static Variant leaving() {
        return Variant.calm()
                .status("ARM", Participation.FROZEN)
                .trait("ARM", Trait.AUTONOMY, 1)
                .set("moveFriction", 0)
                .set("institutionalLockIn", 0)
                .set("autonomyWeight", 100)
                .set("routineReview", 1)
                .months(12);
    }

    @Test
    void aNoticeLastsSixMonthsAsAFrozenMember() {
        History history = leaving().history();
        assertThat(months(history, "ARM", Step.NOTICE_GIVEN)).containsExactly(0);
        for (int month = 0; month < 6; month++) {
            assertThat(status(history, "ARM", month)).isEqualTo(Participation.FROZEN);
        }
        assertThat(status(history, "ARM", 6)).isEqualTo(Participation.OUT);
    }

    /** At even odds every month the chance that none of 20 notices is revoked is below 1e-6. */
    @Test
    void aNoticeCanBeRevoked() {
        List<History> revoked = leaving()
                .set("autonomyWeight", 0)
                .set("dependenceWeight", 0)
                .set("securityWeight", 0)
                .set("legitimacyWeight", 0)
                .histories(20)
                .filter(history -> !months(history, "ARM", Step.NOTICE_REVOKED).isEmpty())
                .toList();
        assertThat(revoked).isNotEmpty().allSatisfy(history -> {
            int month = months(history, "ARM", Step.NOTICE_REVOKED).get(0);
            assertThat(status(history, "ARM", month)).isEqualTo(Participation.FROZEN);
            assertThat(months(history, "ARM", Step.NOTICE_GIVEN).get(0)).isBetween(month - 6, month - 1);
        });
    }

    private static Variant joining() {
        return Variant.calm()
                .set("moveFriction", 0)
                .set("accessionCost", 0)
                .set("routineReview", 1)
                .set("securityWeight", 100)
                .set("autonomyWeight", 0)
                .months(12);
    }

    @Test
    void anAccessionLastsSixMonthsOutside() {
        History history = joining().history();
        assertThat(months(history, "UZB", Step.ACCESSION_OPENED)).first().isEqualTo(0);
        for (int month = 0; month < 6; month++) {
            assertThat(status(history, "UZB", month)).isEqualTo(Participation.OUT);
        }
        assertThat(status(history, "UZB", 6).isMember()).isTrue();
    }

    @Test
    void anObjectionBlocksAnAccession() {
        World world = joining().world();
        List<Objection> objections = new ArrayList<>(world.objections());
        objections.add(new Objection("BLR", "UZB", Set.of(), Variant.sourced(1.0)));
        History history = joining()
                .world(new World(
                        world.id(),
                        world.title(),
                        world.start(),
                        world.patron(),
                        world.organisation(),
                        world.members(),
                        world.powers(),
                        world.threatSources(),
                        world.clashPairs(),
                        objections,
                        world.history()))
                .history();
        assertThat(months(history, "UZB", Step.ACCESSION_BLOCKED)).first().isEqualTo(6);
        assertThat(status(history, "UZB", 11)).isEqualTo(Participation.OUT);
    }

    /** Frozen from January 2022 on: dues are unpaid from the fourth month, the 24th unpaid month is March 2024. */
    @Test
    void theCouncilVotesOnceAfter24UnpaidMonths() {
        History history = Variant.calm()
                .status("ARM", Participation.FROZEN)
                .set("moveFriction", 50)
                .months(60)
                .history();
        assertThat(months(history, "ARM", Step.ARREARS_VOTE)).containsExactly(26);
        assertThat(Variant.events(history, LegalStep.class)).hasSize(1);
    }
}
