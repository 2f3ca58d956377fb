package org.entente.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How many months from the start the dates of a draft may lie. */
final class Reach {
    private Reach() {}

    /**
     * A number of months as typed. It may cut off what is dated later, as long as the file that is saved may say it.
     *
     * @param count what was typed
     * @param inherited the longest horizon of the file and its parents
     * @param changes what is changed
     * @param world gives the first month
     * @throws InvalidScenarioException if it is not a permitted number, or a change is dated beyond both horizons
     */
    static int horizon(YamlNode count, int inherited, Collection<Layer> changes, World world) {
        Faults faults = new Faults();
        Optional<Integer> horizon =
                new Field("horizon", count, faults).count(1, ScenarioReader.LONGEST_HORIZON, "months");
        horizon.ifPresent(months -> changes.stream()
                .flatMap(Layer::months)
                .max(Comparator.naturalOrder())
                .filter(last -> last >= Math.max(months, inherited))
                .ifPresent(last -> faults.add(
                        count.at(),
                        "a changed value is dated later (" + world.start().plusMonths(last) + ")",
                        "give at least " + (last + 1) + " months, or move or reset that value first")));
        faults.refuseIfAny();
        return horizon.orElseThrow();
    }

    /** Within the horizon, but for courses that were dated later before it was shortened. */
    static int of(Change change, Stream<Arm> arms, int months) {
        return arms.flatMap(arm -> arm.drivers().entrySet().stream())
                .filter(driver -> driver.getKey().toString().equals(change.name()))
                .flatMap(driver -> driver.getValue().points().stream())
                .mapToInt(point -> point.month() + 1)
                .reduce(months, Math::max);
    }
}
