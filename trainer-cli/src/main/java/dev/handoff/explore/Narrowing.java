package dev.handoff.explore;

import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Simulates a question in rounds of three times as many replications as before. Each round is the whole experiment that {@code handoff
 * compare} makes with as many, so its figures are the same; the rounds before cost half as much again.
 */
final class Narrowing {
    /** The least that has an interval worth seeing. */
    private static final int FIRST = 3;

    private static final int TIMES = 3;

    private static final List<String> FIGURES = List.of(
            Metric.CONTRIBUTION_EXPECTED.name(),
            Metric.REVENUE_EXPECTED.name(),
            Metric.SQLS.name(),
            Metric.ATTEMPTS_NONE.name(),
            Metric.REP_UTILIZATION.name());

    private final Scenario base;
    private final long seed;
    private final int most;
    private final int threads;

    Narrowing(Scenario base, long seed, int most, int threads) {
        this.base = base;
        this.seed = seed;
        this.most = most;
        this.threads = threads;
    }

    /**
     * Tells what is known after each round, until all are done or it is no longer asked for.
     *
     * @param known replications it was answered with before; rounds up to that are not repeated
     */
    void answer(Question question, int known, BooleanSupplier superseded, Consumer<Answer> told) {
        Asked asked =
                question.isAsItIs() ? new Asked(List.of(Candidate.of(base)), Map.of(), "") : Asked.of(base, question);
        if (asked.candidates().isEmpty()) {
            told.accept(Answer.refused(question, asked.problems(), asked.note()));
            return;
        }
        Progress progress = new Progress() {
            @Override
            public boolean cancelled() {
                return superseded.getAsBoolean();
            }
        };
        try {
            for (int n = Math.min(FIRST, most); !superseded.getAsBoolean(); n = Math.min(TIMES * n, most)) {
                if (n > known) {
                    round(question, asked.candidates(), n, progress).ifPresent(told);
                }
                if (n == most) {
                    return;
                }
            }
        } catch (CancellationException e) {
            return; // another question is asked by now
        }
    }

    /** Nothing where it was broken off: fewer replications than said are not that experiment. */
    private Optional<Answer> round(Question question, List<Candidate> candidates, int n, Progress progress) {
        Plan plan = Plan.fixed(seed, n, threads);
        if (candidates.size() == 1) {
            var result = RunExperiment.run(base.timeline(), plan, progress);
            return result.replications() < n
                    ? Optional.empty()
                    : Optional.of(new Answer(question, n, n == most, asItIs(result.metrics()), "", Map.of()));
        }
        List<Policy> policies =
                candidates.stream().map(c -> c.policy(base, false)).toList();
        Comparison comparison = CompareExperiment.run(policies, plan, progress);
        return comparison.replications() < n
                ? Optional.empty()
                : Optional.of(new Answer(
                        question, n, n == most, lines(comparison), note(comparison, candidates.get(1)), Map.of()));
    }

    private static List<Answer.Line> asItIs(List<MetricSummary> metrics) {
        return FIGURES.stream()
                .flatMap(name -> metrics.stream().filter(m -> m.name().equals(name)))
                .map(m ->
                        new Answer.Line(Metric.label(m.name()), Numbers.interval(m), "", "", 0, 0, Better.of(m.name())))
                .toList();
    }

    private static List<Answer.Line> lines(Comparison comparison) {
        List<Answer.Line> lines = new ArrayList<>();
        for (String name : FIGURES) {
            comparison
                    .difference(1, name)
                    .ifPresent(d -> lines.add(new Answer.Line(
                            Metric.label(name),
                            figure(comparison, 0, name),
                            figure(comparison, 1, name),
                            Numbers.difference(d.mean(), d.halfWidth(), d.unit()),
                            d.mean(),
                            d.halfWidth(),
                            d.better())));
        }
        return lines;
    }

    private static String figure(Comparison comparison, int policy, String name) {
        return comparison
                .policies()
                .get(policy)
                .metric(name)
                .map(Numbers::interval)
                .orElse("");
    }

    private static String note(Comparison comparison, Candidate other) {
        if (comparison.sameHistoryAs(1).isEmpty()) {
            return "";
        }
        return "Nothing that happens changes by it"
                + other.idle().map(why -> ": " + why).orElse("") + ".";
    }
}
