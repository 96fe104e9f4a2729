package dev.handoff.cli;

import dev.handoff.experiment.Progress;
import dev.handoff.terminal.Patience;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** Long work of a debrief, with a passing line on how it gets on; Ctrl-C ends it with what is finished. */
final class Lucky implements Patience {
    private final Console console;
    private final int lucks;
    private boolean interrupted;

    Lucky(Console console, int lucks) {
        this.console = console;
        this.lucks = lucks;
    }

    @Override
    public <R> Optional<R> during(Function<Progress, R> work) {
        try (Interrupts interrupts = Interrupts.listen();
                ExperimentLine line = new ExperimentLine(console, Budget.of(lucks), interrupts, System::nanoTime)) {
            line.begins("luck");
            line.finished(0, lucks);
            Optional<R> result = attempt(work, line);
            interrupted |= interrupts.asked();
            return result;
        }
    }

    private static <R> Optional<R> attempt(Function<Progress, R> work, Progress progress) {
        try {
            return Optional.of(work.apply(progress));
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    /** Whether somebody pressed Ctrl-C. */
    boolean interrupted() {
        return interrupted;
    }
}
