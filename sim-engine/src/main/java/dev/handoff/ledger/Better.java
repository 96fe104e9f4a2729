package dev.handoff.ledger;

/** Which way a metric is wished to go. */
public enum Better {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER,
    /** It depends: a busy rep is neither good nor bad. */
    NEITHER;

    /** The way of the metric of that name; of what is no metric, neither. */
    public static Better of(String metric) {
        return Metric.named(metric).map(Metric::better).orElse(NEITHER);
    }
}
