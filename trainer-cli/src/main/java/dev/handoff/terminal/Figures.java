package dev.handoff.terminal;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.report.Numbers;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Set;

/** How figures are named and spelled on screens. */
final class Figures {
    private static final List<Metric> ALL = List.of(
            Metric.INQUIRIES,
            Metric.MQLS,
            Metric.SALS,
            Metric.SQLS,
            Metric.WINS,
            Metric.REVENUE,
            Metric.CONTRIBUTION_EXPECTED,
            Metric.SPEND,
            Metric.ATTEMPTS_MADE,
            Metric.QUEUE_LENGTH,
            Metric.REP_UTILIZATION,
            Metric.CONVERSION_MARKETING,
            Metric.CONVERSION_SALES,
            Metric.TRUST_SALES,
            Metric.TRUST_MARKETING);
    private static final Set<Metric> PER_HUNDRED =
            Set.of(Metric.CONVERSION_MARKETING, Metric.CONVERSION_SALES, Metric.CONVERSION_COMMON);
    private static final double MANIFOLD = 3; // beyond it a percentage only says that the old figure was small

    private Figures() {}

    /** The figures a desk may show, in order. */
    static List<Metric> all() {
        return ALL;
    }

    /** As on a desk; the leads accepted in a round are not a part of those handed over in it, and say so. */
    static String name(Texts texts, Metric metric) {
        if (metric == Metric.SALS) {
            return texts.of("figures.leads-accepted-older-ones-too");
        }
        return PER_HUNDRED.contains(metric)
                ? texts.of("figures.per-100", Named.of(texts, metric))
                : Named.of(texts, metric);
    }

    /** A figure of a series; of conversions as many as for each hundred, because leads that come back count again. */
    static String spell(Texts texts, WeeklyResponse series, double value) {
        return Metric.named(series.name()).filter(PER_HUNDRED::contains).isPresent() && Double.isFinite(value)
                ? texts.figure(Numbers.percentFigure(value))
                : spell(texts, value, series.unit());
    }

    /** A figure in its unit; a dash where nothing is known. */
    static String spell(Texts texts, double value, String unit) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        if (unit.equals(MetricUnit.SHARE.symbol())) {
            return texts.figure(Numbers.percent(value));
        }
        return texts.figure(Numbers.isMoney(unit) ? Numbers.amount(value) + " " + unit : Numbers.count(value));
    }

    /** {@code up 8 %}, {@code down 12 %}, {@code unchanged}; a change of sign is told as an amount, and what tripled by what it was. */
    static String change(Texts texts, double now, double before, String unit) {
        if (!Double.isFinite(now) || !Double.isFinite(before)) {
            return "";
        }
        if (Math.abs(now - before) < 0.005 * Math.abs(before) || now == before) {
            return texts.of("figure.unchanged");
        }
        String direction = now > before ? "figures.up" : "figures.down";
        if (before <= 0 || now < 0) {
            return texts.of(direction, spell(texts, Math.abs(now - before), unit));
        }
        return now > MANIFOLD * before
                ? texts.of("figures.up-from", spell(texts, before, unit))
                : texts.of(direction, texts.figure(Numbers.count(100 * Math.abs(now / before - 1)) + "\u00A0%"));
    }
}
