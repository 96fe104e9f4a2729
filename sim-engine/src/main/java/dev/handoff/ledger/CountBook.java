package dev.handoff.ledger;

/** How often the less usual things happen inside the window. */
final class CountBook {

    /** What is counted. */
    enum Count {
        REJECTED(Metric.REJECTED),
        RECYCLED(Metric.RECYCLED),
        ESCALATIONS(Metric.ESCALATIONS),
        ABANDONED_FORMS(Metric.FORM_ABANDONED),
        EXPIRED_UNREAD(Metric.INBOX_EXPIRED),
        DROPPED_UNREAD(Metric.INBOX_DROPPED),
        LEAKED(Metric.LEAKED),
        FAKED(Metric.FAKED_ATTEMPTS);

        private final Metric metric;

        Count(Metric metric) {
            this.metric = metric;
        }
    }

    private final Window window;
    private final long[] counts = new long[Count.values().length];
    private long recorded;
    private long withReason;

    CountBook(Window window) {
        this.window = window;
    }

    void count(long at, Count what) {
        counts[what.ordinal()] += window.contains(at) ? 1 : 0;
    }

    /** An outcome was recorded. */
    void recorded(long at, boolean reason) {
        if (window.contains(at)) {
            recorded++;
            withReason += reason ? 1 : 0;
        }
    }

    void report(Responses out) {
        for (Count count : Count.values()) {
            out.put(count.metric, counts[count.ordinal()]);
        }
        out.put(Metric.DISPOSITION_REASONS, recorded == 0 ? Double.NaN : withReason / (double) recorded);
    }
}
