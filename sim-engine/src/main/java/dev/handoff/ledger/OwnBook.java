package dev.handoff.ledger;

/** Leads that reps found themselves, inside the window: they count beside the funnel of handed leads, their money counts with it. */
final class OwnBook {

    private final Window window;
    private final String currency;
    private long found;
    private long qualified;
    private long won;
    private double revenue;
    private double expected;

    OwnBook(Window window, String currency) {
        this.window = window;
        this.currency = currency;
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
        out.put("prospected", "leads", found);
        out.put("prospected.sqls", "leads", qualified);
        out.put("prospected.wins", "leads", won);
        out.put("prospected.revenue", currency, revenue);
        out.put("prospected.revenue.expected", currency, expected);
    }
}
