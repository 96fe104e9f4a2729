package dev.handoff.statistics;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The outcome of a selection.
 *
 * @param outcome how it ended; only {@link Outcome#SELECTED} and {@link Outcome#NONE_FEASIBLE} claim anything
 * @param selected the selected system; empty unless the outcome is SELECTED
 * @param survivors systems still in the race at the end; the selected one alone when there is one
 * @param replications replications spent on each system
 * @param means mean objective of each system over its own replications, NaN when there are none; the selected one's flatters it
 * @param deviations standard deviation of the objective of each system over its own replications, NaN below two
 * @param eliminations who left, in order
 */
public record Selection(
        Outcome outcome,
        OptionalInt selected,
        List<Integer> survivors,
        List<Integer> replications,
        List<Double> means,
        List<Double> deviations,
        List<Elimination> eliminations) {

    public Selection {
        survivors = List.copyOf(survivors);
        replications = List.copyOf(replications);
        means = List.copyOf(means);
        deviations = List.copyOf(deviations);
        eliminations = List.copyOf(eliminations);
    }

    /** How a selection ends. */
    public enum Outcome {
        /** One system is left, and the claim holds. */
        SELECTED,
        /** Every system was found to break a constraint. */
        NONE_FEASIBLE,
        /** The budget was spent first: no claim. */
        OUT_OF_BUDGET,
        /** Somebody stopped it: no claim. */
        CANCELLED
    }

    /** Replications of single systems spent in all. */
    public long spent() {
        return replications.stream().mapToLong(Integer::longValue).sum();
    }

    /** The same, ended in another way. */
    public Selection ended(Outcome other) {
        return new Selection(other, selected, survivors, replications, means, deviations, eliminations);
    }

    /** The survivor with the best mean so far: after a full race the selected one, otherwise no more than a hint; empty when none is left. */
    public OptionalInt leader() {
        IntStream candidates = survivors.stream().mapToInt(Integer::intValue).filter(i -> !Double.isNaN(means.get(i)));
        return candidates.reduce((best, i) -> means.get(i) > means.get(best) ? i : best);
    }
}
