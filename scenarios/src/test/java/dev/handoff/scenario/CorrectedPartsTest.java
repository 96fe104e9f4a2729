package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What adds up to a figure that is corrected for luck adds up to it corrected. */
class CorrectedPartsTest {
    private static final long SEED = 20261130;

    @Test
    void what_channels_bring_and_what_reps_found_come_to_the_corrected_revenue() {
        Scenario company = ScenarioLoader.load(
                        "industry-baseline", List.of("run.warmUp=6 weeks", "run.horizon=8 weeks"))
                .orThrow();
        RunResult result = RunExperiment.run(company.timeline(), Plan.fixed(SEED, 30, 2), Progress.SILENT);
        MetricSummary found = result.metric("prospected.revenue.expected").orElseThrow();
        MetricSummary revenue = result.metric("revenue.expected").orElseThrow();
        double channels = result.metrics().stream()
                .filter(m -> m.name().matches("channel\\..*\\.revenue\\.expected"))
                .mapToDouble(MetricSummary::bestMean)
                .sum();
        assertThat(found.bestMean()).isNotCloseTo(found.mean(), within(1.0));
        assertThat(channels + found.bestMean()).isCloseTo(revenue.bestMean(), within(1e-6 * revenue.mean()));
    }
}
