package org.entente.ensemble;

import java.time.YearMonth;
import org.entente.scenario.Statistic;
import org.entente.theory.ThreatClass;

/** Statistics in words, for progress lines, manifests and tables. */
public final class OutcomeName {
    private OutcomeName() {}

    /**
     * A statistic in a few words.
     *
     * @param statistic the statistic
     * @param start first simulated month
     * @param months simulated months
     * @return for example {@code P(ARM FROZEN or further down), 2031-12}
     */
    public static String of(Statistic statistic, YearMonth start, int months) {
        int until = Math.min(statistic.until(), months - 1);
        YearMonth end = start.plusMonths(until);
        YearMonth first = start.plusMonths(Math.min(statistic.from(), until));
        boolean moment = statistic.kind() == Statistic.Kind.STATUS || statistic.kind() == Statistic.Kind.JOINED;
        return what(statistic) + ", " + (moment || first.equals(end) ? end : first + " to " + end);
    }

    private static String what(Statistic statistic) {
        String who = statistic.state().orElse("any member");
        String of = statistic.state().map(state -> " of " + state).orElse("");
        String kind = statistic
                .threatClass()
                .map(ThreatClass::label)
                .map(label -> label + " ")
                .orElse("");
        return switch (statistic.kind()) {
            case MEASURE -> "mean of " + statistic.measure().orElseThrow() + of;
            case STATUS -> "P(" + who + " " + statistic.status().orElseThrow() + " or further down)";
            case CRISES -> "mean number of " + kind + "crises" + of;
            case REQUESTS -> "mean number of " + kind + "requests" + of;
            case RESPONSE ->
                "share of " + kind + "requests" + of + " answered by "
                        + statistic.level().orElseThrow().label() + " or more";
            case VOICE -> "P(" + who + " voices discontent)";
            case JOINED -> "P(" + who + " joins)";
        };
    }
}
