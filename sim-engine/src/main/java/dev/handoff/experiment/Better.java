package dev.handoff.experiment;

import java.util.List;
import java.util.stream.Stream;

/** Which way a metric is wished to go. */
public enum Better {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER,
    /** It depends: a busy rep is neither good nor bad. */
    NEITHER;

    private static final List<String> MORE = List.of(
            "sqls",
            "opportunities",
            "wins",
            "revenue",
            "revenue.expected",
            "contribution",
            "contribution.expected",
            "contribution.closed",
            "pipeline.open",
            "rate.mql",
            "rate.sal",
            "rate.sql",
            "rate.win",
            "followup.rate",
            "attempts.4plus",
            "fate.won",
            "trust.sales",
            "trust.marketing");
    private static final List<String> LESS = List.of(
            "spend",
            "payroll",
            "attempts.none",
            "queue.length",
            "form.abandoned",
            "inbox.expired",
            "inbox.dropped",
            "escalations",
            "rejected",
            "lost.value",
            "lost");

    /** The way of that metric; of a channel's or a rep's as of the company's. */
    public static Better of(String metric) {
        if (metric.startsWith("speed.to.lead.within.")) {
            return HIGHER;
        }
        if (Stream.of("lost.", "cost.", "speed.to.lead").anyMatch(metric::startsWith) || named(metric, LESS)) {
            return LOWER;
        }
        return metric.startsWith("sla.")
                        || metric.endsWith(".sla.sales.firstTouch")
                        || metric.contains(".tried.within.")
                        || named(metric, MORE)
                ? HIGHER
                : NEITHER;
    }

    private static boolean named(String metric, List<String> names) {
        boolean part = metric.startsWith("channel.") || metric.startsWith("rep.") || metric.startsWith("prospected.");
        return names.stream().anyMatch(name -> metric.equals(name) || part && metric.endsWith("." + name));
    }
}
