package dev.handoff.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.evidence.theory.Impatience;
import dev.handoff.evidence.theory.RoundRobinQueue;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import dev.handoff.scenario.Catalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped queues of theory, just as a user runs them, meet the theory their stories name: |z| ≤ 4.5 at relative standard error ≤ 2 %. */
@Tag("long")
class ReductionScenariosTest {

    private static final long SEED = 1961;

    private static RunResult run(String scenario, int replications) {
        return RunExperiment.run(
                Catalogue.load(scenario).company(), Plan.fixed(SEED, replications, 2), Progress.SILENT);
    }

    private static void assertAgrees(RunResult result, String metric, double expected) {
        MetricSummary summary = result.metric(metric).orElseThrow();
        double standardError = summary.sd() / Math.sqrt(summary.count());
        assertThat(summary.count()).isGreaterThanOrEqualTo(20);
        assertThat(standardError / Math.abs(expected))
                .as("relative standard error")
                .isLessThanOrEqualTo(0.02);
        assertThat((summary.mean() - expected) / standardError)
                .as("z of " + metric)
                .isBetween(-4.5, 4.5);
    }

    /** M/D/1: Wq = ρ/(2μ(1 − ρ)) = 0.8/(2·0.2) = 2 h. */
    @Test
    void calls_by_the_clock_wait_half_as_long_as_calls_of_random_length() {
        assertAgrees(run("md1", 60), "speed.to.lead.human", 2.0);
    }

    /** Cobham 1954: W̄ = (0.2·1 + 0.6·5)/0.8 over all leads, with R = 0.8, W1 = R/0.8, W2 = R/(0.8·0.2). */
    @Test
    void the_urgent_and_the_others_together_wait_as_cobham_says() {
        assertAgrees(run("priorities", 200), "speed.to.lead.human", 4.0);
    }

    @Test
    void impatient_leads_are_lost_as_erlang_a_says() {
        assertAgrees(
                run("impatient-leads", 20),
                "attempts.none",
                Impatience.exponential(0.8, 1, 1, 4).lostShare());
    }

    @Test
    void three_hours_and_no_longer() {
        assertAgrees(
                run("fixed-patience", 20),
                "attempts.none",
                Impatience.fixed(1, 1, 1, 3).lostShare());
    }

    /** P = 1 − 0.8⁶, E[N] = P/0.2. */
    @Test
    void six_tries_reach_as_many_as_the_truncated_geometric_says() {
        RunResult result = run("six-tries", 20);

        assertAgrees(result, "rate.sql", 0.737856);
        assertAgrees(result, "attempts", 3.68928);
    }

    /** Compound Poisson: mean λw·m, standard deviation √(λw·m₂) = √(20·2·10⁸). */
    @Test
    void lumpy_revenue_has_the_mean_and_spread_of_a_compound_poisson() {
        RunResult result = run("lumpy-revenue", 1000);

        assertAgrees(result, "revenue", 200_000);
        assertAgrees(result, "revenue.expected", 200_000);
        assertThat(result.metric("revenue").orElseThrow().sd()).isCloseTo(63_245.55, within(0.1 * 63_245.55));
    }

    /** A Poisson count has its mean as its variance, however uneven the hours. */
    @Test
    void the_rhythm_of_the_week_changes_no_total() {
        RunResult result = run("rhythm-of-the-week", 400);

        assertAgrees(result, "inquiries", 400 * 52);
        double ratio = Math.pow(result.metric("inquiries").orElseThrow().sd(), 2) / (400 * 52);
        assertThat(ratio).isBetween(0.7, 1.3);
    }

    @Test
    void each_in_turn_waits_as_in_an_e2_m_1_queue() {
        assertAgrees(run("in-turn", 60), "speed.to.lead.human", new RoundRobinQueue(1.6, 1, 2).meanWait());
    }

    /** Burke: the closer is M/M/1 with ρ = 1.5/2, busy three quarters; the callers are M/M/2 with ρ = 1.5/2 too. */
    @Test
    void two_desks_are_busy_as_burke_and_jackson_say() {
        assertAgrees(run("two-desks", 20), "rep.utilization", 0.75);
    }
}
