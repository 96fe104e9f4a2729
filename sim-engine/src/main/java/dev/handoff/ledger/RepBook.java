package dev.handoff.ledger;

/** One rep's work inside the window, on handed leads and on leads of the rep's own. */
final class RepBook {

    private final Window window;
    private final String currency;
    private final String prefix;
    private final long hiredAt;
    private long leftAt = Long.MAX_VALUE;
    private long attempts;
    private long conversations;
    private long sqls;
    private long wins;
    private double revenue;
    private double worked;

    /** An empty book for the rep of that number, 0 …; people count from 1. */
    RepBook(int number, long hiredAt, Window window, String currency) {
        this.prefix = "rep." + (number + 1) + ".";
        this.hiredAt = hiredAt;
        this.window = window;
        this.currency = currency;
    }

    void leaves(long at) {
        leftAt = at;
    }

    /** First instant of the window at which the rep was there. */
    long from() {
        return Math.max(hiredAt, window.from());
    }

    /** End of the rep's time inside the window. */
    long to() {
        return Math.min(leftAt, window.to());
    }

    /** Whether the rep was there at any time of the window. */
    boolean present() {
        return from() < to();
    }

    void attempted(long at) {
        attempts += window.contains(at) ? 1 : 0;
    }

    void spoke(long at) {
        conversations += window.contains(at) ? 1 : 0;
    }

    void qualified(long at) {
        sqls += window.contains(at) ? 1 : 0;
    }

    void closed(long at, boolean won, double size) {
        if (window.contains(at)) {
            wins += won ? 1 : 0;
            revenue += size;
        }
    }

    void works(long at, long millis) {
        worked += window.overlap(at, millis);
    }

    /** Milliseconds at work inside the window. */
    double worked() {
        return worked;
    }

    /** Puts the figures down; {@code available} = working time of the rep inside the window, milliseconds. */
    void report(Responses out, double available) {
        out.put(prefix + "attempts", "attempts", attempts);
        out.put(prefix + "conversations", "conversations", conversations);
        out.put(prefix + "sqls", "leads", sqls);
        out.put(prefix + "wins", "leads", wins);
        out.put(prefix + "revenue", currency, revenue);
        out.put(prefix + "utilization", "share", worked / available);
    }
}
