package dev.handoff.ledger;

import dev.handoff.kernel.TimeWeighted;

/** How busy the reps are and how many leads wait. */
final class LoadBook {

    private final Window window;
    private final double workingMillis;
    private final TimeWeighted waiting = new TimeWeighted(0, 0);
    private double worked;
    private boolean open;
    private boolean closed;
    private double averageWaiting;

    /**
     * An empty book.
     *
     * @param workingMillis working time of all reps together inside the window
     */
    LoadBook(Window window, double workingMillis) {
        this.window = window;
        this.workingMillis = workingMillis;
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
        open = true;
    }

    /** The window ends. */
    void end() {
        averageWaiting = waiting.average(window.to());
        closed = true;
    }

    void report(Responses out) {
        if (!open || !closed) {
            throw new IllegalStateException("the window was not run through");
        }
        out.put("rep.utilization", "share", worked / workingMillis);
        out.put("queue.length", "leads", averageWaiting);
    }
}
