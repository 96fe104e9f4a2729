package dev.handoff.scenario.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.Replication;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import dev.handoff.handoff.Journal;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.Optional;

/** Runs shipped scenarios for the tests of stylised facts. The seed was chosen before anything was looked at. */
final class Facts {

    static final long SEED = 20_261_121;

    private Facts() {}

    static RunResult run(String scenario, int replications, String... overrides) {
        var company =
                ScenarioLoader.load(scenario, List.of(overrides)).orThrow().company();
        return RunExperiment.run(company, Plan.fixed(SEED, replications, 2), Progress.SILENT);
    }

    static void watch(String scenario, int replications, Journal journal, String... overrides) {
        var company =
                ScenarioLoader.load(scenario, List.of(overrides)).orThrow().company();
        for (int r = 0; r < replications; r++) {
            new Replication(Timeline.steady(company), SEED, r, Optional.of(journal)).run();
        }
    }

    /** The mean lies within the tolerance of the target, and was measured at least three times as precisely. */
    static void assertNear(RunResult result, String metric, double target, double tolerance) {
        MetricSummary summary = result.metric(metric).orElseThrow();
        assertThat(summary.halfWidth()).as("half-width of " + metric).isLessThan(tolerance / 3);
        assertThat(summary.mean()).as(metric).isBetween(target - tolerance, target + tolerance);
    }
}
