package dev.handoff.kernel;

/**
 * The clock and its future event list. Single-threaded; one instance per replication.
 *
 * <p>Events run in order of (time, {@link Layer}, order of scheduling). Times are {@link SimTime} milliseconds. A handle
 * stands for one scheduled event for ever: using it late, after the event ran or was cancelled, does nothing. An event
 * scheduled at {@link Long#MAX_VALUE} is pending but never runs.
 */
public final class Simulation {
    /** The handle of no event; cancelling it is harmless. */
    public static final long NONE = 0;

    private static final long NEVER = Long.MAX_VALUE;

    private final FutureEventList events = new FutureEventList();
    private long now;
    private long executed;
    private boolean running;
    private boolean stopped;

    /** A simulation whose clock stands at 0 and that has nothing to do yet. */
    public Simulation() {}

    /** The clock, in milliseconds from the scenario's start. */
    public long now() {
        return now;
    }

    /**
     * Lets {@code action} happen to {@code subject} at instant {@code at}, after everything already scheduled there in
     * the same layer.
     *
     * @return the event's handle, never {@link #NONE}
     * @throws IllegalArgumentException if {@code at} is before the clock
     */
    public <T> long schedule(long at, Layer layer, Action<? super T> action, T subject) {
        requireNotPast(at);
        if (action == null) {
            throw new IllegalArgumentException("an event needs an action");
        }
        return events.add(at, layer.ordinal(), action, subject);
    }

    /** Like {@link #schedule}, {@code delay} milliseconds from now; a delay below 0 is refused. */
    public <T> long scheduleIn(long delay, Layer layer, Action<? super T> action, T subject) {
        return schedule(Math.addExact(now, delay), layer, action, subject);
    }

    /** Takes a pending event off the list; false when it has run, was cancelled, or never was. */
    public boolean cancel(long handle) {
        return events.cancel(handle);
    }

    /** Whether the event has still to run. */
    public boolean isPending(long handle) {
        return events.contains(handle);
    }

    /**
     * Runs all events before {@code end} and leaves the clock at {@code end}; events at exactly {@code end} belong to
     * the next window. After {@link #stop} the clock stays at the last event run.
     */
    public void runUntil(long end) {
        requireNotPast(end);
        runBefore(end);
        if (!stopped) {
            now = end;
        }
    }

    /** Runs until no event is left or {@link #stop} is called. */
    public void run() {
        runBefore(NEVER);
    }

    /** Ends the current {@link #run} or {@link #runUntil} after the event that calls this; pending events stay. */
    public void stop() {
        stopped = true;
    }

    /** Events that have still to run. */
    public int pending() {
        return events.size();
    }

    /** Events run so far, a failed one included. */
    public long executed() {
        return executed;
    }

    private void runBefore(long end) {
        if (running) {
            throw new IllegalStateException("an event must not run the simulation it belongs to");
        }
        running = true;
        stopped = false;
        try {
            while (!stopped && events.takeBefore(end)) {
                runTaken();
            }
        } finally {
            running = false;
        }
    }

    private void runTaken() {
        now = events.takenTime();
        executed++;
        execute(events.takenAction(), events.takenSubject());
    }

    /** Lets one event happen. {@link #schedule} accepted only pairs of an action and a subject it takes. */
    @SuppressWarnings("unchecked")
    private void execute(Object action, Object subject) {
        try {
            ((Action<Object>) action).run(subject);
        } catch (RuntimeException | Error e) {
            throw new EventFailure(now, Layer.at(events.takenLayer()), action, subject, e);
        }
    }

    private void requireNotPast(long at) {
        if (at < now) {
            throw new IllegalArgumentException("cannot go back to " + SimTime.format(at) + " (" + at
                    + " ms): the clock is at " + SimTime.format(now) + " (" + now + " ms)");
        }
    }
}
