package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.entente.parameter.CrisisParameters;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterClass;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.Posterior;
import org.entente.results.BatchRefusedException;
import org.entente.results.Build;
import org.entente.results.OnExisting;
import org.entente.scenario.PosteriorReader;
import org.entente.scenario.Scenario.SourceFile;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationRunTest {
    private static final Block CLASHES =
            new CrisisBlock(ThreatClass.INTRA_ALLIANCE, List.of(new CrisisBlock.Cell(40, 400, 0)));
    private static final Block ATTACKS = new CrisisBlock(
            ThreatClass.INTERSTATE, List.of(new CrisisBlock.Cell(9, 100, 0), new CrisisBlock.Cell(1, 100, 0.5)));

    @TempDir
    private Path folder;

    @Test
    void theDrawsReadBackAndShowWhatWasLearned() throws InterruptedException {
        Fit fit = run(folder, plan(1, CLASHES, ATTACKS), OnExisting.REFUSE);
        Posterior posterior = PosteriorReader.read(folder.resolve("small.csv"));
        assertThat(posterior.size()).isEqualTo(300);
        assertThat(posterior.parameters())
                .containsExactlyElementsOf(ParameterCatalogue.all(ParameterClass.UNCERTAINTY));
        assertThat(Sample.mean(posterior.column(CrisisParameters.CLASH_RATE))).isCloseTo(0.095, within(0.01));
        assertThat(posterior.values(7)).isEqualTo(fit.posterior(300, 1).values(7));
        assertThat(posterior.draws())
                .allSatisfy(draw -> ParameterSet.defaults()
                        .with(Map.of(
                                "attackRate", draw[posterior.parameters().indexOf(CrisisParameters.ATTACK_RATE)])));
    }

    /** 300 keyed draws from the prior: their median lies between the 35 % and 65 % points but for 1 in 10⁷. */
    @Test
    void whatTheRecordDoesNotInformKeepsItsPrior() throws InterruptedException {
        Fit fit = run(folder, plan(1, CLASHES), OnExisting.REFUSE);
        double[] unrest = fit.posterior(300, 1).column(CrisisParameters.UNREST_EFFECT);
        assertThat(Sample.quantile(unrest, 0.5))
                .isBetween(
                        CrisisParameters.UNREST_EFFECT.prior().quantile(0.35),
                        CrisisParameters.UNREST_EFFECT.prior().quantile(0.65));
        ParameterSummary unsampled = summary(fit, CrisisParameters.UNREST_EFFECT);
        assertThat(unsampled.isSampled()).isFalse();
        assertThat(unsampled.posterior()).isEqualTo(unsampled.prior());
    }

    /** Prior variance .16 of the logarithm and 40 events, whose logarithm has variance 1/40. */
    @Test
    void shrinkageAndCorrelationAreThoseOfTheCounts() throws InterruptedException {
        Fit fit = run(folder, plan(1, CLASHES, ATTACKS), OnExisting.REFUSE);
        assertThat(summary(fit, CrisisParameters.CLASH_RATE).shrinkage())
                .isCloseTo(1 - 1 / (1 + 0.16 * 40), within(0.05));
        assertThat(summary(fit, CrisisParameters.CLASH_RATE).isInformed()).isTrue();
        assertThat(fit.groups()).hasSize(2);
        Correlation strongest = fit.correlations().get(0);
        assertThat(strongest.one()).isEqualTo(CrisisParameters.ATTACK_RATE);
        assertThat(strongest.other()).isEqualTo(CrisisParameters.DETERRENCE);
        assertThat(strongest.value()).isPositive();
    }

    @Test
    void widenedPriorsGiveWayMore() throws InterruptedException {
        Fit narrow = run(folder.resolve("narrow"), plan(1, CLASHES), OnExisting.REFUSE);
        Fit wide = run(folder.resolve("wide"), plan(2, CLASHES), OnExisting.REFUSE);
        assertThat(summary(wide, CrisisParameters.CLASH_RATE).posterior().median())
                .isGreaterThan(
                        summary(narrow, CrisisParameters.CLASH_RATE).posterior().median());
        assertThat(summary(wide, CrisisParameters.UNREST_EFFECT).law().description())
                .isEqualTo("LN(3, 0.8)");
    }

    @Test
    void aFailedCalibrationResumesToTheSameBytes() throws InterruptedException, IOException {
        Path undisturbed = folder.resolve("undisturbed");
        run(undisturbed, plan(1, CLASHES), OnExisting.REFUSE);
        Path failed = folder.resolve("failed");
        AtomicInteger left = new AtomicInteger(5_000);
        assertThatThrownBy(() -> run(failed, plan(1, failing(left)), OnExisting.REFUSE))
                .hasStackTraceContaining("power cut");
        assertThat(failed.resolve("small-unfinished")).isNotEmptyDirectory();
        assertThatThrownBy(() -> run(failed, plan(1, CLASHES), OnExisting.REFUSE))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("--resume");
        run(failed, plan(1, CLASHES), OnExisting.RESUME);
        assertThat(contents(failed)).hasSize(4).isEqualTo(contents(undisturbed));
    }

    @Test
    void aFinishedOneIsKeptUnlessItIsToBeReplaced() throws InterruptedException, IOException {
        run(folder, plan(1, CLASHES), OnExisting.REFUSE);
        assertThatThrownBy(() -> run(folder, plan(1, CLASHES), OnExisting.REFUSE))
                .isInstanceOf(BatchRefusedException.class);
        assertThat(new CalibrationRun(plan(1, CLASHES), folder).run(OnExisting.RESUME, 1, done -> {}))
                .isEmpty();
        assertThatThrownBy(() -> run(folder, plan(2, CLASHES), OnExisting.RESUME))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("\"widening\" : 1.0");
        Map<String, String> before = contents(folder);
        assertThatThrownBy(() -> run(folder, plan(2, failing(new AtomicInteger())), OnExisting.OVERWRITE))
                .hasStackTraceContaining("power cut");
        assertThat(folder.resolve("small.csv")).doesNotExist();
        run(folder, plan(2, CLASHES), OnExisting.OVERWRITE);
        assertThat(contents(folder)).isNotEqualTo(before).hasSize(4);
    }

    private static Fit run(Path folder, CalibrationPlan plan, OnExisting mode) throws InterruptedException {
        return new CalibrationRun(plan, folder).run(mode, 2, done -> {}).orElseThrow();
    }

    private static CalibrationPlan plan(double widening, Block... blocks) {
        SamplerSettings settings = new SamplerSettings(3, 3, 500, 4_000, 5);
        List<SourceFile> files = List.of(new SourceFile("records/small.yaml", "record: small\n"));
        return new CalibrationPlan(
                "small", files, 400, List.of(blocks), widening, settings, 300, 1, new Build("1", "abc"));
    }

    private static Block failing(AtomicInteger left) {
        return new Block() {
            @Override
            public List<Parameter> parameters() {
                return CLASHES.parameters();
            }

            @Override
            public double logLikelihood(ParameterSet set) {
                if (left.decrementAndGet() < 0) {
                    throw new IllegalStateException("power cut");
                }
                return CLASHES.logLikelihood(set);
            }
        };
    }

    private static ParameterSummary summary(Fit fit, Parameter parameter) {
        return fit.summaries().stream()
                .filter(summary -> summary.parameter().equals(parameter))
                .findAny()
                .orElseThrow();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(contents.keySet()).noneMatch(name -> name.contains("unfinished"));
        return contents;
    }
}
