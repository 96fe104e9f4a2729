package dev.handoff.handoff;

import dev.handoff.company.Sla;
import dev.handoff.market.Lead;

/** One lead in sales' hands: from its qualification to the day its fate is settled. */
public final class Handover {

    /** No rep owns the lead: it waits in a shared queue. */
    public static final int NOBODY = -1;

    /** Where a lead is on its way through sales. */
    public enum Place {
        /** Qualified, but not yet with sales. */
        UNASSIGNED,
        /** In an inbox or the shared queue. */
        WAITING,
        /** A rep is at work on it. */
        IN_HAND,
        /** Between two attempts. */
        RESTING,
        /** Put aside; a clause of the agreement may still bring it back. */
        SHELVED,
        /** Out of the follow-up for good. */
        SETTLED,
        /** Delivered by the systems, but nobody who may get it has room or is employed. */
        HELD
    }

    /** More attempts than any cadence has. */
    private static final int ATTEMPT_STRIDE = 4096;

    private static final int CYCLE_STRIDE = 64;
    private static final long NEVER_HELD = -1;
    /** Later than any run, and some weeks can be added to it. */
    private static final long NOT_YET = Long.MAX_VALUE / 2;

    private final Lead lead;
    private final long qualifiedAt;
    private final boolean own;
    private final int number;
    private final AttemptLog log = new AttemptLog();
    private final RunningClauses clauses = new RunningClauses();
    private long assignedAt = NOT_YET;
    private long heldAt = NEVER_HELD;
    private boolean clockRan;
    private Sla.SalesPromise promise;
    private int owner = NOBODY;
    private int cycle;
    private boolean read;
    private Place place = Place.UNASSIGNED;
    private long retry;
    private Ending ending;
    private boolean recycled;
    private boolean reasonRecorded;
    private boolean onTop;
    private double sortKey;
    private boolean accepted;
    private boolean escalated;

    /**
     * A lead that met the definition at the given instant.
     *
     * @param own whether a rep found it, without marketing
     */
    public Handover(Lead lead, long qualifiedAt, boolean own) {
        this.lead = lead;
        this.qualifiedAt = qualifiedAt;
        this.own = own;
        this.number = lead.handOver();
    }

    /** The agreement in force when the lead arrived at a desk goes with it, whatever is signed later. */
    public void assign(int rep, long at, Sla.SalesPromise inForce) {
        owner = rep;
        assignedAt = at;
        promise = clockRan ? promise : inForce;
    }

    /**
     * Nobody can take it: it is held from now on.
     *
     * @param clockRuns whether the clocks of the agreement in force run meanwhile
     */
    public void hold(long at, Sla.SalesPromise inForce, boolean clockRuns) {
        place = Place.HELD;
        heldAt = at;
        promise = inForce;
        clockRan = clockRuns;
    }

    /** Whether it was held, and the clocks have run since. */
    public boolean clockRan() {
        return clockRan;
    }

    /** When the agreement's clocks start: at assignment, or when it was held if they run meanwhile. */
    public long clockStart() {
        return clockRan ? heldAt : assignedAt;
    }

    /** When the systems delivered it: at assignment unless it was held before. */
    public long deliveredAt() {
        return heldAt == NEVER_HELD ? assignedAt : heldAt;
    }

    /** Another rep gets the lead; decisions about it are made afresh. */
    public void reassign(int rep, long at) {
        lead.passOn(at);
        owner = rep;
        cycle++;
        read = false;
    }

    /** A rep of a shared queue takes the lead. */
    public void takeBy(int rep) {
        owner = rep;
    }

    /** The rep has opened the lead. */
    public void markRead() {
        read = true;
    }

    /** A rep has accepted it: once, whoever gets it later. */
    public void accept() {
        accepted = true;
    }

    /** Whether a rep has accepted it. */
    public boolean accepted() {
        return accepted;
    }

    /** Counts an attempt that its present owner begins at that instant. */
    public void attempt(long at) {
        lead.attempt(at);
        escalated = false;
        onTop = false;
        log.attempt(at, owner);
    }

    /** Logs an attempt that never takes place: it looks like one, and whoever insisted on one is content. */
    public void fake() {
        log.fake();
        escalated = false;
        onTop = false;
    }

    /** A conversation took place. */
    public void markSpoken() {
        log.speak();
    }

    /** Moves the lead to another place on its way. */
    public void moveTo(Place where) {
        place = where;
    }

    /** The lead rests until its next attempt, which the event of that handle brings back. */
    public void restUntil(long handle) {
        place = Place.RESTING;
        retry = handle;
    }

    /** The lead leaves the follow-up for good. */
    public void settle(Ending how) {
        place = Place.SETTLED;
        ending = how;
    }

    /** The outcome was recorded with a reason code. */
    public void recordReason() {
        reasonRecorded = true;
    }

    /** Whether the outcome was recorded with a reason code. */
    public boolean reasonRecorded() {
        return reasonRecorded;
    }

    /** Marketing nurtures it again: its fate is open. */
    public void recycle() {
        recycled = true;
    }

    /** Clauses of the agreement whose clocks were started. */
    RunningClauses clauses() {
        return clauses;
    }

    /** When the next clause that asks for something runs out; {@link Long#MAX_VALUE} when none does. */
    public long nextDue() {
        return clauses.nextDue();
    }

    /** Key of draws about attempt k of this handover: attempts made under an earlier one have keys of their own. */
    public int attemptKey(int k) {
        return number * ATTEMPT_STRIDE + k;
    }

    /** Key of the decision about attempt k: whoever gets the lead anew decides afresh. */
    public int decisionKey(int k) {
        return (number * CYCLE_STRIDE + Math.min(cycle, CYCLE_STRIDE - 1)) * ATTEMPT_STRIDE + k;
    }

    /** It lies in an inbox under that key from now on. */
    public void sortUnder(double key) {
        sortKey = key;
    }

    /** The key under which it lies in an inbox. */
    public double sortKey() {
        return sortKey;
    }

    /** Puts the lead on top of its rep's list from now on. */
    public void putOnTop() {
        onTop = true;
    }

    /** Whether it lies on top of its rep's list. */
    public boolean onTop() {
        return onTop;
    }

    /** A manager insists on the next attempt. */
    public void escalate() {
        onTop = true;
        escalated = true;
    }

    /** Whether a manager insists on the next attempt. */
    public boolean escalated() {
        return escalated;
    }

    /** Whether a rep found it, without marketing. */
    public boolean own() {
        return own;
    }

    /** Whether marketing nurtures it again. */
    public boolean recycled() {
        return recycled;
    }

    /** The lead. */
    public Lead lead() {
        return lead;
    }

    /** When it met the lead definition. */
    public long qualifiedAt() {
        return qualifiedAt;
    }

    /** When it reached a rep or the shared queue: the agreement's clock starts. */
    public long assignedAt() {
        return assignedAt;
    }

    /** Sales' half of the agreement in force at assignment. */
    public Sla.SalesPromise promise() {
        return promise;
    }

    /** Number of the rep it belongs to, or {@link #NOBODY}. */
    public int owner() {
        return owner;
    }

    /** How often it was given to another rep. */
    public int cycle() {
        return cycle;
    }

    /** What was done about it. */
    public AttemptLog log() {
        return log;
    }

    /** Attempts begun. */
    public int attempts() {
        return log.made();
    }

    /** Whether its present owner has opened it. */
    public boolean read() {
        return read;
    }

    /** Where it is on its way. */
    public Place place() {
        return place;
    }

    /** Handle of the event that ends its rest. */
    public long retry() {
        return retry;
    }

    /** Whether it has left the follow-up. */
    public boolean settled() {
        return place == Place.SETTLED;
    }

    /** How it ended, or null while it is open. */
    public Ending ending() {
        return ending;
    }

    @Override
    public String toString() {
        return lead + " (" + attempts() + " attempts)";
    }
}
