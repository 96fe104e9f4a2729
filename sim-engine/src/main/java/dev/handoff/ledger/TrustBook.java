package dev.handoff.ledger;

/** How far each side trusts the other, and how far people believe in their agreement, averaged over time; absent where nothing moves it. */
final class TrustBook {

    private final WeeklyLevel sales;
    private final WeeklyLevel marketing;
    private final WeeklyLevel legitimacy;

    TrustBook(Window window) {
        this.sales = new WeeklyLevel(window);
        this.marketing = new WeeklyLevel(window);
        this.legitimacy = new WeeklyLevel(window);
    }

    void trusts(long at, double bySales, double byMarketing, double actedUpon) {
        sales.set(at, bySales);
        marketing.set(at, byMarketing);
        legitimacy.set(at, actedUpon);
    }

    void report(Responses out) {
        out.put(Metric.TRUST_SALES, sales.average());
        out.put(Metric.TRUST_MARKETING, marketing.average());
        out.put(Metric.LEGITIMACY, legitimacy.average());
    }

    void weekly(WeeklyResponses out) {
        out.put(Metric.TRUST_SALES, sales.byWeek());
        out.put(Metric.TRUST_MARKETING, marketing.byWeek());
        out.put(Metric.LEGITIMACY, legitimacy.byWeek());
    }
}
