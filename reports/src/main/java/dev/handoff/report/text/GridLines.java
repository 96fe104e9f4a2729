package dev.handoff.report.text;

import dev.handoff.report.Numbers;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws series over many points on a grid. One series has its bands: the mean, its confidence interval and where 8 in 10 runs lie; several
 * are letters, and {@code *} where two meet. Where there are more points than columns, a column averages neighbouring points (its half-width
 * then is an upper bound).
 */
final class GridLines {
    private static final int HEIGHT = 11;
    private static final int AXIS = 9;
    private static final int WIDEST_POINT = 3;

    private final Lines chart;
    private final TextStyle style;
    private final int columns;
    private final double bottom;
    private final double step;

    private GridLines(Lines chart, int width, TextStyle style) {
        this.chart = chart;
        this.style = style;
        int points = chart.labels().size();
        int room = Math.max(1, width - AXIS - 1);
        this.columns = points <= room ? points * Math.min(WIDEST_POINT, room / points) : room;
        double low = Math.min(0, extreme(-1));
        this.step = Numbers.niceStep((Math.max(extreme(1), low + 1e-9) - low) / HEIGHT);
        this.bottom = Math.floor(low / step) * step;
    }

    static List<Line> of(Lines chart, int width, TextStyle style) {
        return new GridLines(chart, width, style).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int rows = (int) Math.max(1, Math.ceil((extreme(1) - bottom) / step + 1e-9));
        for (int row = rows - 1; row >= 0; row--) {
            lines.add(Line.of(axis(row)).plus(isAlone() ? Ink.ACCENT : Ink.PLAIN, cells(row)));
        }
        lines.add(Line.of(" ".repeat(AXIS - 1) + (style.unicode() ? "└" : "+") + style.rule(columns)));
        lines.add(Line.of(labels()));
        Words.wrap(key(), columns + AXIS, "  ", "  ").forEach(line -> lines.add(Line.of(Ink.DIM, line)));
        return lines;
    }

    private boolean isAlone() {
        return chart.series().size() == 1;
    }

    private String axis(int row) {
        double value = bottom + row * step;
        String label = row % 2 != 0 ? "" : chart.unit().equals("share") ? percent(value) : Numbers.amount(value);
        label = style.clean(label).replace('\u00A0', ' ');
        return " ".repeat(Math.max(0, AXIS - 2 - Cells.width(label))) + label + " " + (style.unicode() ? "│" : "|");
    }

    private static String percent(double share) {
        return (Math.round(1000 * share) / 10.0 + " %").replace(".0 ", " ");
    }

    private String cells(int row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            double from = bottom + row * step;
            line.append(isAlone() ? band(column, from) : letter(column, from));
        }
        return line.toString();
    }

    private char letter(int column, double from) {
        char cell = ' ';
        for (int i = 0; i < chart.series().size(); i++) {
            double value = at(chart.series().get(i).values(), column);
            if (value >= from && value < from + step) {
                cell = cell == ' ' ? letterOf(i) : '*';
            }
        }
        return cell;
    }

    private char band(int column, double from) {
        Series series = chart.series().get(0);
        double mean = at(series.values(), column);
        if (mean >= from && mean < from + step) {
            return !style.unicode() ? '*' : mean >= from + step / 2 ? '▀' : '▄';
        }
        double half = at(series.halfWidths(), column);
        if (overlaps(mean - half, mean + half, from)) {
            return style.unicode() ? '▒' : '=';
        }
        boolean range = overlaps(at(series.low(), column), at(series.high(), column), from);
        return range ? (style.unicode() ? '░' : '.') : ' ';
    }

    /** Whether a band covers at least half of the cell that begins at {@code from}; NaN covers nothing. */
    private boolean overlaps(double low, double high, double from) {
        return Math.min(high, from + step) - Math.max(low, from) >= step / 2;
    }

    /** The series at a column: the point it shows, or the average of the points it covers; NaN where nothing is known. */
    private double at(List<Double> values, int column) {
        int points = values.size();
        if (points == 0) {
            return Double.NaN;
        }
        int from = (int) ((long) column * points / columns);
        int to = Math.max(from + 1, (int) ((column + 1L) * points / columns));
        return values.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** The highest value drawn for sign 1, the lowest for sign −1; 0 where there is none beyond it. */
    private double extreme(int sign) {
        double extreme = 0;
        for (Series series : chart.series()) {
            for (int column = 0; column < columns; column++) {
                double mean = at(series.values(), column);
                double half = at(series.halfWidths(), column);
                double range = at(sign > 0 ? series.high() : series.low(), column);
                extreme = beyond(extreme, mean, sign);
                extreme = beyond(extreme, sign > 0 ? mean + half : Double.NaN, sign);
                extreme = beyond(extreme, range, sign);
            }
        }
        return extreme == 0 && sign > 0 ? 1 : extreme;
    }

    private static double beyond(double extreme, double value, int sign) {
        return sign * value > sign * extreme ? value : extreme;
    }

    private String labels() {
        int points = chart.labels().size();
        StringBuilder line =
                new StringBuilder(" ".repeat(AXIS) + style.clean(chart.labels().get(0)));
        int every = points > 120 ? 52 : points > 60 ? 26 : points > 26 ? 13 : points > 8 ? 4 : 1;
        for (int point = every; point <= points; point += every) {
            String label = style.clean(chart.labels().get(point - 1));
            int end = AXIS + (int) ((long) point * columns / points);
            if (end - Cells.width(label) > Cells.width(line.toString())) {
                line.append(" ".repeat(end - Cells.width(label) - Cells.width(line.toString())))
                        .append(label);
            }
        }
        return line.toString();
    }

    private String key() {
        if (!isAlone()) {
            List<String> letters = new ArrayList<>();
            for (int i = 0; i < chart.series().size(); i++) {
                letters.add(letterOf(i) + ": " + chart.series().get(i).name());
            }
            return style.clean(String.join(", ", letters) + ", *: two at once");
        }
        Series series = chart.series().get(0);
        boolean unicode = style.unicode();
        return (unicode ? "▀ " : "* ")
                + style.clean(series.name())
                + (series.halfWidths().isEmpty()
                        ? ""
                        : unicode ? ", ▒ its confidence interval" : ", = its confidence interval")
                + (series.low().isEmpty() ? "" : unicode ? ", ░ 8 in 10 runs" : ", . 8 in 10 runs");
    }

    /** The first letter of its name that no series before it has. */
    private char letterOf(int series) {
        String taken = "";
        for (int i = 0; i <= series; i++) {
            String before = taken;
            char letter = (char) chart.series()
                    .get(i)
                    .name()
                    .chars()
                    .filter(c -> c < 128 && Character.isLetter(c))
                    .map(Character::toUpperCase)
                    .filter(c -> before.indexOf(c) < 0)
                    .findFirst()
                    .orElse('1' + i);
            if (i == series) {
                return letter;
            }
            taken += letter;
        }
        return '?';
    }
}
