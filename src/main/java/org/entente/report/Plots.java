package org.entente.report;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** Empty plots and the panels around them, in one style. */
final class Plots {
    private Plots() {}

    /** A plot whose frame stands at the same place in every panel of a figure. */
    static XYPlot plot(ValueAxis domain, ValueAxis range) {
        XYPlot plot = new XYPlot(null, domain, range, null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(.7f));
        plot.setRangeGridlineStroke(new BasicStroke(.7f));
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(2, 2, 2, 12));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        return plot;
    }

    /** Fixes the room for axis labels, so that frames line up. */
    static void align(XYPlot plot, double left, double bottom) {
        AxisSpace side = new AxisSpace();
        side.setLeft(left);
        AxisSpace foot = new AxisSpace();
        foot.setBottom(bottom);
        boolean upright = plot.getOrientation().equals(org.jfree.chart.plot.PlotOrientation.VERTICAL);
        plot.setFixedRangeAxisSpace(upright ? side : foot);
        plot.setFixedDomainAxisSpace(upright ? foot : side);
    }

    /** A panel with a heading and, below it in small type, an explanation. */
    static PlotPanel panel(String title, String explanation, XYPlot plot) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(heading(title, Fonts.bold(11), Palette.INK));
        if (!explanation.isEmpty()) {
            chart.addSubtitle(heading(explanation, Fonts.regular(9.5f), Palette.FAINT));
        }
        ((TextTitle) chart.getSubtitle(chart.getSubtitleCount() - 1)).setPadding(1, 4, 7, 2);
        return new PlotPanel(title, chart);
    }

    private static TextTitle heading(String text, java.awt.Font font, Color color) {
        TextTitle title = new TextTitle(
                text,
                font,
                color,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                org.jfree.ui.VerticalAlignment.TOP,
                new RectangleInsets(1, 4, 2, 2));
        title.setTextAlignment(HorizontalAlignment.LEFT);
        return title;
    }
}
