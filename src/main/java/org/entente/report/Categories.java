package org.entente.report;

import java.util.List;
import org.jfree.chart.axis.SymbolAxis;

/** An axis of words, read from the top down when it stands upright. */
final class Categories {
    private Categories() {}

    static SymbolAxis axis(List<String> labels) {
        SymbolAxis axis = new SymbolAxis(null, labels.toArray(String[]::new));
        Axes.dress(axis);
        axis.setGridBandsVisible(false);
        axis.setInverted(true);
        axis.setRange(-.5, labels.size() - .5);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
