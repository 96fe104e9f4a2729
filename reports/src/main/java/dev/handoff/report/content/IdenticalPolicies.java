package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Policies under which the same happens as under another one, and what a policy states that does not count here. */
final class IdenticalPolicies {
    private static final int MOST_NAMED = 3;

    private final Comparison result;
    private final CompareContext context;

    IdenticalPolicies(Comparison result, CompareContext context) {
        this.result = result;
        this.context = context;
    }

    /** Policies that change nothing at all, by the parameters that might have. */
    List<String> sentences() {
        return IntStream.range(1, result.policies().size())
                .filter(p -> result.sameHistoryAs(p).isPresent())
                .mapToObj(p -> nothingChanged(p, result.sameHistoryAs(p).getAsInt()))
                .toList();
    }

    private String nothingChanged(int policy, int first) {
        List<CompareContext.Change> all = between(first, policy);
        List<CompareContext.Change> changes =
                all.stream().filter(c -> !c.beginning()).toList();
        if (changes.isEmpty() && !all.isEmpty()) {
            return context.quoted(policy) + " differs from " + context.quoted(first) + " only in where people begin: "
                    + some(all) + ". " + takenFromBase();
        }
        String what = changes.isEmpty()
                ? context.quoted(policy) + " is " + context.quoted(first) + ": no parameter differs"
                : some(changes) + (changes.size() == 1 ? " changes" : " change") + " nothing here: in all "
                        + Numbers.count(result.replications()) + " replications everything anybody does under "
                        + context.quoted(policy) + " is the same as under " + context.quoted(first);
        return what + reason(policy, first, changes) + ".";
    }

    /** That a policy states another beginning than the base, and that it does not count here. */
    Optional<String> beginning(int policy) {
        List<CompareContext.Change> begins = context.policies().get(policy).changes().stream()
                .filter(CompareContext.Change::beginning)
                .toList();
        return begins.isEmpty()
                ? Optional.empty()
                : Optional.of("Where people begin is taken from " + context.quoted(0)
                        + ", whichever policy is put in place; so it makes no difference here: " + some(begins) + ".");
    }

    private String takenFromBase() {
        return "That is taken from " + context.quoted(0)
                + " as it is, whichever policy is put in place. Maybe --set for all of them, or --steady?";
    }

    /** In what two policies differ, told from what tells each of them from the base. */
    private List<CompareContext.Change> between(int first, int policy) {
        List<CompareContext.Change> one = context.policies().get(first).changes();
        List<CompareContext.Change> two = context.policies().get(policy).changes();
        return Stream.concat(
                        two.stream()
                                .filter(c -> !one.contains(c))
                                .map(c -> new CompareContext.Change(
                                        c.path(), c.label(), value(one, c), c.other(), c.owner(), c.beginning())),
                        one.stream()
                                .filter(c ->
                                        two.stream().noneMatch(t -> t.path().equals(c.path())))
                                .map(c -> new CompareContext.Change(
                                        c.path(), c.label(), c.other(), c.base(), c.owner(), c.beginning())))
                .toList();
    }

    private static String value(List<CompareContext.Change> changes, CompareContext.Change same) {
        return changes.stream()
                .filter(c -> c.path().equals(same.path()))
                .map(CompareContext.Change::other)
                .findFirst()
                .orElse(same.base());
    }

    private static String some(List<CompareContext.Change> changes) {
        String named = changes.stream()
                .limit(MOST_NAMED)
                .map(CompareContext.Change::words)
                .collect(Collectors.joining(", "));
        return changes.size() <= MOST_NAMED ? named : named + " and " + (changes.size() - MOST_NAMED) + " more";
    }

    /** Why a limit changes nothing, where the figures tell. */
    private String reason(int policy, int first, List<CompareContext.Change> changes) {
        boolean limits =
                !changes.isEmpty() && changes.stream().allMatch(c -> c.path().startsWith("sla.sales.firstTouch.limit"));
        boolean kept = DoubleStream.of(kept(policy), kept(first)).allMatch(share -> share == 1);
        if (limits && kept) {
            return "; no lead waits longer than the shorter limit";
        }
        boolean agreement =
                !changes.isEmpty() && changes.stream().allMatch(c -> c.path().startsWith("sla.sales."));
        return context.policies()
                .get(policy)
                .idle()
                .filter(why -> agreement)
                .map(why -> "; " + why)
                .orElse("");
    }

    private double kept(int policy) {
        return result.policies()
                .get(policy)
                .metric(Metric.KEPT_FIRST_TOUCH)
                .map(MetricSummary::min)
                .orElse(Double.NaN);
    }
}
