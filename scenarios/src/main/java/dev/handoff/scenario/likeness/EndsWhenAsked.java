package dev.handoff.scenario.likeness;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.kernel.EventFailure;
import dev.handoff.market.Lead;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Ends a simulation in the middle where somebody has asked to end, or the time granted is well over: a long period nobody wants to wait for. */
final class EndsWhenAsked implements Journal {
    private static final int EVERY = 64;

    private final Progress progress;
    private int leads;

    EndsWhenAsked(Progress progress) {
        this.progress = progress;
    }

    static boolean isAsked(Progress progress) {
        return progress.cancelled() || progress.timeIsWellOver();
    }

    /**
     * Does something of which a part is worth nothing; empty where somebody has asked to end before it was done.
     *
     * @param work calls {@link #orGoOn} now and then, or {@linkplain #simulate simulates}
     */
    static <T> Optional<T> unless(Progress progress, Supplier<T> work) {
        try {
            return isAsked(progress) ? Optional.empty() : Optional.of(work.get());
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    /**
     * Simulates.
     *
     * @param journal is told everything
     * @throws CancellationException when somebody has asked to end
     */
    static void simulate(Timeline timeline, long seed, int luck, Journal journal, Progress progress) {
        Journal both = Journals.of(List.of(new EndsWhenAsked(progress), journal));
        try {
            new Replication(timeline, seed, luck, Optional.of(both)).run();
        } catch (EventFailure e) {
            throw e.getCause() instanceof CancellationException asked ? asked : e; // the kernel tells at which event
        }
    }

    /**
     * Nothing, or the end.
     *
     * @throws CancellationException when somebody has asked to end
     */
    static void orGoOn(Progress progress) {
        if (isAsked(progress)) {
            throw new CancellationException("somebody has asked to end");
        }
    }

    @Override
    public void inquired(long at, Lead lead) {
        if (leads++ % EVERY == 0) {
            orGoOn(progress);
        }
    }
}
