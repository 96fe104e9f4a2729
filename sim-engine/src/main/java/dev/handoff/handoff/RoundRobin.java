package dev.handoff.handoff;

/** Each rep gets a lead in turn. */
public final class RoundRobin implements Router {

    private int next;

    @Override
    public int choose(int desks, int except) {
        int chosen = next % desks;
        next = (chosen + 1) % desks;
        return chosen == except && desks > 1 ? choose(desks, except) : chosen;
    }
}
