package org.entente.model;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.parameter.OrganisationParameters;
import org.entente.random.EventKind;
import org.entente.scenario.Mechanism;
import org.entente.theory.LadderValues;
import org.entente.theory.Signals;

/** Exercises rotate among the active members; a discontented host cancels and the patron steps in. */
final class ExerciseRule {
    private final boolean held;
    private final LadderValues engagement;
    private final double grievanceEffect;
    private final double attendanceWeight;
    /** The number of the exercise held in each month of the year, from January; -1 where there is none. */
    private final int[] numbers;

    ExerciseRule(Assumptions assumptions) {
        held = assumptions.on(Mechanism.EXERCISES);
        engagement = Ladder.of(assumptions).engagement();
        grievanceEffect = assumptions.value(OrganisationParameters.ATTENDANCE_GRIEVANCE);
        attendanceWeight = assumptions.value(OrganisationParameters.ATTENDANCE_WEIGHT);
        List<Month> calendar = assumptions.world().organisation().exerciseMonths();
        numbers = Arrays.stream(Month.values()).mapToInt(calendar::indexOf).toArray();
    }

    void hold(AllianceSimulation simulation) {
        int number = numbers[simulation.calendarMonth().getMonthValue() - 1];
        if (held && number >= 0) {
            hold(number, simulation);
        }
    }

    private void hold(int number, AllianceSimulation simulation) {
        Optional<Member> host = host(number, simulation);
        boolean cancelled = host.filter(h -> cancels(h, number, simulation)).isPresent();
        List<String> absent = new ArrayList<>();
        for (Member member : simulation.members()) {
            if (member.participation.isMember()) {
                boolean hosting = host.filter(h -> h == member).isPresent();
                boolean attends = hosting ? !cancelled : attends(member, number, simulation);
                member.attendance = Signals.attendance(member.attendance, attends, attendanceWeight);
                if (!attends) {
                    absent.add(member.code);
                }
            }
        }
        if (simulation.detailed()) {
            String place = cancelled || host.isEmpty() ? simulation.patron().getState() : host.get().code;
            Optional<String> refuser = cancelled ? host.map(h -> h.code) : Optional.empty();
            simulation.report(new HistoryEvent.Exercise(simulation.month(), place, number + 1, refuser, absent));
        }
    }

    private static Optional<Member> host(int number, AllianceSimulation simulation) {
        List<Member> active = Arrays.stream(simulation.members())
                .filter(member -> member.participation.isActive())
                .toList();
        return active.isEmpty() ? Optional.empty() : Optional.of(active.get(number % active.size()));
    }

    private static boolean cancels(Member host, int number, AllianceSimulation simulation) {
        return host.voiceHazard > 0 && simulation.uniform(EventKind.HOST_CANCEL, host.key, number) < host.voiceHazard;
    }

    private boolean attends(Member member, int number, AllianceSimulation simulation) {
        double probability =
                Signals.attendanceProbability(engagement.at(member.participation), member.grievance, grievanceEffect);
        return probability >= 1 || simulation.uniform(EventKind.ATTENDANCE, member.key, number) < probability;
    }
}
