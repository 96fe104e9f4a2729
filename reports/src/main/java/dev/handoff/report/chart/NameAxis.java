package dev.handoff.report.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/** Names beside bars, with a stand-in where the medium cannot draw one: before it is broken into lines. */
final class NameAxis extends CategoryAxis {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        String shown = g2 instanceof ChartGraphics medium ? medium.shown(category.toString()) : category.toString();
        return super.createLabel(shown, width, edge, g2);
    }
}
