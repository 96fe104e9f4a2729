package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Sample;
import dev.handoff.report.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is contributed, and the parts that make it up. */
class MoneyFiguresTest {

    private static RunResult year(double closed, double open) {
        RunResult year = Sample.year();
        List<MetricSummary> metrics = new ArrayList<>(year.metrics());
        metrics.removeIf(m -> m.name().equals("contribution.expected"));
        metrics.add(Sample.metric("contribution.expected", "EUR", closed + open, 30_000));
        metrics.add(Sample.metric("contribution.closed", "EUR", closed, 30_000));
        return new RunResult(
                year.seed(),
                year.replications(),
                year.confidence(),
                year.warmUpWeeks(),
                year.horizonWeeks(),
                year.stop(),
                metrics,
                year.weekly(),
                List.of(),
                year.events(),
                Optional.of(Sample.metric(Metric.CONTRIBUTION_OPEN.name(), "EUR", open, 4_000)));
    }

    private static String money(double closed, double open) {
        return Told.of(MoneyFigures.of(year(closed, open)).orElseThrow()).rows().stream()
                .map(row -> row.label() + ": " + row.cells().get(0))
                .collect(Collectors.joining("\n", "", "\n"))
                .replace('\u00A0', ' ');
    }

    @Test
    void no_part_is_called_part_of_a_whole_that_is_smaller() {
        assertThat(money(743_000, -27_000))
                .contains("Contribution: 716 k EUR ± 30 k\n  Contribution of deals closed: 743 k EUR ± 30 k\n"
                        + "  from fewer open deals than before: −27 k EUR ± 4 k\n")
                .doesNotContain("of it from closed");
    }

    @Test
    void whether_more_or_fewer_deals_are_open_is_said_only_where_it_is_clear() {
        assertThat(money(700_000, 20_000)).contains("  from more open deals than before: 20 k EUR ± 4 k");
        assertThat(money(700_000, 3_000)).contains("  Contribution of open deals:");
    }

    @Test
    void what_is_open_at_the_end_is_a_level_and_stands_apart() {
        assertThat(money(700_000, 20_000)).contains("\nOpen deals at the end, at their odds: 412 k EUR");
    }
}
