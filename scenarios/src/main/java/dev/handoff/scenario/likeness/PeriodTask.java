package dev.handoff.scenario.likeness;

import dev.handoff.experiment.Task;
import java.util.function.BooleanSupplier;

/** What is done with one simulated period: a second or more of work, which somebody who waits may end in the middle. */
interface PeriodTask<T> extends Task<T> {
    /**
     * Does it.
     *
     * @param ended is asked all the time
     * @throws PeriodEnded when it says so
     */
    T run(BooleanSupplier ended);

    @Override
    default T run() {
        return run(() -> false);
    }
}
