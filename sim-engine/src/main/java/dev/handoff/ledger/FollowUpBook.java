package dev.handoff.ledger;

import dev.handoff.handoff.Handover;
import dev.handoff.kernel.SimTime;

/**
 * How often handed leads are tried within thirty days, for those whose thirty days lie inside the window. Thirty days begin when the systems
 * have delivered a lead, be it that it is held first.
 */
final class FollowUpBook {

    private static final long DAYS = 30 * SimTime.DAY;
    private static final int FEW = 3;

    private final Window window;
    private long handed;
    private long tried;
    private long triedOften;
    private long attempts;
    private long conversions;
    private long touchesAtConversion;
    private long lateConversions;

    FollowUpBook(Window window) {
        this.window = window;
    }

    /** Systems have delivered it, and nobody can take it yet. */
    void held(Handover handover) {
        handed += counts(handover) ? 1 : 0;
    }

    void assigned(Handover handover) {
        handed += counts(handover) && !handover.custody().wasHeld() ? 1 : 0;
    }

    void attempted(long at, Handover handover) {
        if (counts(handover) && at < handover.custody().deliveredAt() + DAYS) {
            attempts++;
            tried += handover.attempts() == 1 ? 1 : 0;
            triedOften += handover.attempts() == FEW + 1 ? 1 : 0;
        }
    }

    /** A conversation made a sales-qualified lead. */
    void converted(long at, Handover handover) {
        if (window.contains(at)) {
            conversions++;
            touchesAtConversion += handover.attempts();
            lateConversions += handover.attempts() > FEW ? 1 : 0;
        }
    }

    private boolean counts(Handover handover) {
        return handover.custody().deliveredAt() >= window.from()
                && handover.custody().deliveredAt() + DAYS <= window.to();
    }

    /** Share of handed leads that nobody tried. */
    double neverTried() {
        return share(handed - tried, handed);
    }

    /** Share of handed leads that were tried at least once. */
    double followUpRate() {
        return share(tried, handed);
    }

    void report(Responses out) {
        out.put(Metric.ATTEMPTS_PER_LEAD, share(attempts, handed));
        out.put(Metric.ATTEMPTS_NONE, neverTried());
        out.put(Metric.ATTEMPTS_1_TO_3, share(tried - triedOften, handed));
        out.put(Metric.ATTEMPTS_4_PLUS, share(triedOften, handed));
        out.put(Metric.FOLLOWUP_RATE, followUpRate());
        out.put(Metric.TOUCH_AT_CONVERSION, share(touchesAtConversion, conversions));
        out.put(Metric.TOUCH_AT_CONVERSION_4_PLUS, share(lateConversions, conversions));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}
