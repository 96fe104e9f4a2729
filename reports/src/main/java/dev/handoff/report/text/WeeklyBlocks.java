package dev.handoff.report.text;

import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.Numbers;
import java.util.List;

/**
 * A weekly series with its bands in block characters: the mean, its confidence interval and where 8 in 10 runs lie. Where there are more
 * weeks than columns, a column averages neighbouring weeks (its half-width then is an upper bound).
 */
final class WeeklyBlocks {
    private static final int HEIGHT = 12;
    private static final int AXIS = 9;
    private static final int WIDEST_WEEK = 3;

    private final Sheet sheet;
    private final WeeklySummary series;
    private final boolean ranges;
    private final int columns;
    private final double bottom;
    private final double step;

    private WeeklyBlocks(WeeklySummary series, boolean ranges, Sheet sheet) {
        this.ranges = ranges;
        this.sheet = sheet;
        this.series = series;
        int weeks = series.mean().size();
        int room = sheet.style().width() - AXIS - 1;
        this.columns = weeks <= room ? weeks * Math.min(WIDEST_WEEK, room / weeks) : room;
        double low = lowest();
        this.step = Numbers.niceStep((highest() - Math.min(0, low)) / HEIGHT);
        this.bottom = Math.floor(Math.min(0, low) / step) * step;
    }

    /** @param ranges whether there are runs enough to show where 8 in 10 lie */
    static void write(WeeklySummary series, boolean ranges, Sheet sheet) {
        new WeeklyBlocks(ranges ? series : withoutRanges(series), ranges, sheet).write();
    }

    private static WeeklySummary withoutRanges(WeeklySummary w) {
        return new WeeklySummary(w.name(), w.unit(), w.mean(), w.halfWidth(), w.mean(), w.mean());
    }

    private void write() {
        int rows = (int) Math.ceil((highest() - bottom) / step);
        for (int row = rows - 1; row >= 0; row--) {
            sheet.line(axis(row) + sheet.style().accent(cells(row)));
        }
        sheet.line(" ".repeat(AXIS - 1) + (unicode() ? "└" : "+") + (unicode() ? "─" : "-").repeat(columns));
        sheet.line(weekLabels());
        sheet.note((unicode() ? "▀ mean, ▒ its confidence interval" : "* mean, = its confidence interval")
                + (!ranges ? "" : unicode() ? ", ░ 8 in 10 runs" : ", . 8 in 10 runs"));
    }

    private String axis(int row) {
        String label = row % 2 == 0 ? sheet.style().clean(Numbers.amount(bottom + row * step)) : "";
        return " ".repeat(Math.max(0, AXIS - 2 - label.length()))
                + label
                + (label.isEmpty() ? " " : " ")
                + (unicode() ? "│" : "|");
    }

    private String cells(int row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            line.append(cell(column, bottom + row * step));
        }
        return line.toString();
    }

    private char cell(int column, double from) {
        double mean = at(series.mean(), column);
        if (mean >= from && mean < from + step) {
            return !unicode() ? '*' : mean >= from + step / 2 ? '▀' : '▄';
        }
        double half = at(series.halfWidth(), column);
        if (overlaps(mean - half, mean + half, from)) {
            return unicode() ? '▒' : '=';
        }
        boolean band = overlaps(at(series.p10(), column), at(series.p90(), column), from);
        return band ? (unicode() ? '░' : '.') : ' ';
    }

    /** Whether a band covers at least half of the cell that begins at {@code from}; NaN covers nothing. */
    private boolean overlaps(double low, double high, double from) {
        return Math.min(high, from + step) - Math.max(low, from) >= step / 2;
    }

    private String weekLabels() {
        int weeks = series.mean().size();
        StringBuilder line = new StringBuilder(" ".repeat(AXIS) + "week 1");
        int every = weeks > 120 ? 52 : weeks > 60 ? 26 : weeks > 26 ? 13 : weeks > 8 ? 4 : 1;
        for (int week = every; week <= weeks; week += every) {
            String label = Integer.toString(week);
            int end = AXIS + (int) ((long) week * columns / weeks);
            if (end - label.length() > line.length()) {
                line.append(" ".repeat(end - label.length() - line.length())).append(label);
            }
        }
        return line.toString();
    }

    /** The series at a column: the week it shows, or the average of the weeks it covers. */
    private double at(List<Double> values, int column) {
        int weeks = values.size();
        int from = (int) ((long) column * weeks / columns);
        int to = Math.max(from + 1, (int) ((column + 1L) * weeks / columns));
        return values.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }

    private double highest() {
        double top = 0;
        for (int column = 0; column < columns; column++) {
            double mean = at(series.mean(), column);
            top = larger(larger(larger(top, mean), mean + at(series.halfWidth(), column)), at(series.p90(), column));
        }
        return top > 0 ? top : 1;
    }

    private double lowest() {
        double low = 0;
        for (int column = 0; column < columns; column++) {
            low = Math.min(low, -larger(-at(series.p10(), column), -at(series.mean(), column)));
        }
        return low;
    }

    private static double larger(double a, double b) {
        return b > a ? b : a;
    }

    private boolean unicode() {
        return sheet.style().unicode();
    }
}
