package dev.handoff.report.chart;

import dev.handoff.report.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;

/**
 * Unseen places over the bars, points and tiles of a chart, each with its name and value as title: read when pointed at or focused. The
 * first can be reached with the tabulator; a page's script may move on from there.
 */
final class ValueMarks {
    /** A year of weeks has one each; of more, every so many-th is taken, or a page would grow too large. */
    static final int MOST = 56;

    private ValueMarks() {}

    /** The marks as SVG; empty when nothing in the chart says its value. */
    static String of(EntityCollection drawn) {
        List<ChartEntity> told = told(drawn);
        int step = (told.size() + MOST - 1) / MOST;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < told.size(); i += Math.max(1, step)) {
            out.append(SvgNumbers.rect(told.get(i).getArea().getBounds2D()))
                    .append(i == 0 ? " tabindex=\"0\"" : "")
                    .append(" role=\"img\"><title>")
                    .append(Markup.escape(told.get(i).getToolTipText()))
                    .append("</title></rect>\n");
        }
        return out.isEmpty() ? "" : "<g class=\"values\" fill=\"none\" pointer-events=\"all\">\n" + out + "</g>\n";
    }

    private static List<ChartEntity> told(EntityCollection drawn) {
        List<ChartEntity> told = new ArrayList<>();
        for (Object entity : drawn.getEntities()) {
            if (entity instanceof ChartEntity chart && chart.getToolTipText() != null) {
                told.add(chart);
            }
        }
        return told;
    }
}
