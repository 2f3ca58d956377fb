package org.entente.gui.live;

import java.util.Locale;
import org.entente.ensemble.OutcomeName;
import org.entente.ensemble.Progress;
import org.entente.scenario.Scenario;
import org.entente.statistics.Contrast;

/** Lines about a small batch. */
final class LiveText {
    private LiveText() {}

    static String count(Progress progress) {
        String failed = progress.failed() == 0 ? "" : ", " + progress.failed() + " failed";
        return progress.done() + " of " + progress.total() + failed;
    }

    /** The main outcome with the half-width of its interval. */
    static String outcome(Scenario scenario, Progress progress) {
        return name(scenario) + ": " + number(progress.outcome()) + " ± " + number(progress.halfWidth()) + " (95 %)";
    }

    static String difference(LiveSample sample, LiveSample pinned) {
        Contrast contrast = sample.outcomeAgainst(pinned);
        return "Less pinned" + arm(sample, pinned) + ": " + number(contrast.difference()) + ", 95 % from "
                + number(contrast.lower()) + " to " + number(contrast.upper()) + " (" + contrast.n() + " pairs)";
    }

    private static String arm(LiveSample sample, LiveSample pinned) {
        String other = pinned.request().arm();
        return other.equals(sample.request().arm()) ? "" : " (arm " + other + ")";
    }

    private static String name(Scenario scenario) {
        return OutcomeName.of(scenario.mainOutcome(), scenario.world().start(), scenario.months());
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "–"
                : String.format(Locale.ROOT, "%.3f", value).replace('-', '−');
    }
}
