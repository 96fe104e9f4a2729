package dev.handoff.report.content;

import dev.handoff.report.Beside;
import dev.handoff.report.FitChecks;
import dev.handoff.report.FitContext;
import dev.handoff.report.FitContext.Figure;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Picture;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The export beside the fitted company: figures, tables and curves. */
final class FitLikeness {
    private static final double NORMAL_95 = 1.959963984540054;
    private static final double ROUNDING = 1e-9;

    /** How the names of figures in working time begin; in data their unit is that of any time. */
    private static final String IN_WORKING_TIME = "delay.working.";

    private final FitContext context;

    private FitLikeness(FitContext context) {
        this.context = context;
    }

    /** Nothing where nothing was simulated. */
    static Optional<Chapter> of(FitContext context) {
        return context.figures().isEmpty() ? Optional.empty() : Optional.of(new FitLikeness(context).chapter());
    }

    private Chapter chapter() {
        List<Row> rows = context.figures().stream().map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table("", List.of("Figure", "observed", "simulated", "z", ""), rows).withoutEmptyColumns());
        blocks.add(Say.quiet("Simulated: 95 % range of " + context.runs() + " periods of "
                + ReportWords.weeks(context.weeks())
                + ", each on its own luck and with its own draw of what the data leave open. z: how far the export is"
                + " from their mean, in standard deviations."));
        blocks.add(Say.of(counted()));
        context.checks().moments().map(FitLikeness::moments).ifPresent(sentence -> blocks.add(Say.of(sentence)));
        if (!context.checks().curves().isEmpty()) {
            blocks.add(tests());
            blocks.add(
                    Say.quiet(
                            "χ² compares tables, the largest distance (Kolmogorov-Smirnov) compares curves. Chance:"
                                    + " share of simulated periods that are as far from the others as the export is, or farther."));
            leastChance().ifPresent(sentence -> blocks.add(Say.quiet(sentence)));
            context.checks().curves().forEach(curve -> blocks.add(new Picture(curve.name(), List.of(points(curve)))));
        }
        return Chapter.of("figures", "2. Observed beside simulated", blocks);
    }

    private Row row(Figure f) {
        Beside told = told(f, context.runs());
        return Row.of(f.label(), told.figure(), told.range(), signed(f.z()), f.isOutside() ? "outside" : "");
    }

    static String signed(double z) {
        String text = String.format(Locale.ROOT, "%+.1f", z).replace('-', '−');
        return text.substring(1).equals("0.0") ? "0.0" : text;
    }

    static String value(double value, String unit) {
        return switch (unit) {
            case "share" -> Numbers.percent(value);
            case "h", Numbers.WORKING_HOURS -> Numbers.duration(value, unit);
            case "" -> Numbers.about(value);
            default -> Numbers.amount(value);
        };
    }

    /** What the export shows, and the 95 % range of so many simulated periods. */
    static Beside told(Figure f, int runs) {
        double reach = NORMAL_95 * f.sd() * Math.sqrt(1 + 1.0 / runs);
        double low = f.mean() - reach;
        boolean positive = !f.unit().isEmpty() || f.observed() >= 0;
        return Beside.of(
                f.observed(),
                value(f.observed(), unit(f)),
                positive ? Math.max(0, low) : low,
                f.mean() + reach,
                unit(f));
    }

    /** The unit people read it in: working time in hours, never in days. */
    static String unit(Figure f) {
        return f.name().startsWith(IN_WORKING_TIME) ? Numbers.WORKING_HOURS : f.unit();
    }

    private String counted() {
        int outside = context.outside();
        return (outside == 0 ? "No figure lies" : outside == 1 ? "One figure lies" : outside + " figures lie")
                + " outside. Of " + context.figures().size() + " figures one in twenty may by chance; "
                + (outside == 0
                        ? "so that is no sign of anything."
                        : "as many or more do in " + chance(context.chance())
                                + " of the companies that are as fitted, if figures did not hang together.");
    }

    static String chance(double chance) {
        return chance < 0.001 ? "fewer than 1 in 1,000" : Numbers.percent(chance);
    }

    /** A chance that is read off so many simulated periods; where none of them is as far off, so few can show no smaller one. */
    static String chance(double chance, int periods) {
        return isLeast(chance, periods) ? "≤ " + percent(least(periods)) : chance(chance);
    }

    private Optional<String> leastChance() {
        int periods = context.runs();
        return context.checks().curves().stream().anyMatch(c -> isLeast(c.chance(), periods))
                ? Optional.of(
                        "With " + periods + " periods no chance below " + percent(least(periods)) + " can be shown.")
                : Optional.empty();
    }

    private static boolean isLeast(double chance, int periods) {
        return chance <= least(periods) * (1 + ROUNDING);
    }

    private static double least(int periods) {
        return 1.0 / (1 + periods);
    }

    /** To two digits: "11 %", "2.4 %". */
    private static String percent(double share) {
        return Numbers.about(100 * share) + "\u00A0%";
    }

    private static String moments(FitChecks.Moments m) {
        String figures = m.figures() + " figures were met by moving " + m.values() + " values (simulated moments): J = "
                + String.format(Locale.ROOT, "%.1f", m.statistic());
        return m.figures() <= m.values()
                ? figures + "; with no more figures than values that tests nothing."
                : figures + " with " + (m.figures() - m.values()) + " degrees of freedom, chance of a larger one "
                        + chance(m.chance()) + ".";
    }

    private Table tests() {
        List<Row> rows = context.checks().curves().stream()
                .map(c -> Row.of(
                        c.label(),
                        c.isTable() ? "χ²" : "distance",
                        c.isTable()
                                ? String.format(Locale.ROOT, "%.1f", c.statistic())
                                : Numbers.percent(c.statistic()),
                        Integer.toString(c.used()),
                        chance(c.chance(), context.runs())))
                .toList();
        return new Table("", List.of("Table or curve", "by", "value", "points", "chance"), rows);
    }

    /** Every point in figures. */
    private static Table points(FitChecks.Curve c) {
        List<Row> rows = new ArrayList<>();
        String unit = c.isShare() ? "share" : "";
        for (int i = 0; i < c.points().size(); i++) {
            boolean some = Double.isFinite(c.mean().get(i));
            rows.add(Row.of(
                    c.points().get(i),
                    Double.isFinite(c.observed().get(i)) ? value(c.observed().get(i), unit) : "",
                    some ? Numbers.range(c.low().get(i), c.high().get(i), unit) : ""));
        }
        return new Table(c.label(), List.of(ReportWords.capital(c.axis()), "observed", "simulated"), rows);
    }
}
