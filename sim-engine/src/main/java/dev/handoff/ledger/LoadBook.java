package dev.handoff.ledger;

import dev.handoff.kernel.TimeWeighted;

/** How busy the reps are and how many leads wait. */
final class LoadBook {

    private final Window window;
    private final double workingMillisPerRep;
    private final TimeWeighted reps = new TimeWeighted(0, 0);
    private final TimeWeighted waiting = new TimeWeighted(0, 0);
    private double worked;
    private boolean open;
    private boolean closed;
    private double averageWaiting;
    private double averageReps;

    /**
     * An empty book.
     *
     * @param workingMillisPerRep working time of one rep inside the window
     */
    LoadBook(Window window, double workingMillisPerRep) {
        this.window = window;
        this.workingMillisPerRep = workingMillisPerRep;
    }

    /** From then on there are so many reps. */
    void staffed(long at, int howMany) {
        reps.set(at, howMany);
    }

    void works(long at, long millis) {
        worked += window.overlap(at, millis);
    }

    void waiting(long at, int change) {
        if (!closed) {
            waiting.add(at, change);
        }
    }

    /** The window begins. */
    void begin() {
        waiting.reset(window.from());
        reps.reset(window.from());
        open = true;
    }

    /** The window ends. */
    void end() {
        averageWaiting = waiting.average(window.to());
        averageReps = reps.average(window.to());
        closed = true;
    }

    void report(Responses out) {
        if (!open || !closed) {
            throw new IllegalStateException("the window was not run through");
        }
        out.put("rep.utilization", "share", worked / (averageReps * workingMillisPerRep));
        out.put("queue.length", "leads", averageWaiting);
    }
}
