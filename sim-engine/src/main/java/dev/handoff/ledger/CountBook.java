package dev.handoff.ledger;

import java.util.Set;

/** How often the less usual things happen inside the window. */
final class CountBook {

    /** What is counted, each with the mechanism without which it cannot happen. */
    enum Count {
        REJECTED("rejected", "leads", Mechanism.REVIEW),
        RECYCLED("recycled", "leads", Mechanism.RECYCLING),
        ESCALATIONS("escalations", "escalations", Mechanism.ESCALATION),
        ABANDONED_FORMS("form.abandoned", "leads", Mechanism.FORM),
        EXPIRED_UNREAD("inbox.expired", "leads", Mechanism.INBOX_EXPIRY),
        DROPPED_UNREAD("inbox.dropped", "leads", Mechanism.INBOX_CAP),
        LEAKED("leaked", "leads", Mechanism.LEAKS),
        FAKED("faked.attempts", "attempts", Mechanism.GAMING);

        private final String metric;
        private final String unit;
        private final Mechanism mechanism;

        Count(String metric, String unit, Mechanism mechanism) {
            this.metric = metric;
            this.unit = unit;
            this.mechanism = mechanism;
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

    void report(Responses out, Set<Mechanism> mechanisms) {
        for (Count count : Count.values()) {
            if (mechanisms.contains(count.mechanism)) {
                out.put(count.metric, count.unit, counts[count.ordinal()]);
            }
        }
        if (mechanisms.contains(Mechanism.REASONS)) {
            out.put("disposition.reasons", "share", recorded == 0 ? Double.NaN : withReason / (double) recorded);
        }
    }
}
