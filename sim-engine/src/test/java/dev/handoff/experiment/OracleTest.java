package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Routing;
import dev.handoff.company.Timeline;
import dev.handoff.random.Distribution;
import dev.handoff.random.Exponential;
import dev.handoff.random.LogNormal;
import dev.handoff.statistics.Tally;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Reduced by configuration alone, the engine is a queue whose theory is known: at least 20 replications, relative standard error at most
 * 2 %, |z| at most 4.5.
 */
class OracleTest {

    private static final long SEED = 1909;
    private static final double HOUR = 3_600_000;

    private static Company queue(double perHour, Distribution service, int horizonWeeks) {
        Company company = with(neutral(), "run", new Period(weeks(8), weeks(horizonWeeks), weeks(2)));
        company = with(company, "channels.web.inquiriesPerWeek", perHour * 168);
        company = with(company, "routing.rule", Routing.Rule.PULL);
        return with(company, "work.touch", new RandomDuration(service));
    }

    private static RunResult replicate(Company company) {
        return RunExperiment.run(company, Plan.fixed(SEED, 20, 1), Progress.SILENT);
    }

    private static MetricSummary metric(RunResult result, String name) {
        return result.metric(name).orElseThrow();
    }

    private static void agrees(RunResult result, String name, double theory) {
        MetricSummary metric = metric(result, name);
        double error = metric.sd() / Math.sqrt(metric.count());
        assertThat(error / theory).as("precision of " + name).isLessThan(0.02);
        assertThat((metric.mean() - theory) / error).as("z of " + name).isBetween(-4.5, 4.5);
    }

    /** λ = 1/h, μ = 2/h: Wq = ρ/(μ − λ) = .5 h, Lq = λ·Wq, E[exp(−θ·wait)] at θ = .5/h is 5/6 (Gross and Harris, chapter 2). */
    @Test
    void one_rep_with_exponential_touches_is_an_mm1_queue() {
        Company company = with(
                queue(1, new Exponential(HOUR / 2), 60),
                "channels.web.intentFadesIn",
                Optional.of(Duration.ofHours(2)));
        RunResult result = replicate(company);
        agrees(result, "speed.to.lead.human", 0.5);
        agrees(result, "rep.utilization", 0.5);
        agrees(result, "queue.length", 0.5);
        agrees(result, "rate.sql", 5 / 6.0);
    }

    /** λ = 3/h, μ = 4/h, two reps: Erlang C gives Wq = C/(cμ − λ) = .0409090909 h. */
    @Test
    void two_reps_at_a_shared_queue_are_an_mm2_queue() {
        RunResult result = replicate(with(queue(3, new Exponential(HOUR / 4), 20), "teams.sales.reps", 2));
        agrees(result, "speed.to.lead.human", 0.0409090909090909);
        agrees(result, "rep.utilization", 0.375);
    }

    /** λ = .7/h, lognormal touches of mean 1 h and cv 1: Pollaczek and Khinchine's Wq = λE[S²]/(2(1 − ρ)) = 1.4/.6 h. */
    @Test
    void one_rep_with_lognormal_touches_is_an_mg1_queue() {
        RunResult result = replicate(queue(0.7, LogNormal.ofMeanAndCv(HOUR, 1), 200));
        agrees(result, "speed.to.lead.human", 1.4 / 0.6);
    }

    @Test
    void as_many_wait_as_arrive_during_one_wait() {
        RunResult result = replicate(with(queue(3, new Exponential(HOUR / 2), 10), "teams.sales.reps", 2));
        double arrivalsPerHour = metric(result, "sals").mean() / (10 * 168);
        double byLittle =
                arrivalsPerHour * metric(result, "speed.to.lead.human").mean();
        assertThat(metric(result, "queue.length").mean()).isCloseTo(byLittle, within(0.005 * byLittle));
    }

    @Test
    void realised_and_expected_revenue_have_the_same_mean() {
        Tally difference = new Tally();
        for (int i = 0; i < 80; i++) {
            ReplicationValues values = ReplicationValues.of(Timeline.steady(busy()), SEED, i);
            difference.add(values.value("revenue") - values.value("revenue.expected"));
        }
        double z = difference.mean() / difference.standardError();
        assertThat(z).isBetween(-4.5, 4.5);
    }
}
