package dev.handoff.handoff;

import dev.handoff.company.Sla;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Lead;
import dev.handoff.random.DrawPurpose;
import java.util.ArrayList;
import java.util.List;

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
    private static final int LOOKS = 256;
    private static final int LOOK_CAP = 15;
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
    private int letDown;
    private boolean read;
    private Place place = Place.UNASSIGNED;
    private long retry;
    private long expiry = Simulation.NONE;
    private Ending ending;
    private Ending putAsideAs;
    private boolean recycled;
    private boolean reasonRecorded;
    private boolean onTop;
    private double sortKey;
    private double rank;
    private boolean rings;
    private boolean listed;
    private int look;
    private boolean lookedAt;
    private List<Integer> holders = List.of();
    private double listDraw = Double.NaN;
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

    /** Whether it was held before somebody got it, or is still held. */
    public boolean wasHeld() {
        return heldAt != NEVER_HELD;
    }

    /** When the systems delivered it: at assignment unless it was held before. */
    public long deliveredAt() {
        return heldAt == NEVER_HELD ? assignedAt : heldAt;
    }

    /** Another rep gets the lead; decisions about it are made afresh. */
    public void reassign(int rep, long at) {
        lead.passOn(at);
        holders = new ArrayList<>(holders);
        holders.add(owner);
        owner = rep;
        cycle++;
        read = false;
        listed = false;
        onTop = false;
        escalated = false;
        listDraw = Double.NaN;
        look = 0;
        lookedAt = false;
    }

    /** It was passed on because a promise was broken. */
    void passedOnForBreach() {
        letDown++;
    }

    /** How often it was passed on because a promise was broken; moves because its rep is away or gone do not count. */
    int passedOnForBreaches() {
        return letDown;
    }

    /** Whether that rep had it before it was passed on. */
    public boolean wasWith(int rep) {
        return holders.contains(rep);
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
        look = 0;
        lookedAt = false;
        escalated = false;
        onTop = false;
        log.attempt(at, owner);
    }

    /** Logs an attempt that never takes place: it looks like one, and whoever insisted on one is content. */
    public void fake() {
        log.fake();
        look = 0;
        lookedAt = false;
        escalated = false;
        onTop = false;
    }

    /** A conversation took place. */
    public void markSpoken() {
        log.speak();
        lead.converse();
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

    /** Unread where it lies, it expires with the event of that handle. */
    public void expireBy(long handle) {
        expiry = handle;
    }

    /** Handle of the event with which it expires if it is still unread. */
    public long expiry() {
        return expiry;
    }

    /** It lies on the shelf from now on; unless something brings it back, it will have ended like that. */
    public void putAside(Ending how) {
        place = Place.SHELVED;
        putAsideAs = how;
        lookedAt = false;
    }

    /** How it ends if nothing brings it back from the shelf. */
    public Ending putAsideAs() {
        return putAsideAs;
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

    /** When the next clause that somebody watches runs out; {@link Long#MAX_VALUE} when none does. */
    public long nextDue() {
        return promise.watched() ? clauses.nextDue() : Long.MAX_VALUE;
    }

    /** Key of draws about attempt k of this handover: attempts made under an earlier one have keys of their own. */
    public int attemptKey(int k) {
        return number * ATTEMPT_STRIDE + k;
    }

    /** Key of the decision about attempt k: whoever gets the lead anew decides afresh. */
    public int decisionKey(int k) {
        return (number * CYCLE_STRIDE + Math.min(cycle, CYCLE_STRIDE - 1)) * ATTEMPT_STRIDE + k;
    }

    /** Key of the decision at the present look, for whoever holds it now. */
    public int lookKey() {
        int holder = Math.min(number, LOOK_CAP) * (LOOK_CAP + 1) + Math.min(cycle, LOOK_CAP);
        int attempt = Math.min(log.logged() + 1, LOOKS - 1);
        return (holder * LOOKS + attempt) * LOOKS + Math.min(look, LOOKS - 1);
    }

    /** It lies on the shelf until the event of that handle brings it back for another look. */
    public void shelveUntil(long handle) {
        retry = handle;
    }

    /** It is looked at again. */
    public void lookAgain() {
        look++;
        lookedAt = true;
    }

    /** Whether a look brought it back that nothing has come of yet: no attempt, and no decision to leave it. */
    public boolean lookedAt() {
        return lookedAt;
    }

    /** How often it was looked at since the last attempt. */
    public int look() {
        return look;
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

    /** Sorts it before all leads that are not on the list; 0 for a lead that the list leaves in its place. */
    public double rank() {
        return rank;
    }

    /** Whether an alert rings for it where it lies. */
    public boolean rings() {
        return rings;
    }

    /** The draw, one for each holder, that decides whether it is on the list: kept, because it is asked for whenever the lead waits. */
    double listDraw() {
        if (Double.isNaN(listDraw)) {
            listDraw = lead.uniform(DrawPurpose.ON_LIST, decisionKey(0));
        }
        return listDraw;
    }

    /** Somebody has put it on the list of open promises. */
    public boolean listed() {
        return listed;
    }

    /** It lies in an inbox under that key from now on. */
    public void sortUnder(double key) {
        sortKey = key;
    }

    /** The key under which it lies in an inbox. */
    public double sortKey() {
        return sortKey;
    }

    /** Puts the lead on the list of open promises, and on top of its rep's desk. */
    public void putOnTop() {
        listed = true;
        onTop = true;
    }

    /** Whether it lies on top of its rep's list. */
    public boolean onTop() {
        return onTop;
    }

    /** A manager insists on the next attempt. */
    public void escalate() {
        putOnTop();
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
