package dev.handoff.ledger;

/** Leads that reps found themselves, inside the window: they count beside the funnel of handed leads, their money counts with it. */
final class OwnBook {

    private final Window window;
    private long found;
    private long qualified;
    private long won;
    private double revenue;
    private double expected;

    OwnBook(Window window) {
        this.window = window;
    }

    void found(long at) {
        found += window.contains(at) ? 1 : 0;
    }

    void qualified(long at) {
        qualified += window.contains(at) ? 1 : 0;
    }

    void closed(long at, boolean isWon, double size, double expectedSize) {
        if (window.contains(at)) {
            won += isWon ? 1 : 0;
            revenue += size;
            expected += expectedSize;
        }
    }

    long won() {
        return won;
    }

    void report(Responses out) {
        out.put(Metric.PROSPECTED, found);
        out.put(Metric.PROSPECTED_SQLS, qualified);
        out.put(Metric.PROSPECTED_WINS, won);
        out.put(Metric.PROSPECTED_REVENUE, revenue);
        out.put(Metric.PROSPECTED_REVENUE_EXPECTED, expected);
    }
}
