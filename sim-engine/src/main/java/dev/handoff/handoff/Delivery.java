package dev.handoff.handoff;

import dev.handoff.kernel.SimTime;

/** What marketing delivered over some time, as both sides came to know it. */
public final class Delivery {

    private long qualified;
    private long conversations;
    private long fitting;
    private long accepted;
    private long rejected;
    private long handed;
    private long reachable;

    /** A lead met the definition. */
    public void qualified() {
        qualified++;
    }

    /** A conversation showed whether the lead's company could buy; leads that reps found are not marketing's. */
    public void spoke(Handover handover) {
        if (!handover.own()) {
            conversations++;
            fitting += handover.lead().fit() ? 1 : 0;
        }
    }

    /** A rep accepted a handed lead, or rejected it. */
    public void reviewed(boolean wasAccepted) {
        accepted += wasAccepted ? 1 : 0;
        rejected += wasAccepted ? 0 : 1;
    }

    /** A lead was handed over; whether it can be reached costs two draws: tell it only where it was promised. */
    public void handed(Handover handover) {
        handed++;
        reachable += handover.lead().reachable() ? 1 : 0;
    }

    /** What was delivered of that clause, in its unit, when it all took so many milliseconds; NaN when there is nothing to judge. */
    public double of(MarketingClause clause, long millis) {
        return switch (clause) {
            case VOLUME -> qualified * (double) SimTime.WEEK / millis;
            case MEETING_DEFINITION -> share(fitting, conversations);
            case ACCEPTANCE_RATE -> share(accepted, accepted + rejected);
            case COMPLETENESS -> share(reachable, handed);
        };
    }

    private static double share(long part, long whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}
