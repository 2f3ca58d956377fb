package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.results.Batch;
import org.entente.statistics.Comparison;
import org.entente.statistics.Side;

/** All figures of a batch, or of a comparison. */
public final class Gallery {
    private Gallery() {}

    /**
     * The figures of one batch: for each arm its own, and with several arms those that lay them over each other.
     *
     * @param batch a finished batch
     */
    public static List<Figure> of(Batch batch) {
        BatchContents contents = BatchContents.read(batch);
        List<Figure> figures = new ArrayList<>();
        List<String> arms = contents.manifest().armIds();
        List<Layer> layers =
                arms.stream().map(arm -> new Layer(arm, contents, arm)).toList();
        figures.addAll(overlays(layers, contents.source()));
        arms.stream()
                .filter(arm -> contents.replications().rowCount(arm) > 0)
                .forEach(arm -> figures.addAll(ofArm(contents, arm)));
        return figures;
    }

    private static List<Figure> ofArm(BatchContents contents, String arm) {
        PassageChart passages = new PassageChart(contents, arm);
        return List.of(
                new MembershipChart(contents, arm).figure(),
                passages.disengagement(),
                passages.freezeOrExit(),
                new CohesionChart(contents, arm).figure(),
                new ResponseChart(contents, arm).figure(),
                new DependenceChart(contents, arm).figure(),
                new AttractionChart(contents, arm).figure());
    }

    /**
     * The figures of comparisons: every arm that occurs laid over the others, and the differences of each pair.
     *
     * @param batches the batches compared, the baseline first; one to compare its arms
     * @param comparisons the comparisons of their arms
     */
    public static List<Figure> of(List<Batch> batches, List<Comparison> comparisons) {
        List<BatchContents> contents = batches.stream().map(BatchContents::read).toList();
        List<Layer> layers = comparisons.stream()
                .flatMap(comparison -> Stream.of(comparison.baseline(), comparison.alternative()))
                .distinct()
                .map(side -> layer(side, contents))
                .toList();
        String source = batches.size() == 1
                ? contents.get(0).source()
                : contents.stream().map(BatchContents::brief).collect(Collectors.joining(" against "));
        List<Figure> figures = new ArrayList<>(overlays(layers, source));
        for (Comparison comparison : comparisons) {
            figures.add(new DifferenceChart(comparison, "differences-" + fileName(comparison)).figure());
        }
        return figures;
    }

    private static Layer layer(Side side, List<BatchContents> contents) {
        BatchContents batch = contents.stream()
                .filter(candidate -> candidate.manifest().equals(side.manifest()))
                .findFirst()
                .orElseThrow();
        return new Layer(side.label(), batch, side.arm());
    }

    /** The figures of an arm, with all arms laid over each other; none with fewer than two. */
    private static List<Figure> overlays(List<Layer> layers, String source) {
        List<Layer> drawn = layers.stream().filter(Layer::drawn).toList();
        if (drawn.size() < 2) {
            return List.of();
        }
        Overlay overlay = new Overlay(drawn, source);
        OverlayChart courses = new OverlayChart(overlay);
        PassageOverlay passages = new PassageOverlay(overlay);
        ResponseOverlay responses = new ResponseOverlay(overlay);
        AttractionOverlay attraction = new AttractionOverlay(overlay);
        return List.of(
                courses.membership(),
                passages.disengagement(),
                passages.freezeOrExit(),
                courses.cohesion(),
                responses.answers(),
                responses.reasons(),
                courses.dependence(),
                new DependenceOverlay(overlay).figure(),
                attraction.horizon(),
                attraction.firstMove());
    }

    private static String fileName(Comparison comparison) {
        return comparison.alternative().label().replaceAll("[^A-Za-z0-9-]+", "-") + "-minus-"
                + comparison.baseline().label().replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
