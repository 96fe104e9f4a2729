package dev.handoff.evidence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.Luck;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether intervals and tests keep what they promise, from end to end on a company whose truth is known: inquiries are a Poisson process and
 * every one is worth winShare × E[size] = 0.2 × 10,000, so that expected revenue of w weeks has mean 2,000 × rate × w (compound Poisson,
 * Klugman, Panjer and Willmot, Loss Models). The bounds are those of the binomial distribution at 1,000 trials: 927 to 970 of 950 expected,
 * 30 to 73 of 50.
 */
@Tag("long")
class IntervalCoverageTest {

    private static final int TRIALS = 1000;
    private static final int REPLICATIONS = 10;
    private static final double RATE = 20;
    private static final double TRUTH = 0.2 * 10_000 * RATE;

    private static final Timeline TINY = ScenarioLoader.load(
                    "lumpy-revenue",
                    List.of("run.horizon=1 week", "run.drain=0 weeks", "channels.arrivals.inquiriesPerWeek=" + RATE))
            .orThrow()
            .timeline();

    @Test
    void the_interval_of_expected_revenue_holds_the_truth_as_often_as_it_says() {
        int hits = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            MetricSummary revenue = RunExperiment.run(TINY, Plan.fixed(trial, REPLICATIONS, 1), Progress.SILENT)
                    .metric("revenue.expected")
                    .orElseThrow();
            hits += Math.abs(revenue.mean() - TRUTH) <= revenue.halfWidth() ? 1 : 0;
        }
        assertThat(hits).isBetween(927, 970);
    }

    @Test
    void the_same_policy_under_different_luck_is_called_different_no_more_often_than_it_may() {
        List<Policy> same = List.of(new Policy("a", TINY), new Policy("the same", TINY));
        int rejections = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            rejections +=
                    CompareExperiment.run(same, Plan.fixed(trial, REPLICATIONS, 1), Luck.INDEPENDENT, Progress.SILENT)
                                    .difference(1, "revenue.expected")
                                    .orElseThrow()
                                    .clear()
                            ? 1
                            : 0;
        }
        assertThat(rejections).isBetween(30, 73);
    }
}
