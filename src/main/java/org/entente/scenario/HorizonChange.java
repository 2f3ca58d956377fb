package org.entente.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A scenario run for another number of months than its file says.
 *
 * @param scenario the scenario with the new horizon
 * @param notices what had to be dropped, in words; empty where nothing had
 */
public record HorizonChange(Scenario scenario, List<String> notices) {
    /**
     * The scenario with another horizon. Events and claims beyond it are dropped with a notice; a main outcome that was
     * taken in the last month moves with the horizon.
     *
     * @param months 1 to {@link ScenarioReader#LONGEST_HORIZON}
     * @throws InvalidScenarioException if the number is out of range
     */
    public static HorizonChange of(Scenario scenario, int months) {
        if (months < 1 || months > ScenarioReader.LONGEST_HORIZON) {
            throw new InvalidScenarioException(List.of(new Fault(
                    "--months",
                    0,
                    0,
                    "horizon out of range (" + months + ")",
                    "give 1 to " + ScenarioReader.LONGEST_HORIZON + " months")));
        }
        List<String> notices = new ArrayList<>();
        List<Arm> arms = scenario.arms().stream()
                .map(arm -> shorten(arm, scenario.world(), months, notices))
                .toList();
        List<ExpectedDirection> directions =
                keep(scenario.directions(), direction -> direction.statistic().until() < months, notices);
        return new HorizonChange(
                scenario.withHorizon(months, arms, directions, moved(scenario, months)), List.copyOf(notices));
    }

    private static Arm shorten(Arm arm, World world, int months, List<String> notices) {
        arm.events().stream().filter(event -> event.month() >= months).forEach(event -> {
            YearMonth date = world.start().plusMonths(event.month());
            notices.add("event (" + event.id() + ") of " + date + " in arm (" + arm.id() + ") lies beyond " + months
                    + " months and is dropped");
        });
        return arm.withEvents(
                arm.events().stream().filter(event -> event.month() < months).toList());
    }

    private static List<ExpectedDirection> keep(
            List<ExpectedDirection> directions, Predicate<ExpectedDirection> kept, List<String> notices) {
        directions.stream()
                .filter(kept.negate())
                .forEach(
                        d -> notices.add("expected direction (" + d.id() + ") lies beyond the horizon and is dropped"));
        return directions.stream().filter(kept).toList();
    }

    /** The main outcome in another horizon; one that was taken in the last month moves with it. */
    static Statistic moved(Scenario scenario, int months) {
        Statistic outcome = scenario.mainOutcome();
        boolean atEnd = outcome.until() == scenario.months() - 1;
        int until = atEnd ? months - 1 : Math.min(outcome.until(), months - 1);
        int from = outcome.from() == outcome.until() ? until : Math.min(outcome.from(), until);
        return outcome.withWindow(from, until);
    }
}
