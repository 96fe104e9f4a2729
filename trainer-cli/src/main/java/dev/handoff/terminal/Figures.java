package dev.handoff.terminal;

import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.report.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;

/** How figures are named and spelled on screens. */
final class Figures {
    private static final Map<String, String> NAMES = names();
    private static final double MANIFOLD = 3; // beyond it a percentage only says that the old figure was small

    private Figures() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("inquiries", "Inquiries");
        names.put("mqls", "Qualified leads handed over");
        names.put("sals", "Accepted by sales");
        names.put("sqls", "Confirmed by sales");
        names.put("wins", "Deals won");
        names.put("revenue", "Revenue");
        names.put("contribution.expected", "Contribution");
        names.put("spend", "Spent on channels");
        names.put("attempts.made", "Attempts made");
        names.put("queue.length", "Leads waiting, on average");
        names.put("rep.utilization", "Reps' time in use");
        names.put("conversion.marketing", "Marketing's \"conversion\", per 100");
        names.put("conversion.sales", "Sales' \"conversion\", per 100");
        names.put("trust.sales", "Sales' trust in marketing");
        names.put("trust.marketing", "Marketing's trust in sales");
        return names;
    }

    /** The figures a desk may show, in order. */
    static Iterable<String> all() {
        return NAMES.keySet();
    }

    static String name(String metric) {
        return NAMES.get(metric);
    }

    /** A figure of a series; of conversions as many as for each hundred, because leads that come back count again. */
    static String spell(WeeklyResponse series, double value) {
        return series.name().startsWith("conversion.") && Double.isFinite(value)
                ? Numbers.percentFigure(value)
                : spell(value, series.unit());
    }

    /** A figure in its unit; a dash where nothing is known. */
    static String spell(double value, String unit) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        if (unit.equals("share")) {
            return Numbers.percent(value);
        }
        return Numbers.isMoney(unit) ? Numbers.amount(value) + " " + unit : Numbers.count(value);
    }

    /** {@code up 8 %}, {@code down 12 %}, {@code unchanged}; a change of sign is told as an amount, and what tripled by what it was. */
    static String change(double now, double before, String unit) {
        if (!Double.isFinite(now) || !Double.isFinite(before)) {
            return "";
        }
        if (Math.abs(now - before) < 0.005 * Math.abs(before) || now == before) {
            return "unchanged";
        }
        String direction = now > before ? "up " : "down ";
        if (before <= 0 || now < 0) {
            return direction + spell(Math.abs(now - before), unit);
        }
        return now > MANIFOLD * before
                ? "up from " + spell(before, unit)
                : direction + Numbers.count(100 * Math.abs(now / before - 1)) + "\u00A0%";
    }
}
