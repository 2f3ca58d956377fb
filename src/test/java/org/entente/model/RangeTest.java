package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stock stays within its range in every month of every shipped arm, with defaults and with drawn parameters. */
class RangeTest {
    private static final int HISTORIES = 2;

    static List<Variant> shipped() {
        return Variant.shipped();
    }

    @Test
    void allScenariosAreThere() {
        assertThat(shipped()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void stocksStayWithinTheirRanges(Variant variant) {
        for (Variant each : List.of(variant, variant.uncertain())) {
            PreparedArm prepared = each.prepared();
            for (int k = 0; k < HISTORIES; k++) {
                History history = Replication.run(prepared, Variant.SEED, k, new Inspector());
                assertThat(history.months()).isEqualTo(each.months());
            }
        }
    }

    private static final class Inspector implements Observer {
        @Override
        public void monthEnd(AllianceSimulation simulation) {
            patron(simulation.patron());
            organisation(simulation.organisation(), simulation.members().length);
            unit("fill", simulation.agents().vacuumFilled);
            for (OutsidePower power : simulation.powers()) {
                unit(power.getCode(), power.effectiveSupply, power.supply, power.sidePayment);
            }
            for (ThreatSource source : simulation.sources()) {
                unit(source.getCode(), source.entanglement);
                range(source.getCode(), 0, 20, source.effectivePressure, source.level);
            }
            for (Border border : simulation.borders()) {
                unit(border.pair.code(), border.memory, border.hostility, border.mediation);
            }
            for (Member member : simulation.members()) {
                member(member);
            }
        }

        private static void patron(Patron patron) {
            range("economy", 0.3, 1.3, patron.economy, patron.economyNext);
            range("available", 0.02, 1.2, patron.available);
            range("leverage", 0, 1.3, patron.leverage);
            range("adaptation", 0, 0.7, patron.adaptation);
            range("use", 0, 20, patron.missionUse);
            unit("coverage", patron.coverage);
        }

        private static void organisation(Organisation organisation, int members) {
            unit(
                    "cohesion",
                    organisation.cohesion / 100,
                    organisation.participation,
                    organisation.confidence,
                    organisation.convergence,
                    organisation.alignment);
            range("zombie gap", -1, 2, organisation.zombieGap);
            range(
                    "size",
                    0,
                    members + 1,
                    organisation.formalMembership,
                    organisation.participatingMembership,
                    organisation.effectiveSize);
        }

        private static void member(Member member) {
            unit(member.code + " threat", member.threat);
            unit(member.code + " memory", member.memory);
            unit(member.code + " reliability", member.reliability);
            unit(member.code + " outside supply", member.outsideSupply);
            unit(
                    member.code,
                    member.legitimacy,
                    member.autonomy,
                    member.patronThreat,
                    member.unrest,
                    member.armsShare,
                    member.dependence,
                    member.news,
                    member.grievance,
                    member.attendance);
            range(member.code + " voice", 0, 0.5, member.voiceHazard);
            range(member.code + " remittances", 0, 10, member.remittanceIndex, member.remittanceReference);
            range(member.code + " clocks", 0, 24, member.arrears, member.noticeLeft, member.accessionLeft);
            for (ThreatClass threatClass : ThreatClass.EXTERNAL) {
                range(member.code + " cases", 1e-6, 1e4, member.successes[threatClass.index()]);
                range(member.code + " cases", 1e-6, 1e4, member.failures[threatClass.index()]);
            }
        }

        private static void unit(String name, double... values) {
            range(name, 0, 1, values);
        }

        private static void range(String name, double lower, double upper, double... values) {
            for (double value : values) {
                if (!(value >= lower && value <= upper)) {
                    throw new AssertionError(
                            name + " is not within " + lower + " to " + upper + ": " + Arrays.toString(values));
                }
            }
        }
    }
}
