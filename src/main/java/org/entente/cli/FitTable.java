package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.calibration.Correlation;
import org.entente.calibration.Fit;
import org.entente.calibration.ParameterSummary;
import org.entente.calibration.Spread;

/** What a calibration learned: posterior beside prior. */
final class FitTable {
    private static final int STRONGEST = 8;
    private static final double WORST_R_HAT = 1.01;
    private static final double LEAST_EFFECTIVE = 400;

    private FitTable() {}

    static void print(Fit fit, PrintWriter out) {
        List<ParameterSummary> all = fit.summaries();
        TextTable table = new TextTable(
                "parameter", "prior 5 %", "50 %", "95 %", "posterior 5 %", "50 %", "95 %", "shrinkage", "R-hat", "ESS");
        all.stream().filter(ParameterSummary::isSampled).forEach(summary -> add(summary, table));
        table.print(out, "");
        out.println();
        out.println(all.stream().filter(ParameterSummary::isInformed).count() + " of " + all.size()
                + " uncertain parameters are informed (shrinkage above 0.1); "
                + all.stream().filter(summary -> !summary.isSampled()).count() + " keep their priors unsampled");
        out.println("Strongest correlations:");
        fit.correlations().stream().limit(STRONGEST).forEach(pair -> out.println("  " + text(pair)));
        String doubtful = all.stream()
                .filter(FitTable::isDoubtful)
                .map(summary -> summary.parameter().name())
                .collect(Collectors.joining(", "));
        if (!doubtful.isEmpty()) {
            out.println("note: raise --generations until R-hat is below " + WORST_R_HAT + " and "
                    + Math.round(LEAST_EFFECTIVE) + " draws are effective for: " + doubtful);
        }
        out.flush();
    }

    private static void add(ParameterSummary summary, TextTable table) {
        Spread prior = summary.prior();
        Spread posterior = summary.posterior();
        table.row(
                summary.parameter().name(),
                Decimals.significant(prior.low(), 3),
                Decimals.significant(prior.median(), 3),
                Decimals.significant(prior.high(), 3),
                Decimals.significant(posterior.low(), 3),
                Decimals.significant(posterior.median(), 3),
                Decimals.significant(posterior.high(), 3),
                Decimals.fixed(summary.shrinkage(), 2),
                Decimals.fixed(summary.rHat(), 3),
                Decimals.count(Math.round(effective(summary))));
    }

    private static String text(Correlation pair) {
        return Decimals.fixed(pair.value(), 2) + " " + pair.one().name() + ", "
                + pair.other().name();
    }

    private static boolean isDoubtful(ParameterSummary summary) {
        return summary.isSampled() && !(summary.rHat() < WORST_R_HAT && effective(summary) >= LEAST_EFFECTIVE);
    }

    private static double effective(ParameterSummary summary) {
        return Math.min(summary.bulk(), summary.tail());
    }
}
