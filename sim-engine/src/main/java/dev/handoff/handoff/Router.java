package dev.handoff.handoff;

/** Who gets the next lead? */
public interface Router {

    /**
     * Chooses a desk.
     *
     * @param desks number of desks
     * @param except a desk that must not get it, or {@link Handover#NOBODY}
     * @return number of the desk, or {@link Handover#NOBODY} for the shared queue
     */
    int choose(int desks, int except);
}
