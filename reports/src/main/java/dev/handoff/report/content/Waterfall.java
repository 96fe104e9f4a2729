package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
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

    private static final String MONEY = "contribution.expected";

    /** Copies the list. */
    public Waterfall {
        steps = List.copyOf(steps);
    }

    /** The way to that policy; nothing where contribution, or a part of it, is not known of both. */
    public static Optional<Waterfall> of(Comparison result, int other) {
        Optional<MetricSummary> from = result.policies().get(0).metric(MONEY);
        Optional<MetricSummary> to = result.policies().get(other).metric(MONEY);
        if (from.isEmpty() || to.isEmpty() || !Double.isFinite(from.get().mean() + to.get().mean())) {
            return Optional.empty();
        }
        double spend = more(result, other, "spend");
        double payroll = more(result, other, "payroll");
        double agreement = more(result, other, "cost.sla");
        double margin = to.get().mean() - from.get().mean() + spend + payroll + agreement;
        List<Step> steps = new ArrayList<>();
        add(steps, "margin on sales and open deals", margin);
        add(steps, "marketing spend", -spend);
        add(steps, "payroll", -payroll);
        add(steps, "watching and fees of the agreement", -agreement);
        return Optional.of(new Waterfall(
                from.get().mean(), to.get().mean(), steps, from.get().unit()));
    }

    private static void add(List<Step> steps, String label, double amount) {
        if (amount != 0) {
            steps.add(new Step(label, amount));
        }
    }

    /** How much more of a cost the other policy has; none where neither has it. */
    private static double more(Comparison result, int other, String metric) {
        return mean(result, other, metric) - mean(result, 0, metric);
    }

    private static double mean(Comparison result, int policy, String metric) {
        return result.policies()
                .get(policy)
                .metric(metric)
                .map(MetricSummary::mean)
                .filter(Double::isFinite)
                .orElse(0.0);
    }

    /** As a table under its chart. */
    Chapter chapter(String id, String title, String base, String other) {
        List<Row> rows = new ArrayList<>(List.of(Row.of(base, amount(from))));
        steps.forEach(step -> rows.add(Row.of("  " + step.label(), Numbers.difference(step.amount(), Double.NaN, unit))));
        rows.add(Row.of(other, amount(to)));
        return Chapter.of(id, title, List.of("contribution"), rows, List.of());
    }

    private String amount(double value) {
        return Numbers.interval(value, Double.NaN, unit);
    }
}
