package dev.handoff.report.chart;

import dev.handoff.report.TimelineEvent;
import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** What happens on the way, as thin upright lines in a chart over weeks; several are numbered, and the subtitle has their key. */
final class EventMarks {
    private static final BasicStroke THIN =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {3f, 3f}, 0f);

    private EventMarks() {}

    /** Draws them behind the lines of the plot. */
    static void on(XYPlot plot, List<TimelineEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            ValueMarker mark = new ValueMarker(Math.max(1, events.get(i).amongWeeks()), Theme.QUIET, THIN);
            mark.setLabelFont(Typeface.regular(11));
            if (events.size() > 1) {
                number(mark, i + 1);
            }
            plot.addDomainMarker(mark, Layer.BACKGROUND);
        }
    }

    private static void number(ValueMarker mark, int number) {
        mark.setLabel(Integer.toString(number));
        mark.setLabelPaint(Theme.QUIET);
        mark.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        mark.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        mark.setLabelOffset(new RectangleInsets(1, 3, 1, 3));
        mark.setLabelBackgroundColor(new java.awt.Color(0, true));
    }
}
