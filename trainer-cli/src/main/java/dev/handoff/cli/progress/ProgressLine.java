package dev.handoff.cli.progress;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.option.RunSize;
import dev.handoff.experiment.Progress;
import java.util.function.LongSupplier;

/** Shows on a terminal how a run gets on: "replication 40 of 100 · about 3 s left". Elsewhere it says nothing. */
public final class ProgressLine implements Progress, AutoCloseable {
    private static final double NANOS_PER_SECOND = 1e9;

    private final RunSize size;
    private final Console console;
    private final Interrupts interrupts;
    private final LongSupplier nanoTime;
    private final long began;
    private final PassingLine line;
    private volatile State state;

    private record State(int done, int planned) {}

    public ProgressLine(Console console, RunSize size, Interrupts interrupts, LongSupplier nanoTime) {
        this.size = size;
        this.console = console;
        this.interrupts = interrupts;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.state = new State(0, size.plan().first());
        this.line = new PassingLine(console, this::text);
    }

    @Override
    public void finished(int done, int planned) {
        state = new State(done, planned);
    }

    @Override
    public boolean cancelled() {
        console.refuseToWorkForNobody();
        return interrupts.asked();
    }

    public int planned() {
        return state.planned();
    }

    String text() {
        State now = state;
        return "replication " + size.of(now.done(), now.planned()).replaceFirst(" replications?$", "") + left(now);
    }

    private String left(State now) {
        if (interrupts.asked()) {
            return " · stopping";
        }
        if (now.done() == 0) {
            return "";
        }
        double seconds = (nanoTime.getAsLong() - began) / NANOS_PER_SECOND;
        long left = (long) Math.ceil(seconds / now.done() * (now.planned() - now.done()));
        return left == 0 ? "" : " · " + PassingLine.about(left) + " left";
    }

    @Override
    public void close() {
        line.close();
    }
}
