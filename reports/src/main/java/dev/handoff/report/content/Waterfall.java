package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.PairedComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from the contribution of the base to that of another policy: what margin brings, less what spend, payroll and the agreement cost.
 * The steps are differences of means on the same draws, so they add up.
 */
public record Waterfall(double from, double to, List<Step> steps, String unit) {
    /** What one part of the contribution adds, or takes away. */
    public record Step(String label, double amount) {}

    /** All that is taken from the margin ({@code ledger/MoneyBook}). */
    static final List<Metric> COSTS =
            List.of(Metric.SPEND, Metric.PAYROLL, Metric.COST_SLA, Metric.COST_REPORTS, Metric.COST_TRAINING);

    private static final double SMALL = 1e4;
    private static final double LARGE = 1e7;

    /** Copies the list. */
    public Waterfall {
        steps = List.copyOf(steps);
    }

    /** The way to that policy; nothing where contribution is not known of both. */
    public static Optional<Waterfall> of(Comparison result, int other) {
        Optional<Difference> money = result.difference(other, Metric.CONTRIBUTION_EXPECTED)
                .filter(d -> Double.isFinite(d.adjusted().comparison().base()
                        + d.adjusted().comparison().other()));
        if (money.isEmpty()) {
            return Optional.empty();
        }
        PairedComparison ends = money.get().adjusted().comparison();
        double costs =
                COSTS.stream().mapToDouble(cost -> more(result, other, cost)).sum();
        List<Step> steps = new ArrayList<>();
        add(steps, "margin on sales and open deals", ends.other() - ends.base() + costs);
        COSTS.forEach(cost -> add(steps, cost.labelInSentence(), -more(result, other, cost)));
        return Optional.of(
                new Waterfall(ends.base(), ends.other(), steps, money.get().unit()));
    }

    private static void add(List<Step> steps, String label, double amount) {
        if (!Numbers.isNone(amount, 0)) {
            steps.add(new Step(label, amount));
        }
    }

    /** How much more of a cost the other policy has; a policy without the mechanism has none of it. */
    private static double more(Comparison result, int other, Metric cost) {
        return mean(result, other, cost) - mean(result, 0, cost);
    }

    private static double mean(Comparison result, int policy, Metric cost) {
        return result.policies()
                .get(policy)
                .metric(cost.name())
                .map(MetricSummary::bestMean)
                .orElse(0.0);
    }

    /** As a table under its chart. */
    Chapter chapter(String id, String title, String base, String other) {
        List<String> amounts = amounts();
        List<Row> rows = new ArrayList<>(List.of(Row.of(base, amounts.get(0))));
        steps.forEach(step -> rows.add(Row.of("  " + step.label(), amounts.get(rows.size()))));
        rows.add(Row.of(other, amounts.get(rows.size())));
        return Chapter.of(id, title, List.of(Metric.CONTRIBUTION_EXPECTED.labelInSentence()), rows, List.of());
    }

    /** What stands at both totals and, signed, at the steps between them, in amounts that add up as they are printed. */
    public List<String> amounts() {
        double step = step(Math.max(Math.abs(from), Math.abs(to)));
        long first = Math.round(from / step);
        long last = Math.round(to / step);
        long rest = steps.stream()
                .skip(1)
                .mapToLong(s -> Math.round(s.amount() / step))
                .sum();
        List<String> amounts = new ArrayList<>(List.of(amount(first, step)));
        for (int i = 0; i < steps.size(); i++) {
            long amount = i == 0 ? last - first - rest : Math.round(steps.get(i).amount() / step);
            amounts.add((amount > 0 ? "+" : "") + amount(amount, step));
        }
        amounts.add(amount(last, step));
        return amounts;
    }

    /** Amounts are told in units, in thousands, or in millions with two decimals. */
    private static double step(double largest) {
        return largest < SMALL ? 1 : largest < LARGE ? 1e3 : 1e4;
    }

    private String amount(long steps, double step) {
        String number = step == 1
                ? Numbers.count(steps)
                : step == 1e3 ? Numbers.count(steps) + "\u00A0k" : Numbers.decimal(steps / 100.0) + "\u00A0M";
        return number + "\u00A0" + unit;
    }
}
