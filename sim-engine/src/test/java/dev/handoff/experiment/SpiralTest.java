package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Belief;
import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.ledger.Responses;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Giving up early lowers the belief, which lowers persistence, which lowers the belief. */
class SpiralTest {

    private static final int REPLICATIONS = 6;

    private static final double[] SPIRAL = errors(company());

    private static Company company() {
        Company company = with(busy(), "run", new Period(weeks(13), weeks(20), weeks(1)));
        company = with(
                company,
                "belief",
                new Belief(3, 7, Belief.Rule.EXPERIENCE, 0.98, 0.25, 0, 0, Duration.ZERO, Duration.ZERO));
        company = with(
                company,
                "sla.sales.enforcement",
                0.0); // where promises are watched, leads nobody believes in are called as well
        return with(company, "persistence.belief", 1.25);
    }

    private static double[] errors(Company company) {
        return IntStream.range(0, REPLICATIONS)
                .mapToDouble(number ->
                        new Replication(company, 1, number).run().responses().get("belief.error"))
                .toArray();
    }

    /** Mean paired difference over its half-width at 95 %. */
    private static double change(Company other) {
        double[] a = errors(other);
        double[] b = SPIRAL;
        MeanInterval paired = MeanInterval.of(
                IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray(), 0.95);
        return paired.mean() / paired.halfWidth();
    }

    @Test
    void perceived_quality_falls_below_the_truth_and_further_where_belief_moves_effort() {
        assertThat(Arrays.stream(SPIRAL).max().orElseThrow()).isNegative();
        assertThat(change(with(company(), "persistence.belief", 0.0))).isGreaterThan(2);
    }

    @Test
    void training_narrows_it() {
        assertThat(change(with(company(), "training.every", Optional.of(weeks(8)))))
                .isGreaterThan(2);
    }

    @Test
    void results_shown_at_reviews_narrow_it() {
        assertThat(change(with(company(), "belief.transparency", 0.5))).isGreaterThan(1);
    }

    @Test
    void without_prejudice_it_is_narrower() {
        assertThat(change(with(company(), "belief.prejudice", 0.0))).isGreaterThan(1);
    }

    @Test
    void a_fixed_belief_leaves_no_figures() {
        Responses out = new Replication(with(company(), "belief.rule", Belief.Rule.FIXED), 1, 0)
                .run()
                .responses();
        assertThat(out.names()).noneMatch(name -> name.contains("belief") || name.contains("quality"));
    }

    @Test
    void the_figures_by_channel_are_there_when_reps_learn() {
        Replication.Outcome outcome = new Replication(company(), 1, 0).run();
        Responses out = outcome.responses();
        assertThat(out.get("channel.search.belief.error"))
                .isEqualTo(out.get("channel.search.quality.perceived") - out.get("channel.search.quality.true"));
        assertThat(outcome.week("channel.search.quality.true").values()).hasSize(20);
        assertThat(outcome.week("belief.error").values()).doesNotContain(Double.NaN);
    }
}
