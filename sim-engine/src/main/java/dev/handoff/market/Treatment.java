package dev.handoff.market;

/** What sales has seen of a lead and done about it, over all times it was handed over. Kept only for those of which there is anything to say. */
final class Treatment {

    /** Of a lead that nobody has been handed. Nothing is noted in it. */
    static final Treatment NONE = new Treatment();

    private int handovers;
    private int attempts;
    private int conversations;
    private long firstAttemptAt = Lead.NEVER;
    private Friction friction = Friction.NONE;
    private double repScore = Double.NaN;

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

    /** Reps see more of it than its score says; not a number when they do not. */
    void repScore(double seen) {
        repScore = seen;
    }

    double repScore() {
        return repScore;
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
