package dev.handoff.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** The names within a chart, which a reader has to tell apart: of bars, lines, panels and levels. */
final class ChartNames {
    private final List<String> names = new ArrayList<>();

    private ChartNames() {}

    /** In the order of the chart. */
    static List<String> of(JFreeChart chart) {
        ChartNames of = new ChartNames();
        of.add(chart.getPlot());
        return of.names;
    }

    private void add(Plot plot) {
        if (plot instanceof CategoryPlot categories) {
            for (Object category : categories.getCategories()) {
                names.add(category.toString());
            }
        } else if (plot instanceof CombinedRangeXYPlot all) {
            all.getSubplots().forEach(panel -> add((Plot) panel));
        } else if (plot instanceof XYPlot xy) {
            add(xy.getDomainAxis());
            add(xy.getRangeAxis());
        }
        LegendItemCollection legend = plot.getLegendItems();
        for (int i = 0; legend != null && i < legend.getItemCount(); i++) {
            names.add(legend.get(i).getLabel());
        }
    }

    private void add(Axis axis) {
        if (axis != null && axis.getLabel() != null) {
            names.add(axis.getLabel());
        }
        if (axis instanceof SymbolAxis symbols) {
            names.addAll(List.of(symbols.getSymbols()));
        }
    }
}
