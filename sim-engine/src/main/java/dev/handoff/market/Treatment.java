package dev.handoff.market;

/** What sales has done about a lead, over all times it was handed over. Kept only for those that ever were. */
final class Treatment {

    /** Of a lead that nobody has been handed. Nothing is noted in it. */
    static final Treatment NONE = new Treatment();

    private int handovers;
    private int attempts;
    private int conversations;
    private long firstAttemptAt = Lead.NEVER;
    private Friction friction = Friction.NONE;

    /** It is handed over (again); returns how often it was before. */
    int handOver() {
        return handovers++;
    }

    /** It never arrived: that handover does not count. */
    void lostOnTheWay() {
        handovers--;
    }

    /** It goes on to a further desk at that instant. */
    void passOn(long at) {
        friction = friction.passedOn(at);
    }

    /** Somebody tries to reach it at that instant. */
    void attempt(long at) {
        attempts++;
        firstAttemptAt = Math.min(firstAttemptAt, at);
    }

    /** An attempt was answered. */
    void converse() {
        conversations++;
    }

    int handovers() {
        return handovers;
    }

    int attempts() {
        return attempts;
    }

    int conversations() {
        return conversations;
    }

    /** Start of the very first attempt, or {@link Lead#NEVER}. */
    long firstAttemptAt() {
        return firstAttemptAt;
    }

    /** What has annoyed it. */
    Friction friction() {
        return friction;
    }
}
