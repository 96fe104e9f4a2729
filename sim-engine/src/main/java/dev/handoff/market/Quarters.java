package dev.handoff.market;

import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;

/** Quarters of thirteen weeks, counted from the first measured day. */
public final class Quarters {

    private static final long QUARTER = 13 * SimTime.WEEK;
    private static final long ENDING_FROM = 11 * SimTime.WEEK;

    private final Simulation simulation;
    private final long start;

    /** Quarters that begin at that instant and run both ways from it. */
    public Quarters(Simulation simulation, long start) {
        this.simulation = simulation;
        this.start = start;
    }

    /** Whether it is one of the last two weeks of a quarter. */
    public boolean ending() {
        return Math.floorMod(simulation.now() - start, QUARTER) >= ENDING_FROM;
    }
}
