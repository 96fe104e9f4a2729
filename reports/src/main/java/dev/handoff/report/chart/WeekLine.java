package dev.handoff.report.chart;

import dev.handoff.experiment.WeeklySummary;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * One line of a chart over weeks.
 *
 * @param label its name in the legend
 * @param series its values by week, with half-widths
 * @param look colour and dashes: colour is never the only difference
 */
record WeekLine(String label, WeeklySummary series, Look look) {

    /** How lines are told apart. Okabe and Ito's colours. */
    enum Look {
        FIRST(Theme.MAIN, null),
        SECOND(new Color(0xD55E00), new float[] {9, 4}),
        THIRD(new Color(0x008F6B), new float[] {2, 3}),
        TRUTH(Theme.INK, new float[] {5, 3});

        private final Color colour;
        private final float[] dashes;

        Look(Color colour, float[] dashes) {
            this.colour = colour;
            this.dashes = dashes;
        }

        Color colour() {
            return colour;
        }

        BasicStroke stroke() {
            return new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
        }
    }

    List<Double> means() {
        return series.mean();
    }

    double halfWidth(int week) {
        double half = series.halfWidth().get(week);
        return Double.isFinite(half) ? half : 0;
    }
}
