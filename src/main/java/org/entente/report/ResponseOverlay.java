package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.results.Manifest;
import org.entente.theory.ThreatClass;

/** The response matrices of several arms, row by row below each other. */
final class ResponseOverlay {
    private final Overlay overlay;

    ResponseOverlay(Overlay overlay) {
        this.overlay = overlay;
    }

    /** How requests were answered. */
    Figure answers() {
        return figure("responses", "How requests for help were answered", ResponseChart.Part.ANSWERS);
    }

    /** Why not more was done. */
    Figure reasons() {
        return figure("reasons", "Why requests for help were not answered with more", ResponseChart.Part.REASONS);
    }

    private Figure figure(String name, String title, ResponseChart.Part part) {
        HeatTable table = new HeatTable(title, columns(part), rows(part));
        return overlay.figure(
                name,
                title + ", by requester, class of threat and arm",
                List.of(table),
                1,
                table.height(),
                List.of(),
                part.note(overlay.parameterNote(ResponseChart.BELOW, ResponseChart.LAW)));
    }

    private List<HeatTable.Column> columns(ResponseChart.Part part) {
        List<HeatTable.Column> columns = new ArrayList<>(ResponseChart.HEADS);
        columns.addAll(part.columns());
        columns.add(2, new HeatTable.Column("", "arm", labelWeight(columns)));
        return columns;
    }

    /** Wide enough for the longest label beside the other columns. */
    private double labelWeight(List<HeatTable.Column> others) {
        double widest = overlay.labels().stream()
                .mapToDouble(label -> TextBlock.width(label, HeatTable.font()) + 12)
                .max()
                .orElse(0);
        double weights = others.stream().mapToDouble(HeatTable.Column::weight).sum();
        return Math.max(2.1, weights * widest / Math.max(1, Figure.INNER - widest));
    }

    private List<HeatTable.Row> rows(ResponseChart.Part part) {
        List<HeatTable.Row> rows = new ArrayList<>();
        for (Manifest.StateName state : overlay.states()) {
            String name = state.name();
            for (ThreatClass threat : ThreatClass.EXTERNAL) {
                List<HeatTable.Row> arms = arms(part, state, threat, name);
                rows.addAll(arms);
                name = arms.isEmpty() ? name : "";
            }
        }
        return rows;
    }

    /** A row for each arm, or none where no arm has such a crisis. */
    private List<HeatTable.Row> arms(
            ResponseChart.Part part, Manifest.StateName state, ThreatClass threat, String name) {
        List<ResponseChart.Crises> crises = overlay.layers().stream()
                .map(layer -> ResponseChart.Crises.of(layer.batch(), layer.arm(), state.code(), threat))
                .toList();
        if (crises.stream().allMatch(ResponseChart.Crises::none)) {
            return List.of();
        }
        List<HeatTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < crises.size(); i++) {
            List<HeatTable.Cell> cells = new ArrayList<>();
            cells.add(HeatTable.Cell.words(i == 0 ? name : ""));
            cells.add(HeatTable.Cell.words(i == 0 ? threat.label() : ""));
            cells.add(HeatTable.Cell.words(overlay.labels().get(i)));
            cells.addAll(crises.get(i).counts());
            cells.addAll(part.cells(crises.get(i)));
            rows.add(new HeatTable.Row(cells, i == 0));
        }
        return rows;
    }
}
