package dev.handoff.statistics;

import java.util.BitSet;

/** The competitors of a selection: a fixed set of policies that can be replicated on common luck. */
public interface Systems {

    /** How many there are. */
    int count();

    /**
     * One more replication of those still in the race. Called with 0, 1, 2 … in order.
     *
     * @param replication its number; the same number means the same luck for every system
     * @param alive which systems are wanted; not to be changed or kept
     * @return one row per system, those not alive may be null; a row is the objective, of which more is better, followed by one response
     *     per constraint; no rows at all when somebody stopped it half-way
     */
    double[][] replicate(int replication, BitSet alive);
}
