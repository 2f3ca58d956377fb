package org.entente.report;

import java.util.ArrayList;
import java.util.List;
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
        if (arms.size() > 1) {
            List<OverlayChart.Layer> layers = arms.stream()
                    .map(arm -> new OverlayChart.Layer(arm, contents, arm))
                    .toList();
            figures.addAll(overlays(layers, contents.source()));
        }
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
        List<OverlayChart.Layer> layers = comparisons.stream()
                .flatMap(comparison -> Stream.of(comparison.baseline(), comparison.alternative()))
                .distinct()
                .map(side -> layer(side, contents))
                .toList();
        String source = String.join(
                " against ",
                contents.stream().map(batch -> batch.manifest().scenario()).toList());
        List<Figure> figures = new ArrayList<>(overlays(layers, source));
        for (Comparison comparison : comparisons) {
            figures.add(new DifferenceChart(comparison, "differences-" + fileName(comparison)).figure());
        }
        return figures;
    }

    private static OverlayChart.Layer layer(Side side, List<BatchContents> contents) {
        BatchContents batch = contents.stream()
                .filter(candidate -> candidate.manifest().equals(side.manifest()))
                .findFirst()
                .orElseThrow();
        return new OverlayChart.Layer(side.label(), batch, side.arm());
    }

    private static List<Figure> overlays(List<OverlayChart.Layer> layers, String source) {
        OverlayChart overlay = new OverlayChart(layers, source);
        return List.of(overlay.membership(), overlay.cohesion());
    }

    private static String fileName(Comparison comparison) {
        return comparison.alternative().label().replaceAll("[^A-Za-z0-9-]+", "-") + "-minus-"
                + comparison.baseline().label().replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
