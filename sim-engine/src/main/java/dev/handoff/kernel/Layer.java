package dev.handoff.kernel;

/** The order of events at one and the same millisecond, first to last; within a layer, first scheduled runs first. */
public enum Layer {
    /** Parameters change: what happens at this instant already follows the new rule. */
    CHANGE,
    /** Work ends and a server becomes free. */
    RELEASE,
    /** Something arrives: it finds the servers that have just become free. */
    ARRIVAL,
    /** A timer runs out; work that ends at the very limit was in time. */
    DEADLINE,
    /** Idle servers look for work, after everything that could give them some. */
    SEIZE,
    /** Looking only: measurements see the state after all that happened at this instant. */
    OBSERVE;

    private static final Layer[] ALL = values();

    static Layer at(int ordinal) {
        return ALL[ordinal];
    }
}
