package dev.handoff.experiment;

import dev.handoff.statistics.Constraint;
import dev.handoff.statistics.KimNelson;
import dev.handoff.statistics.Selection;
import dev.handoff.statistics.SelectionPlan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/** Selects the best of a fixed set of policies and looks at the winner again on fresh draws. */
public final class OptimizeExperiment {

    /** Turns the seed of the selection into that of the validation: luck that had no part in the choice. */
    private static final long FRESH = 0x5DEECE66DL;

    private OptimizeExperiment() {}

    /**
     * Selects.
     *
     * @param base index of the policy in force among the candidates, to set the winner beside; it stays one of them
     * @param candidates the policies tried, no two of them the same
     * @param proposed replications spent on proposing them
     * @throws CancellationException when the user cancelled before all candidates had their first replications
     * @throws UnknownMetric when the objective or a bound is not known
     * @throws UndefinedMetric when the objective is undefined or infinite in some replication, or a bound undefined
     */
    public static Optimum run(int base, List<Policy> candidates, OptimizePlan plan, long proposed, Progress progress) {
        try (Workers workers = Workers.of(plan.threads())) {
            progress.begins("choosing: run");
            CandidateRuns all = new CandidateRuns(candidates, plan, workers, progress);
            CandidateRuns runs = all.distinct();
            Selection selection = select(runs, plan, progress);
            RunResult.Stop stop = stop(selection);
            OptionalInt winner = selection.selected();
            int asItIs = runs.candidates().indexOf(candidates.get(base));
            Optional<Comparison> validation = winner.isPresent() && winner.getAsInt() != asItIs
                    ? validate(candidates.get(base), runs.candidates().get(winner.getAsInt()), plan, progress)
                    : Optional.empty();
            List<String> names = runs.candidates().stream().map(Policy::name).toList();
            return new Optimum(
                    plan,
                    names,
                    runs.same(),
                    asItIs,
                    runs.unit(),
                    selection,
                    proposed,
                    runs.unsettled(),
                    stop,
                    validation);
        }
    }

    /** Where time is up, the replications spent were the budget: with them the result can be had again. */
    private static Selection select(CandidateRuns runs, OptimizePlan plan, Progress progress) {
        Selection selection =
                KimNelson.select(runs, selectionPlan(plan), () -> progress.cancelled() || progress.timeIsUp());
        if (selection.outcome() != Selection.Outcome.CANCELLED) {
            return selection;
        }
        if (progress.cancelled() && selection.replications().stream().anyMatch(n -> n < plan.first())) {
            throw new CancellationException("stopped before every policy had its first " + plan.first()
                    + " replications, without which none can be judged");
        }
        return progress.cancelled() ? selection : selection.ended(Selection.Outcome.OUT_OF_BUDGET);
    }

    private static SelectionPlan selectionPlan(OptimizePlan plan) {
        List<Constraint> constraints = plan.bounds().stream()
                .map(b -> new Constraint(b.atMost(), b.limit(), b.tolerance()))
                .toList();
        return SelectionPlan.of(plan.delta(), 1 - plan.confidence(), plan.first())
                .withBudget(plan.budget())
                .subjectTo(constraints);
    }

    private static RunResult.Stop stop(Selection selection) {
        return switch (selection.outcome()) {
            case CANCELLED -> RunResult.Stop.INTERRUPTED;
            case OUT_OF_BUDGET -> RunResult.Stop.CAP;
            default -> RunResult.Stop.FIXED;
        };
    }

    private static Optional<Comparison> validate(Policy base, Policy winner, OptimizePlan plan, Progress progress) {
        progress.begins("looking again: replication");
        Plan fresh = new Plan(
                plan.seed() ^ FRESH, plan.validation(), plan.validation(), 0, plan.confidence(), plan.threads());
        try {
            return Optional.of(CompareExperiment.run(List.of(base, winner), fresh, progress));
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }
}
