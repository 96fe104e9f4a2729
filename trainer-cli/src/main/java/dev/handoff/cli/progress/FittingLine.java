package dev.handoff.cli.progress;

import dev.handoff.calibration.fit.FitStep;
import dev.handoff.cli.console.Console;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Shows on a terminal what is being fitted: "Fitting who answers, step 9 of 13 · 12 s so far". Of several fits side by side it shows the one that was begun
 * first, until that is done. Steps take unequally long, so it says how long it has taken and not how long it will.
 */
public final class FittingLine implements AutoCloseable {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final LongSupplier nanoTime;
    private final long began;
    private final Map<String, FitStep> under = new LinkedHashMap<>();
    private final PassingLine line;

    public FittingLine(Console console, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.line = new PassingLine(console, this::text);
    }

    /**
     * Takes the steps of one fit.
     *
     * @param which of them, as said behind "Fitting"; empty for the one of everything
     */
    public Consumer<FitStep> of(String which) {
        begins(which, FitStep.ARRIVALS);
        return step -> begins(which, step);
    }

    private synchronized void begins(String which, FitStep step) {
        under.put(which, step);
    }

    /** That fit is done. */
    public synchronized void done(String which) {
        under.remove(which);
    }

    synchronized String text() {
        long seconds = (nanoTime.getAsLong() - began) / NANOS_PER_SECOND;
        return "Fitting"
                + under.entrySet().stream()
                        .findFirst()
                        .map(e -> FittingLine.words(e.getKey(), e.getValue()))
                        .orElse("")
                + " · " + seconds + " s so far";
    }

    private static String words(String which, FitStep step) {
        return (which.isEmpty() ? " " : " " + which + ": ") + step.words() + ", step " + step.number() + " of "
                + FitStep.values().length;
    }

    @Override
    public void close() {
        line.close();
    }
}
