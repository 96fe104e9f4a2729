package dev.handoff.terminal;

import dev.handoff.experiment.Progress;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** Runs the replays of a debrief while a player waits: shows how they get on, and may end them early. */
public interface ReplayRunner {
    /** Waits in silence. */
    ReplayRunner SILENT = new ReplayRunner() {
        @Override
        public <R> Optional<R> during(Function<Progress, R> work) {
            try {
                return Optional.of(work.apply(Progress.SILENT));
            } catch (CancellationException e) {
                return Optional.empty();
            }
        }
    };

    /** Begins work that will be waited for later, where somebody can do it meanwhile; here it is done when it is waited for. */
    default <R> PendingReplay<R> begin(Function<Progress, R> work) {
        return new PendingReplay<>() {
            @Override
            public Optional<R> await() {
                return during(work);
            }

            @Override
            public void drop() {}
        };
    }

    /** Does the work; empty when it was ended before anything was finished. */
    <R> Optional<R> during(Function<Progress, R> work);
}
