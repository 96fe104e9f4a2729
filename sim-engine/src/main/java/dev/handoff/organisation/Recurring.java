package dev.handoff.organisation;

import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;

/** Something that takes place every so often: for the first time as soon as it is wanted, and until it is not wanted any more. */
final class Recurring {

    private final Simulation simulation;
    private final Runnable occasion;
    private final Action<Recurring> due = Recurring::takePlace;
    private long every;
    private boolean awaited;

    Recurring(Simulation simulation, Runnable occasion) {
        this.simulation = simulation;
        this.occasion = occasion;
    }

    /** From now on it takes place every so many milliseconds, 0 for not at all; a changed interval counts from the next occasion on. */
    void every(long millis) {
        every = millis;
        if (every > 0 && !awaited) {
            await(0);
        }
    }

    private void await(long millis) {
        awaited = true;
        simulation.scheduleIn(millis, Layer.CHANGE, due, this);
    }

    private void takePlace() {
        awaited = false;
        if (every > 0) {
            occasion.run();
            await(every);
        }
    }
}
