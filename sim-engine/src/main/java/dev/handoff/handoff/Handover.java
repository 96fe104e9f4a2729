package dev.handoff.handoff;

import dev.handoff.company.Sla;
import dev.handoff.market.Lead;

/** One lead in sales' hands: from its qualification to the day its fate is settled. */
public final class Handover {

    /** No rep owns the lead: it waits in a shared queue. */
    public static final int NOBODY = -1;

    private final Lead lead;
    private final long qualifiedAt;
    private final boolean own;
    private final AttemptLog log = new AttemptLog();
    private RunningClauses clauses = RunningClauses.NONE;
    private final Custody custody = new Custody();
    private final Attention attention = new Attention();
    private final int number;
    private LeadPlace place = LeadPlace.UNASSIGNED;
    private long retry;

    @SuppressWarnings("NullAway.Init") // null while it is open; who may meet an open one asks settled() first
    private Ending ending;

    @SuppressWarnings("NullAway.Init") // asked for only when the lead is put aside
    private Ending putAsideAs;

    private boolean recycled;
    private boolean reasonRecorded;

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
        custody.assign(rep, at, inForce);
    }

    /**
     * Nobody can take it: it is held from now on.
     *
     * @param clockRuns whether the clocks of the agreement in force run meanwhile
     */
    public void hold(long at, Sla.SalesPromise inForce, boolean clockRuns) {
        move(LeadPlace.HELD);
        custody.hold(at, inForce, clockRuns);
    }

    /** It waits in an inbox or the shared queue from now on. */
    public void waitAtDesk() {
        move(LeadPlace.WAITING);
    }

    /** The rep of that number picks it. */
    public void takeInHand(int rep) {
        move(LeadPlace.IN_HAND);
        custody.takeBy(rep);
    }

    /** A trial sets the instant of its first attempt: until then nobody may pick it. */
    public void awaitTrial() {
        move(LeadPlace.IN_HAND);
    }

    /** The lead rests until its next attempt, which the event of that handle brings back. */
    public void restUntil(long handle) {
        move(LeadPlace.RESTING);
        retry = handle;
    }

    /** It lies on the shelf from now on; unless something brings it back, it will have ended like that. */
    public void putAside(Ending how) {
        move(LeadPlace.SHELVED);
        putAsideAs = how;
        attention.putAside();
    }

    /** The lead leaves the follow-up for good. */
    public void settle(Ending how) {
        move(LeadPlace.SETTLED);
        ending = how;
    }

    /** It lies on the shelf until the event of that handle brings it back for another look. */
    public void shelveUntil(long handle) {
        retry = handle;
    }

    /** Handle of the event that ends its rest, or its time on the shelf. */
    public long retry() {
        return retry;
    }

    private void move(LeadPlace to) {
        if (!to.mayFollow(place)) {
            throw new IllegalStateException(this + " cannot go from " + place + " to " + to);
        }
        place = to;
    }

    /** Another rep gets the lead; decisions about it are made afresh. */
    public void reassign(int rep, long at) {
        lead.passOn(at);
        custody.passTo(rep);
        attention.beginAnew();
    }

    /** Counts an attempt that its present owner begins at that instant. */
    public void attempt(long at) {
        lead.attempt(at);
        attention.attempted();
        log.attempt(at, custody.owner());
    }

    /** Logs an attempt that never takes place: it looks like one, and whoever insisted on one is content. */
    public void fake() {
        log.fake();
        attention.attempted();
    }

    /** A conversation took place. */
    public void markSpoken() {
        log.speak();
        lead.converse();
    }

    /** How it ends if nothing brings it back from the shelf. */
    public Ending putAsideAs() {
        return putAsideAs;
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

    /** Whether marketing nurtures it again. */
    public boolean recycled() {
        return recycled;
    }

    /** The clock of a clause is started. */
    void watch(RunningClause clause) {
        if (clauses == RunningClauses.NONE) {
            clauses = new RunningClauses();
        }
        clauses.watch(clause);
    }

    /** Clauses of the agreement whose clocks were started. */
    RunningClauses clauses() {
        return clauses;
    }

    /** When the next clause that somebody watches runs out; {@link Long#MAX_VALUE} when none does. */
    public long nextDue() {
        return promise().watched() ? clauses.nextDue() : Long.MAX_VALUE;
    }

    /** How often its lead was handed over before, 0 for the first time. */
    int number() {
        return number;
    }

    /** How much people are asked to attend to it at its desk. */
    public Attention attention() {
        return attention;
    }

    /** Who has it, and who had it before. */
    public Custody custody() {
        return custody;
    }

    /** Whether a rep found it, without marketing. */
    public boolean own() {
        return own;
    }

    /** The lead. */
    public Lead lead() {
        return lead;
    }

    /** When it met the lead definition. */
    public long qualifiedAt() {
        return qualifiedAt;
    }

    /** When it reached a rep or the shared queue. */
    public long assignedAt() {
        return custody.assignedAt();
    }

    /** Sales' half of the agreement in force at assignment. */
    public Sla.SalesPromise promise() {
        return custody.promise();
    }

    /** Number of the rep it belongs to, or {@link #NOBODY}. */
    public int owner() {
        return custody.owner();
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
        return custody.read();
    }

    /** Where it is on its way. */
    public LeadPlace place() {
        return place;
    }

    /** Whether it has left the follow-up. */
    public boolean settled() {
        return place == LeadPlace.SETTLED;
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
