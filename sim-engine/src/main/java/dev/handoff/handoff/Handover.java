package dev.handoff.handoff;

import dev.handoff.company.Sla;
import dev.handoff.market.Lead;

/** One lead in sales' hands: from its qualification to the day its fate is settled. */
public final class Handover {

    /** No rep owns the lead: it waits in a shared queue. */
    public static final int NOBODY = -1;

    /** Value of {@link #firstAttemptAt()} while nobody has tried. */
    public static final long NEVER = Long.MAX_VALUE;

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
        SETTLED
    }

    private final Lead lead;
    private final long qualifiedAt;
    private long assignedAt;
    private Sla.SalesPromise promise;
    private int owner = NOBODY;
    private int cycle;
    private int attempts;
    private long firstAttemptAt = NEVER;
    private long lastAttemptAt = NEVER;
    private boolean read;
    private boolean spoken;
    private Place place = Place.UNASSIGNED;
    private long retry;
    private Ending ending;
    private long firstTouchDueAt;
    private long windowClosesAt;
    private long firstTouchTimer;

    /** A lead that met the definition at the given instant. */
    public Handover(Lead lead, long qualifiedAt) {
        this.lead = lead;
        this.qualifiedAt = qualifiedAt;
    }

    /** The agreement in force when the lead arrived at a desk goes with it, whatever is signed later. */
    public void assign(int rep, long at, Sla.SalesPromise inForce) {
        owner = rep;
        assignedAt = at;
        promise = inForce;
    }

    /** Another rep gets the lead; decisions about it are made afresh. */
    public void reassign(int rep) {
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

    /** Counts an attempt begun at that instant. */
    public void attempt(long at) {
        attempts++;
        if (attempts == 1) {
            firstAttemptAt = at;
        }
        lastAttemptAt = at;
    }

    /** A conversation took place. */
    public void markSpoken() {
        spoken = true;
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

    void firstTouchDueAt(long at) {
        firstTouchDueAt = at;
    }

    long firstTouchDueAt() {
        return firstTouchDueAt;
    }

    void windowClosesAt(long at) {
        windowClosesAt = at;
    }

    long windowClosesAt() {
        return windowClosesAt;
    }

    void firstTouchTimer(long handle) {
        firstTouchTimer = handle;
    }

    long firstTouchTimer() {
        return firstTouchTimer;
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

    /** Attempts begun. */
    public int attempts() {
        return attempts;
    }

    /** Start of the first attempt, or {@link #NEVER}. */
    public long firstAttemptAt() {
        return firstAttemptAt;
    }

    /** Start of the latest attempt, or {@link #NEVER}. */
    public long lastAttemptAt() {
        return lastAttemptAt;
    }

    /** Whether its present owner has opened it. */
    public boolean read() {
        return read;
    }

    /** Whether anybody has spoken to it. */
    public boolean spoken() {
        return spoken;
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
        return lead + " (" + attempts + " attempts)";
    }
}
