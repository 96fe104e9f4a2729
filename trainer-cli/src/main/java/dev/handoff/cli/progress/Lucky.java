package dev.handoff.cli.progress;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.option.Budget;
import dev.handoff.experiment.Progress;
import dev.handoff.terminal.Begun;
import dev.handoff.terminal.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Long work of a debrief, with a passing line on how it gets on; Ctrl-C ends it with what is finished. What is begun ahead goes on in the
 * background, and ends with this.
 */
public final class Lucky implements Patience, Ahead.Waiting, AutoCloseable {
    private final Console console;
    private final int lucks;
    private final Executor background;
    private final List<Begun<?>> begun = new ArrayList<>();
    private boolean interrupted;

    /** @param background does what is begun ahead */
    Lucky(Console console, int lucks, Executor background) {
        this.console = console;
        this.lucks = lucks;
        this.background = background;
    }

    public static Lucky of(Console console, int lucks) {
        return new Lucky(console, lucks, Lucky::inBackground);
    }

    /** A thread that does not keep the program from ending. */
    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public <R> Begun<R> begin(Function<Progress, R> work) {
        Ahead<R> ahead = Ahead.begin(this, work, background);
        begun.add(ahead);
        return ahead;
    }

    @Override
    public <R> Optional<R> during(Function<Progress, R> work) {
        try {
            return Optional.of(on(0, work));
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    @Override
    public <R> R on(int done, Function<Progress, R> work) {
        try (Interrupts interrupts = Interrupts.listen();
                ExperimentLine line = new ExperimentLine(console, Budget.of(lucks), interrupts, System::nanoTime)) {
            line.joins("luck", done, lucks);
            try {
                return work.apply(line);
            } finally {
                interrupted |= interrupts.asked();
            }
        }
    }

    /** Whether somebody pressed Ctrl-C. */
    public boolean interrupted() {
        return interrupted;
    }

    @Override
    public void close() {
        begun.forEach(Begun::drop);
    }
}
