package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.PolicyFigures;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareSample;
import dev.handoff.report.Sample;
import dev.handoff.report.content.Waterfall.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way from one contribution to another. */
class WaterfallTest {
    private static Comparison with(List<MetricSummary> base, List<MetricSummary> other) {
        Comparison c = CompareSample.two();
        List<PolicyFigures> policies = IntStream.range(0, 2)
                .mapToObj(i -> new PolicyFigures(
                        c.policies().get(i).name(),
                        Stream.concat(c.policies().get(i).metrics().stream(), (i == 0 ? base : other).stream())
                                .toList()))
                .toList();
        return new Comparison(
                c.seed(),
                c.replications(),
                c.confidence(),
                c.warmUpWeeks(),
                c.horizonWeeks(),
                c.stop(),
                policies,
                c.differences(),
                c.best(),
                c.turns(),
                c.quarters(),
                c.histories(),
                c.unsettled(),
                c.leftPlain(),
                c.events());
    }

    private static MetricSummary cost(Metric metric, double amount) {
        return Sample.metric(metric.name(), "EUR", amount, 0);
    }

    @Test
    void a_cost_that_only_one_policy_has_is_a_step_of_its_own_and_not_a_smaller_margin() {
        Waterfall none = Waterfall.of(CompareSample.two(), 1).orElseThrow();
        Waterfall costs = Waterfall.of(
                        with(
                                List.of(cost(Metric.COST_TRAINING, 4_000)),
                                List.of(cost(Metric.COST_REPORTS, 62_000), cost(Metric.COST_TRAINING, 9_000))),
                        1)
                .orElseThrow();
        assertThat(costs.steps())
                .filteredOn(s -> s.label().equals("cost of reports"))
                .extracting(Step::amount)
                .containsExactly(-62_000.0);
        assertThat(costs.steps())
                .filteredOn(s -> s.label().equals("cost of training"))
                .extracting(Step::amount)
                .containsExactly(-5_000.0);
        assertThat(costs.steps().get(0).amount() - none.steps().get(0).amount()).isCloseTo(67_000, within(1e-6));
    }

    @Test
    void the_steps_add_up_to_what_lies_between_both_contributions() {
        Waterfall w = Waterfall.of(with(List.of(), List.of(cost(Metric.COST_REPORTS, 62_000))), 1)
                .orElseThrow();
        double sum = w.steps().stream().mapToDouble(Step::amount).sum();
        assertThat(w.from() + sum).isCloseTo(w.to(), within(1e-6));
    }
}
