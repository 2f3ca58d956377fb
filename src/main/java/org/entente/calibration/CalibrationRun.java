package org.entente.calibration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.entente.parameter.Parameter;
import org.entente.parameter.Posterior;
import org.entente.results.Decimal;
import org.entente.results.OnExisting;

/**
 * A calibration stored in a folder: {@code NAME.csv} with the draws, {@code NAME-parameters.csv} with prior beside
 * posterior, {@code NAME-correlations.csv}, and {@code NAME.json}, the manifest, which comes last. Stopped at any moment
 * and resumed it gives the same bytes.
 */
public final class CalibrationRun {
    private final CalibrationPlan plan;
    private final CalibrationFolder folder;

    /**
     * Prepares to run.
     *
     * @param plan what to do
     * @param folder where to; created if needed
     */
    public CalibrationRun(CalibrationPlan plan, Path folder) {
        this.plan = plan;
        this.folder = new CalibrationFolder(folder, plan.name());
    }

    /** Generations to be done in all; the total of the progress. */
    public long total() {
        return sampler(1).total(Fit.groups(plan.blocks(), plan.widening()).size());
    }

    /**
     * Samples what is missing and writes the files.
     *
     * @param mode what to do with an existing calibration
     * @param threads number of threads
     * @param progress told the generations done
     * @return what was learned; nothing if the same calibration was there, finished
     * @throws InterruptedException when the calling thread is interrupted; what was done is kept
     */
    public Optional<Fit> run(OnExisting mode, int threads, LongConsumer progress) throws InterruptedException {
        ObjectNode manifest = plan.tree();
        if (!folder.prepare(CalibrationPlan.text(manifest), mode)) {
            folder.tidy();
            return Optional.empty();
        }
        Fit fit = Fit.of(plan.blocks(), plan.widening(), sampler(threads), folder, progress);
        write(fit, manifest);
        return Optional.of(fit);
    }

    private Sampler sampler(int threads) {
        return new Sampler(plan.settings(), plan.seed(), threads);
    }

    private void write(Fit fit, ObjectNode manifest) {
        List<ParameterSummary> summaries = fit.summaries();
        folder.write(CalibrationFolder.DRAWS, draws(fit.posterior(plan.draws(), plan.seed())));
        folder.write(CalibrationFolder.PARAMETERS, parameters(summaries));
        folder.write(CalibrationFolder.CORRELATIONS, correlations(fit));
        ObjectNode outcome = manifest.putObject(CalibrationPlan.OUTCOME);
        outcome.put(
                "informed",
                summaries.stream().filter(ParameterSummary::isInformed).count());
        fit.worstRHat().ifPresent(worst -> outcome.put("worstRHat", worst));
        summaries.stream()
                .filter(ParameterSummary::isSampled)
                .mapToDouble(summary -> Math.min(summary.bulk(), summary.tail()))
                .min()
                .ifPresent(least -> outcome.put("leastEffectiveSize", least));
        ObjectNode acceptance = outcome.putObject("acceptance");
        for (int i = 0; i < fit.groups().size(); i++) {
            acceptance.put(fit.groups().get(i).name(), fit.chains().get(i).acceptance());
        }
        folder.write(CalibrationFolder.MANIFEST, CalibrationPlan.text(manifest));
        folder.tidy();
    }

    private static String draws(Posterior posterior) {
        String header = posterior.parameters().stream().map(Parameter::name).collect(Collectors.joining(","));
        return table(header, posterior.draws().stream().map(DoubleStream::of).map(CalibrationRun::cells));
    }

    private static String parameters(List<ParameterSummary> summaries) {
        return table(
                "parameter,prior,prior05,prior50,prior95,posterior05,posterior50,posterior95,shrinkage,rHat,bulk,tail",
                summaries.stream().map(CalibrationRun::row));
    }

    private static String row(ParameterSummary summary) {
        Spread prior = summary.prior();
        Spread posterior = summary.posterior();
        return summary.parameter().name() + ",\"" + summary.law().description() + "\","
                + cells(DoubleStream.of(
                        prior.low(),
                        prior.median(),
                        prior.high(),
                        posterior.low(),
                        posterior.median(),
                        posterior.high(),
                        summary.shrinkage(),
                        summary.rHat(),
                        summary.bulk(),
                        summary.tail()));
    }

    private static String correlations(Fit fit) {
        return table(
                "one,other,correlation",
                fit.correlations().stream()
                        .map(pair -> pair.one().name() + "," + pair.other().name() + "," + Decimal.text(pair.value())));
    }

    private static String cells(DoubleStream values) {
        return values.mapToObj(Decimal::text).collect(Collectors.joining(","));
    }

    private static String table(String header, Stream<String> rows) {
        return Stream.concat(Stream.of(header), rows).collect(Collectors.joining("\n", "", "\n"));
    }
}
