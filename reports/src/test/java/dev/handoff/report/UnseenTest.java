package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.data.MetricsJson;
import dev.handoff.report.section.RunSections;
import dev.handoff.report.section.Section;
import dev.handoff.report.text.RunText;
import dev.handoff.report.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no run has seen is not told as known to be nothing. */
class UnseenTest {
    private static MetricSummary zero(String name, String unit, int runs) {
        double half = runs == 1 ? Double.NaN : 0;
        return new MetricSummary(name, unit, 0, half, 0, 0, 0, 0, 0, 0, runs, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "wins, leads, 30, below 0.1",
        "wins, leads, 80, below 0.038",
        "wins, leads, 2, below 1.5",
        "handed.share.attempts.0, share, 100, below 3 %",
        "handed.share.attempts.0, share, 2, below 100 %",
        "revenue, EUR, 30, none seen",
        "channel.web.lost.value, R$, 30, none seen",
        "spend, EUR, 30, 0 EUR ± 0",
        "lost.unreachable.value, EUR, 30, 0 EUR ± 0",
        "system.delay, h, 30, 0 s ± 0 s",
        "rep.utilization, share, 30, 0 ± 0 %",
        "wins, leads, 1, 0 ± n/a"
    })
    void the_rule_of_three_bounds_what_no_run_has_seen(String name, String unit, int runs, String words) {
        assertThat(Numbers.interval(zero(name, unit, runs)).replace('\u00A0', ' '))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "sla.sales.firstTouch.attainment, 100, at least 97 %",
        "sla.sales.firstTouch.attainment, 30, at least 90 %",
        "followup.rate, 2, at least 0 %",
        "rate.mql, 30, 100 ± 0 %",
        "channel.web.rate.sql, 30, 100 ± 0 %",
        "rep.utilization, 30, 100 ± 0 %",
        "followup.rate, 1, 100 ± n/a %"
    })
    void the_rule_of_three_bounds_what_every_run_has_seen_all_of(String name, int runs, String words) {
        double half = runs == 1 ? Double.NaN : 0;
        MetricSummary whole = new MetricSummary(name, "share", 1, half, 0, 1, 1, 1, 1, 1, runs, 0);
        assertThat(Numbers.interval(whole).replace('\u00A0', ' ')).isEqualTo(words);
    }

    @Test
    void a_mean_of_which_only_the_number_of_runs_is_known_is_bounded_as_well() {
        assertThat(Numbers.interval(0, 0, "leads", 30).replace('\u00A0', ' ')).isEqualTo("below 0.1");
        assertThat(Numbers.interval(0, 0, "EUR", 30).replace('\u00A0', ' ')).isEqualTo("0 EUR ± 0");
        assertThat(Numbers.interval(0, 0.5, "leads", 30).replace('\u00A0', ' ')).isEqualTo("0.0 ± 0.5");
    }

    private static RunResult withoutWins() {
        RunResult year = Sample.year();
        List<MetricSummary> metrics = new ArrayList<>(year.metrics());
        metrics.replaceAll(m -> List.of("wins", "revenue", "contribution", "rate.win", "spend", "payroll")
                        .contains(m.name())
                ? zero(m.name(), m.unit(), 30)
                : m);
        return Sample.of(year, metrics);
    }

    @Test
    void the_money_is_told_though_nothing_was_won() {
        Section money = RunSections.of(withoutWins(), Sample.context()).stream()
                .filter(s -> s.id().equals("money"))
                .findFirst()
                .orElseThrow();
        assertThat(money.rows().get(0).cells().get(0).replace('\u00A0', ' ')).isEqualTo("none seen");
        assertThat(money.rows())
                .noneMatch(row ->
                        row.label().equals("Contribution") && row.cells().get(0).endsWith("±\u00A00"));
        assertThat(money.notes()).anyMatch(note -> note.contains("does not say that it never does"));
    }

    @Test
    void the_answer_says_what_is_expected_though_nothing_was_won() {
        String text = RunText.render(withoutWins(), Sample.context(), new TextStyle(200, false, true, true));
        assertThat(text.replace('\u00A0', ' ')).contains("No deal was won in", "of revenue is expected.", "3 / n.");
    }

    @Test
    void data_files_bound_it_as_well() {
        assertThat(MetricsJson.render(withoutWins(), Sample.context()))
                .containsPattern("\"method\" : \"rule-of-three\",\\s+\"lower\" : 0.0,\\s+\"upper\" : 0.1");
    }

    @Test
    void few_runs_show_no_band_of_eight_in_ten_and_say_none() {
        RunResult year = Sample.year();
        RunResult few = new RunResult(
                year.seed(), 5, year.confidence(), 0, 52, year.stop(), year.metrics(), year.weekly(), year.events());
        ChartPicture weekly = RunCharts.of(few, Sample.context()).stream()
                .filter(c -> c.name().equals("weekly-revenue"))
                .findFirst()
                .orElseThrow();
        assertThat(weekly.subtitle()).contains("95").doesNotContain("8 in 10");
        assertThat(weekly.alt()).doesNotContain("8 of 10");
        assertThat(RunText.render(few, Sample.context(), new TextStyle(80, false, true, false)))
                .contains("▒ its confidence interval\n")
                .doesNotContain("░");
    }
}
