package org.entente.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.ui.RectangleEdge;

/** Calendar years up to a last one, whatever lies beyond it. */
final class YearAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private final double until;

    YearAxis(double until) {
        super("Year");
        this.until = until;
    }

    @Override
    public List<?> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<?> ticks = super.refreshTicks(graphics, state, area, edge);
        return ticks.stream()
                .filter(tick -> ((ValueTick) tick).getValue() < until + 1e-6)
                .toList();
    }
}
