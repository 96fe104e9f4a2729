package dev.handoff.ledger;

/**
 * How far a clause was kept: the share of the leads whose clock started and ran out inside the window. A promise that is due only after the
 * window is neither kept nor broken yet, even where it has been kept early: it is pending, or a short pilot would count its quick successes
 * and none of its failures.
 */
final class Attainment {

    private final Window window;
    private final WeeklySum kept;
    private final WeeklySum measured;
    private long pending;

    Attainment(Window window) {
        this.window = window;
        this.kept = new WeeklySum(window);
        this.measured = new WeeklySum(window);
    }

    /** A clock started. */
    void clockStarted(long started, long due) {
        pending += isPending(started, due) ? 1 : 0;
    }

    /** A clock that had started is due at another instant than was told: the last one told decides. */
    void clockMoved(long started, long before, long due) {
        pending -= isPending(started, before) ? 1 : 0;
        pending += isPending(started, due) ? 1 : 0;
    }

    private boolean isPending(long started, long due) {
        return window.contains(started) && due >= window.to();
    }

    /** The clause was kept, or broken; it counts at the instant its clock started. */
    void measured(boolean wasKept, long started, long due) {
        if (due < window.to()) {
            measured.add(started, 1);
            kept.add(started, wasKept ? 1 : 0);
        }
    }

    /** Leads of the window whose time is not up when it ends. */
    long pending() {
        return pending;
    }

    /** NaN where nothing was due. */
    double share() {
        return kept.total() / measured.total();
    }

    /** By week of the start; NaN in weeks in which nothing started that was due. */
    double[] byWeek() {
        double[] shares = kept.byWeek();
        double[] of = measured.byWeek();
        for (int week = 0; week < shares.length; week++) {
            shares[week] /= of[week];
        }
        return shares;
    }
}
