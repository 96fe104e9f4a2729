package dev.handoff.experiment;

import dev.handoff.statistics.Elimination;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.Moments;
import dev.handoff.statistics.Selection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What an optimisation found.
 *
 * @param plan what was looked for
 * @param candidates names of the policies tried, those left out under which the same happens as under another
 * @param same names of the policies left out because the same happens, event by event, as under another, with the name of that
 * @param base index of the policy in force among them
 * @param unit unit of the objective
 * @param selection how the choice went; its means have the sign of the objective turned where less is better
 * @param proposed replications spent on proposing candidates; 0 when they were given
 * @param unsettled for each candidate what of its state has not settled over the window, as far as the race shows it
 * @param stop why it ended
 * @param validation the selected policy beside the base on fresh draws; empty when nothing was selected, the base was, or somebody
 *     stopped it
 */
public record Optimum(
        OptimizePlan plan,
        List<String> candidates,
        Map<String, String> same,
        int base,
        String unit,
        Selection selection,
        long proposed,
        List<List<Unsettled>> unsettled,
        RunResult.Stop stop,
        Optional<Comparison> validation) {

    /**
     * What an answer speaks of: the policy in force, the one selected or ahead, those still in the race, and those whose mean lies within the
     * indifference of it; each once, in that order.
     */
    public List<Integer> named() {
        LinkedHashSet<Integer> named = new LinkedHashSet<>(List.of(base));
        OptionalInt first = selection.selected().isPresent() ? selection.selected() : selection.leader();
        first.ifPresent(named::add);
        named.addAll(selection.survivors());
        first.ifPresent(leader -> IntStream.range(0, candidates.size())
                .filter(c -> Math.abs(mean(c) - mean(leader)) < plan.delta())
                .forEach(named::add));
        return List.copyOf(named);
    }

    /** What of a candidate's state has not settled: on fresh draws where it was run again, else in the race. */
    public List<Unsettled> unsettled(int candidate) {
        boolean winner =
                selection.selected().isPresent() && selection.selected().getAsInt() == candidate;
        return validation
                .filter(v -> winner || candidate == base)
                .map(v -> v.unsettled().get(candidate == base ? 0 : 1))
                .orElseGet(() -> unsettled.get(candidate));
    }

    /** Mean objective of a candidate over its own replications, in its own sign; NaN when there were none. */
    public double mean(int candidate) {
        return plan.sign() * selection.means().get(candidate);
    }

    /** Half-width of Student's interval of that mean; it holds for one candidate by itself. NaN below two replications. */
    public double halfWidth(int candidate) {
        Moments moments = new Moments(
                selection.replications().get(candidate),
                mean(candidate),
                selection.deviations().get(candidate),
                Double.NaN);
        return MeanIntervals.student(moments, plan.confidence()).halfWidth();
    }

    /** Replications of single policies spent before the validation. */
    public long spent() {
        return proposed + selection.spent();
    }

    /** Replications of single policies spent on the validation. */
    public long validating() {
        return validation
                .map(v -> (long) v.policies().size() * v.replications())
                .orElse(0L);
    }

    /** By how much the selected policy differs from the base in the objective, replication by replication, on fresh draws. */
    public Optional<Comparison.Difference> gain() {
        return validation.flatMap(v -> v.difference(1, plan.objective()));
    }

    /** Whether fresh draws confirm that the selected policy is better than the base. */
    public boolean beatsBase() {
        return gain().filter(d -> d.clear() && plan.sign() * d.mean() > 0).isPresent();
    }

    /** Whether the base itself was selected. */
    public boolean selectsBase() {
        return selection.selected().isPresent() && selection.selected().getAsInt() == base;
    }

    /** Whether the base was found to break a bound. */
    public boolean baseIsInfeasible() {
        return selection.eliminations().stream()
                .anyMatch(e -> e.system() == base && e.reason() == Elimination.Reason.INFEASIBLE);
    }
}
