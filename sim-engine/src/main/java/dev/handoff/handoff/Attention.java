package dev.handoff.handoff;

import dev.handoff.kernel.Simulation;
import dev.handoff.random.DrawPurpose;

/**
 * How much people are asked to attend to a lead at its desk: whether it lies on top, is on the list of open promises, rings, or was looked
 * at again. An attempt settles all of it but the list.
 */
public final class Attention {

    private boolean listed;
    private boolean onTop;
    private boolean escalated;
    private int look;
    private boolean lookedAt;
    private double sortKey;
    private double rank;
    private boolean rings;
    private double listDraw = Double.NaN;
    private long expiry = Simulation.NONE;

    Attention() {}

    /** An attempt was made or logged: whoever insisted on one is content. */
    void attempted() {
        look = 0;
        lookedAt = false;
        escalated = false;
        onTop = false;
    }

    /** Somebody else has the lead: everything about it is asked anew. */
    void beginAnew() {
        attempted();
        listed = false;
        listDraw = Double.NaN;
    }

    void putAside() {
        lookedAt = false;
    }

    /** Puts the lead on the list of open promises, and on top of its rep's desk. */
    public void putOnTop() {
        listed = true;
        onTop = true;
    }

    /** A manager insists on the next attempt. */
    public void escalate() {
        putOnTop();
        escalated = true;
    }

    /** It is looked at again. */
    public void lookAgain() {
        look++;
        lookedAt = true;
    }

    /**
     * Its place on the list of open promises, where it lies in an inbox.
     *
     * @param key sorts it before all leads that are not on the list, or 0
     * @param alert whether an alert rings for it
     */
    void place(double key, boolean alert) {
        rank = key;
        rings = alert;
    }

    /** It lies in an inbox under that key from now on. */
    public void sortUnder(double key) {
        sortKey = key;
    }

    /** Whether it lies on top of its rep's list. */
    public boolean onTop() {
        return onTop;
    }

    /** Whether a manager insists on the next attempt. */
    public boolean escalated() {
        return escalated;
    }

    /** How often it was looked at since the last attempt. */
    public int look() {
        return look;
    }

    /** Whether a look brought it back that nothing has come of yet: no attempt, and no decision to leave it. */
    public boolean lookedAt() {
        return lookedAt;
    }

    /** Sorts it before all leads that are not on the list; 0 for a lead that the list leaves in its place. */
    public double rank() {
        return rank;
    }

    /** Whether an alert rings for it where it lies. */
    public boolean rings() {
        return rings;
    }

    /** The key under which it lies in an inbox. */
    public double sortKey() {
        return sortKey;
    }

    /** Somebody has put it on the list of open promises. */
    boolean listed() {
        return listed;
    }

    /** The draw, one for each holder, that decides whether it is on the list: kept, because it is asked for whenever the lead waits. */
    double listDraw(Handover handover) {
        if (Double.isNaN(listDraw)) {
            listDraw = handover.lead().uniform(DrawPurpose.ON_LIST, DrawKeys.decision(handover, 0));
        }
        return listDraw;
    }

    /** Unread where it lies, it expires with the event of that handle. */
    public void expireBy(long handle) {
        expiry = handle;
    }

    /** Handle of the event with which it expires if it is still unread. */
    public long expiry() {
        return expiry;
    }
}
