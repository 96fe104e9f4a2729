package dev.handoff.report.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/** Names beside bars, with {@link Lettering#GAP} for letters that no font of the machine has. */
final class NameAxis extends CategoryAxis {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        String drawn = Lettering.drawable(category.toString(), getTickLabelFont(category));
        if (drawn.equals(category.toString())) {
            return super.createLabel(category, width, edge, g2);
        }
        setTickLabelFont(drawn, getTickLabelFont(category));
        return super.createLabel(drawn, width, edge, g2);
    }
}
