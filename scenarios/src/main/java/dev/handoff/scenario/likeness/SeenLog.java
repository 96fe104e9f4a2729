package dev.handoff.scenario.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * What a CRM shows of a window of weeks, whether it recorded a real company or a simulated one. Instants are seconds from the window's first.
 *
 * @param channels their names
 * @param leads leads that came in the window, by creation
 * @param found leads that reps found themselves and called
 * @param asOf when the export was made
 */
record SeenLog(List<String> channels, List<OneLead> leads, List<OneLead> found, long asOf) {
    static final long NEVER = Long.MAX_VALUE;

    private static final long MONTH = 30L * 24 * 3600;

    /** The same with only those leads that were created so many seconds after the first instant, or later. */
    SeenLog since(long seconds) {
        return new SeenLog(
                channels,
                leads.stream().filter(l -> l.created >= seconds).toList(),
                found.stream().filter(l -> l.created >= seconds).toList(),
                asOf);
    }

    /** One lead, as far as a CRM can know it. */
    static final class OneLead {
        final long created;
        final int channel;
        long handed = NEVER;
        boolean sql;
        /** When sales called it worth pursuing. */
        long pursued = NEVER;

        boolean delayKnown = true;
        /** Attempts within thirty days of the handover, once they have been counted; −1 before. */
        private int tried = -1;

        final SeenCalls calls = new SeenCalls();
        final List<Deal> deals = new ArrayList<>();

        OneLead(long created, int channel) {
            this.created = created;
            this.channel = channel;
        }

        /** Attempts within thirty days of the handover; to be asked when the log is whole. */
        int tried() {
            if (tried < 0) {
                tried = calls.until(handed == NEVER ? NEVER : handed + MONTH);
            }
            return tried;
        }
    }

    /**
     * A deal.
     *
     * @param closed {@link #NEVER} while it is open
     * @param amount what a won one brings; NaN where it is not known
     */
    record Deal(long opened, long closed, boolean won, double amount) {}
}
