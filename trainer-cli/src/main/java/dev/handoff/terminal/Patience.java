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

    /** Begins work that will be waited for later, where somebody can do it meanwhile; here it is done when it is waited for. */
    default <R> Begun<R> begin(Function<Progress, R> work) {
        return new Begun<>() {
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
