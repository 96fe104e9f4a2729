package dev.handoff.handoff;

import dev.handoff.company.Sla;
import java.util.ArrayList;
import java.util.List;

/** Who has a lead, since when, under which agreement, and who had it before. */
public final class Custody {

    private static final long NEVER_HELD = -1;
    /** Later than any run, and some weeks can be added to it. */
    private static final long NOT_YET = Long.MAX_VALUE / 2;

    private long assignedAt = NOT_YET;
    private long heldAt = NEVER_HELD;
    private boolean clockRan;

    @SuppressWarnings("NullAway.Init") // asked for only when the lead is assigned or held
    private Sla.SalesPromise promise;

    private int owner = Handover.NOBODY;
    private boolean read;
    private boolean accepted;
    private int cycle;
    private int letDown;
    private List<Integer> holders = List.of();

    Custody() {}

    void assign(int rep, long at, Sla.SalesPromise inForce) {
        owner = rep;
        assignedAt = at;
        promise = clockRan ? promise : inForce;
    }

    void hold(long at, Sla.SalesPromise inForce, boolean clockRuns) {
        heldAt = at;
        promise = inForce;
        clockRan = clockRuns;
    }

    void passTo(int rep) {
        holders = new ArrayList<>(holders);
        holders.add(owner);
        owner = rep;
        read = false;
        cycle++;
    }

    void takeBy(int rep) {
        owner = rep;
    }

    /** The present owner has opened it. */
    public void markRead() {
        read = true;
    }

    boolean read() {
        return read;
    }

    /** A rep has accepted it: once, whoever gets it later. */
    public void accept() {
        accepted = true;
    }

    /** Whether a rep has accepted it. */
    public boolean accepted() {
        return accepted;
    }

    int owner() {
        return owner;
    }

    Sla.SalesPromise promise() {
        return promise;
    }

    long assignedAt() {
        return assignedAt;
    }

    /** It was passed on because a promise was broken. */
    void letDown() {
        letDown++;
    }

    /** How often it was passed on because a promise was broken; moves because its rep is away or gone do not count. */
    int timesLetDown() {
        return letDown;
    }

    /** Whether that rep had it before it was passed on. */
    public boolean wasWith(int rep) {
        return holders.contains(rep);
    }

    /** How often it was given to another rep. */
    public int cycle() {
        return cycle;
    }

    /** Whether it was held before somebody got it, or is still held. */
    public boolean wasHeld() {
        return heldAt != NEVER_HELD;
    }

    /** When the systems delivered it: at assignment unless it was held before. */
    public long deliveredAt() {
        return wasHeld() ? heldAt : assignedAt;
    }

    /** Whether it was held, and the clocks have run since. */
    public boolean clockRan() {
        return clockRan;
    }

    /** When the agreement's clocks start: at assignment, or when it was held if they run meanwhile. */
    long clockStart() {
        return clockRan ? heldAt : assignedAt;
    }
}
