package dev.handoff.ledger;

/** Responses that are kept week by week. */
public enum WeeklyMetric {
    /** Inquiries. */
    INQUIRIES("inquiries", false),
    /** Marketing-qualified leads. */
    MQLS("mqls", false),
    /** Sales-qualified leads. */
    SQLS("sqls", false),
    /** Won deals. */
    WINS("wins", false),
    /** Realised revenue. */
    REVENUE("revenue", true),
    /** Expected revenue given the handling. */
    REVENUE_EXPECTED("revenue.expected", true);

    private final String metric;
    private final boolean money;

    WeeklyMetric(String metric, boolean money) {
        this.metric = metric;
        this.money = money;
    }

    /** Metric name. */
    public String metric() {
        return metric;
    }

    /** Unit: leads, or the scenario's currency. */
    public String unit(String currency) {
        return money ? currency : "leads";
    }
}
