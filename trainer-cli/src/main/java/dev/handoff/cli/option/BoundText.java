package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.experiment.OptimizePlan.Bound;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code --subject-to 'METRIC <= X'}, with a tolerance if need be: {@code 'METRIC >= X +- T'}. */
public final class BoundText {
    private static final Pattern FORM = Pattern.compile(
            "\\s*([A-Za-z][\\w.-]*)\\s*(<=|>=|≤|≥)\\s*([-+]?[\\d.]+\\s*[kM%]?)\\s*(?:(?:\\+-|±)\\s*([\\d.]+\\s*[kM%]?))?\\s*");
    private static final double USUAL_TOLERANCE = 0.02;

    private BoundText() {}

    public static List<Bound> of(List<String> texts) {
        List<Bound> bounds = texts.stream().map(BoundText::of).toList();
        refuseContradictions(bounds);
        return bounds;
    }

    private static Bound of(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new InvalidInput(
                    "--subject-to: '" + text
                            + "' is not a constraint. Maybe 'rep.utilization <= 0.9', or with a tolerance 'spend <= 1M +- 10k'?");
        }
        double limit = Values.amount("--subject-to", m.group(3));
        double tolerance = m.group(4) == null
                ? Math.max(1e-9, USUAL_TOLERANCE * Math.abs(limit))
                : Values.amount("--subject-to", m.group(4));
        if (!(tolerance > 0)) {
            throw new InvalidInput(
                    "--subject-to: the tolerance of '" + text + "' must be above 0. Maybe leave it out?");
        }
        refuseForgottenPercent(m.group(1), m.group(3), limit);
        if (m.group(4) != null) {
            refuseForgottenPercent(m.group(1), m.group(4), tolerance);
        }
        return new Bound(m.group(1), m.group(2).equals("<=") || m.group(2).equals("≤"), limit, tolerance);
    }

    /** A share lies between 0 and 1: 95 would be kept by everybody, and nobody would see that 95 % was meant. */
    private static void refuseForgottenPercent(String metric, String text, double value) {
        boolean share =
                Metric.named(metric).filter(m -> m.unit() == MetricUnit.SHARE).isPresent();
        if (share && !(value >= 0 && value <= 1)) {
            String meant = text.strip().replace("%", "").strip() + "%";
            boolean percent = value > 1 && value <= 100 && !text.contains("%");
            throw new InvalidInput("--subject-to: '" + text.strip() + "' is no share, and " + metric
                    + " is one, from 0 to 1. Maybe " + (percent ? meant : "90%") + "?");
        }
    }

    private static void refuseContradictions(List<Bound> bounds) {
        for (Bound upper : bounds) {
            for (Bound lower : bounds) {
                if (upper.atMost()
                        && !lower.atMost()
                        && upper.metric().equals(lower.metric())
                        && upper.limit() < lower.limit()) {
                    throw new InvalidInput("--subject-to: " + upper.metric() + " cannot be at most " + upper.limit()
                            + " and at least " + lower.limit());
                }
            }
        }
    }
}
