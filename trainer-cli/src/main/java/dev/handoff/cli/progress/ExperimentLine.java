package dev.handoff.cli.progress;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.option.Budget;
import dev.handoff.experiment.Progress;
import java.util.function.LongSupplier;

/** Shows on a terminal how an experiment gets on: "screening, 40 of 210 · about 3 s left"; knows when the time granted is up. */
public final class ExperimentLine implements Progress, AutoCloseable {
    private static final double NANOS_PER_SECOND = 1e9;

    /** So much more than the time granted is waited for what nothing could be said without. */
    private static final double GRACE = 0.2;

    private static final int FIRST_SECONDS = 2;

    private final Budget budget;
    private final Console console;
    private final Interrupts interrupts;
    private final LongSupplier nanoTime;
    private final long began;
    private final PassingLine line;
    private volatile State state;

    /**
     * How a stage stands.
     *
     * @param from what was done of it when its pace began to be measured
     * @param since when that was
     */
    private record State(String stage, int from, int done, int planned, long since) {}

    public ExperimentLine(Console console, Budget budget, Interrupts interrupts, LongSupplier nanoTime) {
        this.budget = budget;
        this.console = console;
        this.interrupts = interrupts;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.state = new State("replication", 0, 0, 0, began);
        this.line = new PassingLine(console, this::text);
    }

    @Override
    public void begins(String stage) {
        joins(stage, 0, 0);
    }

    /** A stage is watched of which a part is done already: its pace is measured from here on. */
    void joins(String stage, int done, int planned) {
        state = new State(stage, done, done, planned, nanoTime.getAsLong());
    }

    @Override
    public void finished(int done, int planned) {
        state = new State(state.stage(), state.from(), done, planned, state.since());
    }

    @Override
    public boolean cancelled() {
        console.refuseToWorkForNobody();
        return interrupts.asked();
    }

    @Override
    public boolean timeIsUp() {
        return isUp(1, 0);
    }

    @Override
    public boolean timeIsUpAfter(int more) {
        return isUp(1, more);
    }

    /** Whether that share of the time granted is used up, or would be before so many more are finished. */
    private boolean isUp(double share, int more) {
        State now = state;
        int done = now.done() - now.from();
        double ofOne = done > 0 ? (double) (nanoTime.getAsLong() - now.since()) / done : 0;
        return budget.isTime()
                && spent() + more * ofOne >= share * budget.nanos().getAsLong();
    }

    @Override
    public boolean timeIsWellOver() {
        return budget.isTime()
                && spent()
                        >= budget.nanos().getAsLong() + GRACE * budget.granted().getAsLong();
    }

    @Override
    public Progress upTo(double share) {
        return new Progress() {
            @Override
            public void begins(String stage) {
                ExperimentLine.this.begins(stage);
            }

            @Override
            public void finished(int done, int planned) {
                ExperimentLine.this.finished(done, planned);
            }

            @Override
            public boolean cancelled() {
                return ExperimentLine.this.cancelled();
            }

            @Override
            public boolean timeIsUp() {
                return isUp(share, 0);
            }

            @Override
            public boolean timeIsUpAfter(int more) {
                return isUp(share, more);
            }

            @Override
            public boolean timeIsWellOver() {
                return ExperimentLine.this.timeIsWellOver();
            }
        };
    }

    private long spent() {
        return nanoTime.getAsLong() - began;
    }

    String text() {
        State now = state;
        String count = now.done() == 0 && now.planned() == 0 ? "" : " " + now.done();
        String of = budget.isTime() || now.planned() == 0 ? "" : " of " + now.planned();
        return now.stage() + count + of + left(now);
    }

    private String left(State now) {
        if (interrupts.asked()) {
            return " · stopping";
        }
        double nanos = budget.isTime()
                ? budget.nanos().getAsLong() - (double) spent()
                : (nanoTime.getAsLong() - now.since())
                        / (double) (now.done() - now.from())
                        * (now.planned() - now.done());
        long seconds = Double.isFinite(nanos) ? (long) Math.ceil(nanos / NANOS_PER_SECOND) : 0;
        String atMost = budget.isTime() && now.planned() == 0 ? " at most" : "";
        return seconds <= 0 ? soFar(now) : " · " + PassingLine.about(seconds) + " left" + atMost;
    }

    /** Where nobody knows how long it will take yet, or any more: a line that stands still looks as if nothing went on. */
    private String soFar(State now) {
        long seconds = (long) ((nanoTime.getAsLong() - now.since()) / NANOS_PER_SECOND);
        return seconds < FIRST_SECONDS ? "" : " · " + seconds + " s so far";
    }

    @Override
    public void close() {
        line.close();
    }
}
