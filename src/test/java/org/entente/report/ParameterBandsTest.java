package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.OneWay;
import org.entente.results.Batch;
import org.entente.results.BatchRun;
import org.entente.results.Build;
import org.entente.results.OnExisting;
import org.entente.results.UncertaintyRow;
import org.entente.scenario.LearnedWorld;
import org.entente.scenario.ParameterChoice;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From drawn parameters through the table to the charts. */
class ParameterBandsTest {
    private static final int DRAWS = 6;
    private static final int REPLICATIONS = 120;
    private static final int MONTHS = 60;

    @TempDir
    private static Path folder;

    private static Batch drawn;
    private static Batch fixed;
    private static Batch thin;

    @BeforeAll
    static void run() throws InterruptedException {
        Fonts.install();
        Scenario war =
                ScenarioReader.read(LearnedWorld.in(folder.resolve("scenarios")).scenario("war"));
        drawn = run("drawn", new ParameterChoice("posterior", OptionalInt.of(DRAWS)).apply(war), REPLICATIONS);
        fixed = run("fixed", new ParameterChoice("fixed", OptionalInt.empty()).apply(war), 10);
        thin = run("thin", new ParameterChoice("", OptionalInt.empty()).apply(war), 2 * LearnedWorld.DRAWS - 1);
    }

    private static Batch run(String name, Scenario scenario, int replications) throws InterruptedException {
        BatchPlan plan = BatchPlan.of(scenario, replications, 3, MONTHS, Optional.empty(), List.of());
        new BatchRun(plan, ModelSource.of(plan), List.of(), new Build("1", "c"), folder.resolve(name))
                .run(OnExisting.REFUSE, 2, progress -> {});
        return Batch.open(folder.resolve(name));
    }

    private static Figure figure(Batch batch, String name) {
        return Gallery.of(batch).stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static OneWay last(String measure, String state) {
        return drawn.uncertainty().stream()
                .filter(row -> row.measure().equals(measure) && row.state().equals(state))
                .reduce((first, second) -> second)
                .map(UncertaintyRow::analysis)
                .orElseThrow();
    }

    private static void assertSame(OneWay table, double[] values) {
        long[] draws =
                IntStream.range(0, values.length).mapToLong(i -> i % DRAWS).toArray();
        OneWay again = OneWay.of(values, draws, DRAWS);
        assertThat(table.draws()).isEqualTo(DRAWS);
        assertThat(table.n()).isEqualTo(REPLICATIONS);
        assertThat(table.perDraw()).isEqualTo(REPLICATIONS / (double) DRAWS);
        assertThat(table.mean()).isCloseTo(again.mean(), within(1e-9));
        assertThat(table.between()).isCloseTo(again.between(), within(1e-9 * (1 + again.between())));
        assertThat(table.within()).isCloseTo(again.within(), within(1e-9 * (1 + again.within())));
        assertThat(again.between()).as("nothing to compare").isPositive();
    }

    /** Of several chunks and with the monthly sums, the table says of the last month what the replications say. */
    @Test
    void theTableIsTheAnalysisOfTheReplications() {
        String[] status = drawn.replications().texts("main", "final_status_ARM");
        double[] passive = Arrays.stream(status)
                .mapToDouble(rung -> rung.equals("FULL") ? 0 : 1)
                .toArray();
        assertSame(last("passive", "ARM"), passive);
        assertSame(last("cohesion", ""), drawn.replications().numbers("main", "cohesion"));
    }

    @Test
    void chartsShowTheBandApartFromTheMonteCarloError() {
        Figure membership = figure(drawn, "membership-main");
        assertThat(labels(membership)).contains("border, Monte Carlo 95 %", "parameter uncertainty (5–95 %)");
        assertThat(membership.note()).contains("6 draws from the posterior", "one-way random effects");
        assertThat(labels(figure(drawn, "cohesion-main")))
                .contains("mean, Monte Carlo 95 %", "parameter uncertainty (5–95 %)");
        ParameterBands bands = new ParameterBands(BatchContents.read(drawn), "main");
        assertThat(bands.share("passive", "ARM").orElseThrow().points())
                .hasSize(MONTHS)
                .allMatch(point -> 0 <= point.lower() && point.lower() <= point.upper() && point.upper() <= 1);
        assertThat(bands.highest("ARM")).isGreaterThan(last("passive", "ARM").mean());
    }

    @Test
    void withFixedParametersThereIsNoBandAndTheCaptionSaysSo() {
        for (String name : List.of("membership-main", "cohesion-main")) {
            assertThat(labels(figure(fixed, name))).noneMatch(label -> label.contains("parameter"));
            assertThat(figure(fixed, name).note()).contains("Parameters are fixed");
        }
    }

    @Test
    void withFewerThanTwoReplicationsOfADrawNothingIsToldApart() {
        assertThat(thin.uncertainty()).isEmpty();
        assertThat(labels(figure(thin, "membership-main"))).noneMatch(label -> label.contains("parameter"));
        assertThat(figure(thin, "membership-main").note()).contains("12 draws from the posterior, too few or too many");
    }

    private static List<String> labels(Figure figure) {
        return figure.legend().stream().map(LegendEntry::label).toList();
    }
}
