package dev.handoff.terminal;

import dev.handoff.experiment.Progress;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** How long work is waited for: the caller shows how it gets on, and may end it early. */
public interface Patience {
    /** Waits in silence. */
    Patience SILENT = new Patience() {
        @Override
        public <R> Optional<R> during(Function<Progress, R> work) {
            try {
                return Optional.of(work.apply(Progress.SILENT));
            } catch (CancellationException e) {
                return Optional.empty();
            }
        }
    };

    /** Does the work; empty when it was ended before anything was finished. */
    <R> Optional<R> during(Function<Progress, R> work);
}
