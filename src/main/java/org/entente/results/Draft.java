package org.entente.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.Chunk;
import org.entente.ensemble.Layout;
import org.entente.ensemble.OutcomeName;
import org.entente.ensemble.Shard;
import org.entente.model.Measure;
import org.entente.parameter.ParameterSource;
import org.entente.results.Manifest.ArmCount;
import org.entente.results.Manifest.FileSum;
import org.entente.results.Manifest.Grid;
import org.entente.results.Manifest.ParameterDraws;
import org.entente.results.Manifest.StateName;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.Scenario;
import org.entente.scenario.Scenario.SourceFile;
import org.entente.scenario.World;

/** The manifest of a batch that is to be run: all that is known before its first replication. */
final class Draft {
    static final String INPUTS = "inputs/";

    private static final String GENERATOR = "Philox4x64-10";

    private Draft() {}

    static Manifest of(BatchPlan plan, Layout layout, List<String> notices, Build build) {
        Scenario scenario = plan.scenario();
        long planned = plan.chunks().stream().mapToLong(Chunk::size).sum();
        return new Manifest(
                Manifest.FORMAT,
                build.version(),
                build.commit(),
                System.getProperty("java.specification.version"),
                scenario.id(),
                scenario.title(),
                scenario.world().start(),
                plan.months(),
                plan.seed(),
                GENERATOR,
                plan.replications(),
                plan.chunkSize(),
                plan.shard().map(Shard::toString).orElse(""),
                plan.overrides(),
                List.copyOf(notices),
                OutcomeName.of(scenario.mainOutcome(), scenario.world().start(), plan.months()),
                scenario.arms().stream()
                        .map(arm -> new ArmCount(arm.id(), arm.title(), planned, 0, 0))
                        .toList(),
                layout.states().stream()
                        .map(state -> new StateName(state, name(scenario.world(), state)))
                        .toList(),
                grids(layout),
                intervals(),
                parameters(scenario),
                scenario.files().stream().map(Draft::sum).toList(),
                List.of());
    }

    private static String name(World world, String state) {
        return world.member(state).map(MemberProfile::name).orElse(state);
    }

    private static FileSum sum(SourceFile file) {
        return new FileSum(INPUTS + file.name(), Checksum.of(file.text()));
    }

    private static ParameterDraws parameters(Scenario scenario) {
        ParameterSource source = scenario.parameterSource();
        Optional<FileSum> file = scenario.posteriorFile()
                .filter(any -> source instanceof ParameterSource.FromPosterior)
                .map(Draft::sum);
        return new ParameterDraws(
                source.label(),
                source.draws(),
                file.map(FileSum::name).orElse(""),
                file.map(FileSum::sha256).orElse(""));
    }

    private static Map<String, String> intervals() {
        Map<String, String> methods = new TreeMap<>();
        methods.put("attraction", "95 % normal interval of the mean");
        methods.put("mean", "95 % normal interval from the moments of all replications");
        methods.put("quantile", "linear within a bin of the counts on the measure's grid");
        methods.put("share", "95 % Wilson score interval");
        return methods;
    }

    private static List<Grid> grids(Layout layout) {
        String first = layout.states().isEmpty() ? "" : layout.states().get(0);
        List<Grid> grids = layout.measures().stream()
                .filter(measure -> measure.state().isEmpty() || measure.state().equals(first))
                .map(Draft::grid)
                .toList();
        List<String> states = layout.states();
        if (!measures(grids, states).equals(layout.measures())) {
            throw new IllegalArgumentException(
                    "measures are not those of the alliance followed by those of each state");
        }
        return grids;
    }

    private static Grid grid(Measure measure) {
        double error = (measure.upper() - measure.lower()) / measure.bins();
        return new Grid(
                measure.name(),
                !measure.state().isEmpty(),
                measure.meaning(),
                measure.unit(),
                measure.lower(),
                measure.upper(),
                measure.bins(),
                error);
    }

    /** The layout of the histories behind a manifest. */
    static Layout layout(Manifest manifest) {
        return new Layout(manifest.stateCodes(), measures(manifest.grids(), manifest.stateCodes()), manifest.months());
    }

    private static List<Measure> measures(List<Grid> grids, List<String> states) {
        List<Measure> measures = new ArrayList<>();
        grids.stream().filter(grid -> !grid.perState()).forEach(grid -> measures.add(measure(grid, "")));
        states.stream()
                .flatMap(state -> grids.stream().filter(Grid::perState).map(grid -> measure(grid, state)))
                .forEach(measures::add);
        return measures;
    }

    private static Measure measure(Grid grid, String state) {
        return new Measure(grid.measure(), state, grid.meaning(), grid.unit(), grid.lower(), grid.upper(), grid.bins());
    }

    /** The draft of the same batch: nothing counted, no tables, whichever part and whichever Java. */
    static Manifest identity(Manifest manifest) {
        return with(
                manifest,
                "",
                "",
                manifest.arms().stream()
                        .map(arm -> new ArmCount(arm.id(), arm.title(), manifest.replications(), 0, 0))
                        .toList(),
                List.of());
    }

    /** What makes two batches the same: their histories are equal and their chunks may be mixed. */
    static String fingerprint(Manifest manifest) {
        return Checksum.of(ManifestFile.text(identity(manifest)));
    }

    static Manifest finished(Manifest draft, List<ArmCount> arms, List<FileSum> tables) {
        return with(draft, draft.java(), draft.shard(), arms, tables);
    }

    static Manifest whole(Manifest shard) {
        return with(
                shard,
                System.getProperty("java.specification.version"),
                "",
                identity(shard).arms(),
                List.of());
    }

    private static Manifest with(Manifest base, String java, String shard, List<ArmCount> arms, List<FileSum> tables) {
        return new Manifest(
                base.format(),
                base.version(),
                base.commit(),
                java,
                base.scenario(),
                base.title(),
                base.start(),
                base.months(),
                base.seed(),
                base.generator(),
                base.replications(),
                base.chunkSize(),
                shard,
                base.overrides(),
                base.notices(),
                base.mainOutcome(),
                arms,
                base.states(),
                base.grids(),
                base.intervals(),
                base.parameters(),
                base.inputs(),
                tables);
    }

    /**
     * What differs between two batches, in words; empty if one may continue the other.
     *
     * @param there the existing batch
     * @param here the one that is asked for
     */
    static List<String> differences(Manifest there, Manifest here) {
        return Stream.concat(
                        shardDifference(there, here),
                        ManifestFile.differences(identity(there), identity(here)).stream())
                .toList();
    }

    private static Stream<String> shardDifference(Manifest there, Manifest here) {
        return there.shard().equals(here.shard())
                ? Stream.empty()
                : Stream.of("shard (" + there.shard() + " there, " + here.shard() + " here)");
    }
}
