package dev.handoff.evidence.facts;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.Replication;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import dev.handoff.handoff.Journal;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Runs of shipped scenarios for the facts, all under one seed chosen before anything was looked at. */
public final class Runs {

    public static final long SEED = 20_261_121;

    private Runs() {}

    static Company company(String scenario, String... overrides) {
        return ScenarioLoader.load(scenario, List.of(overrides)).orThrow().company();
    }

    static RunResult run(int threads, int replications, String scenario, String... overrides) {
        return RunExperiment.run(
                company(scenario, overrides), Plan.fixed(SEED, replications, threads), Progress.SILENT);
    }

    /** One listener for each replication, in order; they are told everything. */
    static <J extends Journal> List<J> watch(
            Supplier<J> listener, int replications, String scenario, String... overrides) {
        Company company = company(scenario, overrides);
        List<J> listeners = new ArrayList<>();
        for (int r = 0; r < replications; r++) {
            listeners.add(listener.get());
        }
        IntStream.range(0, replications)
                .parallel()
                .forEach(r -> new Replication(Timeline.steady(company), SEED, r, Optional.of(listeners.get(r))).run());
        return listeners;
    }

    static MetricSummary metric(RunResult result, String name) {
        return result.metric(name).orElseThrow();
    }

    static double mean(RunResult result, String name) {
        return metric(result, name).mean();
    }

    /** A figure of each replication of a company. */
    static double[] each(int replications, String metric, Company company) {
        return IntStream.range(0, replications)
                .parallel()
                .mapToDouble(
                        r -> new Replication(company, SEED, r).run().responses().get(metric))
                .toArray();
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String times(double factor) {
        return String.format(Locale.ROOT, "× %.2f", factor);
    }
}
