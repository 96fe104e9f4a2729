package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.RunResult.Stop;
import dev.handoff.experiment.WeeklySummary;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void a_change_beyond_both_half_widths_is_named() {
        assertThat(title(week -> 1000 + 50 * week, 20))
                .isEqualTo("Weekly revenue rises from about 1,050 EUR ± 20 to 1,500 EUR ± 20");
        assertThat(title(week -> 2000 - 50 * week, 20)).startsWith("Weekly revenue falls from about 1,950 EUR ± 20");
    }

    @Test
    void a_change_within_the_half_widths_is_not() {
        assertThat(title(week -> 1000 + 50 * week, 300)).startsWith("Weekly revenue holds at about 1,275 EUR");
    }

    @Test
    void one_run_shows_an_average_but_neither_trend_nor_spread() {
        assertThat(title(week -> 1000 + 50 * week, Double.NaN)).isEqualTo("Weekly revenue averages 1,275 EUR");
        assertThat(Findings.weekly(run(series(week -> 1000, Double.NaN))).orElseThrow())
                .endsWith("EUR.")
                .doesNotContain("; in ", "±");
    }

    @Test
    void a_company_that_earns_nothing_has_no_weekly_chart() {
        assertThat(Findings.weeklyRevenue(run(series(week -> 0, 0)))).isEmpty();
    }

    private static String title(DoubleUnaryOperator mean, double halfWidth) {
        return Trend.title(series(mean, halfWidth)).replace('\u00A0', ' ');
    }

    /** Twelve weeks; one run in ten lies at most a half-width below the mean, none when there is no half-width. */
    private static WeeklySummary series(DoubleUnaryOperator mean, double halfWidth) {
        List<Double> means =
                IntStream.range(0, 12).mapToObj(w -> mean.applyAsDouble(w)).toList();
        double reach = Double.isNaN(halfWidth) ? 0 : halfWidth;
        return new WeeklySummary(
                "revenue",
                "EUR",
                means,
                means.stream().map(m -> halfWidth).toList(),
                means.stream().map(m -> m - reach).toList(),
                means.stream().map(m -> m + reach).toList());
    }

    private static RunResult run(WeeklySummary series) {
        return ShortResults.run(1, 1, 0.95, 0, 12, Stop.FIXED, List.of(), List.of(series), 1);
    }
}
