package dev.handoff.pipeline;

import dev.handoff.handoff.Handover;
import dev.handoff.sales.Rep;

/** A deal in progress. */
final class Opportunity {

    private final Handover handover;
    private Rep rep;
    private int stage;
    private long workLeft;
    private long dueSince;
    private long waited;
    private boolean won;

    Opportunity(Handover handover, Rep rep) {
        this.handover = handover;
        this.rep = rep;
    }

    Handover handover() {
        return handover;
    }

    Rep rep() {
        return rep;
    }

    /** Another rep takes the deal over. */
    void goTo(Rep other) {
        rep = other;
    }

    /** Number of the stage under way, from 1. */
    int stage() {
        return stage;
    }

    /** The customer is ready for the next stage, which needs so much work. */
    void nextStage(long work, long at) {
        stage++;
        workLeft = work;
        dueSince = at;
    }

    /** The deal is won, but needs some closing work. */
    void win(long closingWork, long at) {
        won = true;
        workLeft = closingWork;
        dueSince = at;
    }

    boolean won() {
        return won;
    }

    long workLeft() {
        return workLeft;
    }

    long dueSince() {
        return dueSince;
    }

    /** The rep looks up from the work; what is left waits from now on. */
    void pausedAt(long at) {
        dueSince = at;
    }

    /** Takes up to so much of the work that is left. */
    long takeWork(long atMost) {
        long piece = Math.min(workLeft, atMost);
        workLeft -= piece;
        return piece;
    }

    /** The customer waited for the rep; working milliseconds. */
    void waitedFor(long millis) {
        waited += millis;
    }

    long waited() {
        return waited;
    }

    @Override
    public String toString() {
        return "deal of " + handover.lead() + ", stage " + stage;
    }
}
