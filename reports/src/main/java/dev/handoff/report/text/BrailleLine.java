package dev.handoff.report.text;

import dev.handoff.report.document.Lines;
import java.util.ArrayList;
import java.util.List;

/** Draws one series as a line of braille dots, two across and four down in every sign; for those who asked for it. */
final class BrailleLine {
    private static final int HEIGHT = 4;
    private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    private static final int FEWEST_POINTS = 3;

    private BrailleLine() {}

    /** Whether a chart is a line: one series of at least three known points in time. */
    static boolean fits(Lines chart) {
        return chart.series().size() == 1
                && chart.labels().stream().allMatch(label -> label.matches("R\\d+"))
                && chart.series().get(0).values().stream().allMatch(Double::isFinite)
                && chart.series().get(0).values().size() >= FEWEST_POINTS;
    }

    static List<Line> of(Lines chart, int width, TextStyle style) {
        List<Double> values = chart.series().get(0).values();
        double low = Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0));
        double high = Math.max(0, values.stream().mapToDouble(v -> v).max().orElse(0));
        String top = style.clean(BarScale.figure(high, chart.unit()));
        String bottom = style.clean(BarScale.figure(low, chart.unit()));
        int figures = Math.max(Line.width(top), Line.width(bottom));
        int columns = Math.max(2, width - figures - 1);
        int[][] signs = dots(values, low, high, columns);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < HEIGHT; row++) {
            String figure = row == 0 ? top : row == HEIGHT - 1 ? bottom : "";
            lines.add(Line.of(" ".repeat(figures - Line.width(figure)) + figure + " ")
                    .plus(Ink.ACCENT, signs(signs[row])));
        }
        String first = chart.labels().get(0);
        String last = chart.labels().get(values.size() - 1);
        int gap = Math.max(1, columns - first.length() - last.length());
        lines.add(Line.of(" ".repeat(figures + 1) + first + " ".repeat(gap) + last));
        return lines;
    }

    private static int[][] dots(List<Double> values, double low, double high, int columns) {
        int[][] signs = new int[HEIGHT][columns];
        int across = 2 * columns;
        int down = HEIGHT * DOTS.length;
        for (int x = 0; x < across; x++) {
            double at = (double) x * (values.size() - 1) / (across - 1);
            int left = Math.min((int) at, values.size() - 2);
            double value = values.get(left) + (at - left) * (values.get(left + 1) - values.get(left));
            double share = high > low ? (value - low) / (high - low) : 0;
            int y = (int) Math.round((1 - share) * (down - 1));
            signs[y / DOTS.length][x / 2] |= DOTS[y % DOTS.length][x % 2];
        }
        return signs;
    }

    private static String signs(int[] row) {
        StringBuilder text = new StringBuilder();
        for (int dots : row) {
            text.appendCodePoint(0x2800 + dots);
        }
        return text.toString();
    }
}
