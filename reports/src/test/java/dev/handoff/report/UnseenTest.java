package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.content.RunChapters;
import dev.handoff.report.data.MetricsJson;
import dev.handoff.report.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no run has seen is not told as known to be nothing. */
class UnseenTest {
    private static MetricSummary always(String name, int runs) {
        return MetricSummary.of(name, "share", new MetricSummary.OverReplications(1, 0, 0, 1, 1, 1, 1, 1, runs, 0));
    }

    private static MetricSummary zero(String name, String unit, int runs) {
        double half = runs == 1 ? Double.NaN : 0;
        return MetricSummary.of(name, unit, new MetricSummary.OverReplications(0, half, 0, 0, 0, 0, 0, 0, runs, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "wins, leads, 30, none seen",
        "wins, leads, 2, none seen",
        "handed.share.attempts.0, share, 100, none seen",
        "attempts.none, share, 3, none seen",
        "trust.sales, share, 30, 0 ± 0 %",
        "channel.web.quality.perceived, share, 30, 0 ± 0 %",
        "revenue, EUR, 30, none seen",
        "channel.web.lost.value, R$, 30, none seen",
        "spend, EUR, 30, 0 EUR ± 0",
        "lost.unreachable.value, EUR, 30, 0 EUR ± 0",
        "system.delay, h, 30, 0 s ± 0 s",
        "rep.utilization, share, 30, 0 ± 0 %",
        "wins, leads, 1, 0"
    })
    void what_no_run_has_seen_is_not_told_as_known_to_be_nothing(String name, String unit, int runs, String words) {
        assertThat(Numbers.interval(zero(name, unit, runs)).replace('\u00A0', ' '))
                .isEqualTo(words);
    }

    @Test
    void what_has_had_no_exception_is_not_told_as_certain() {
        assertThat(Numbers.interval(always("sla.sales.firstTouch", 30))).isEqualTo("all\u00A0seen");
        assertThat(Numbers.interval(always("sla.sales.firstTouch", 1))).doesNotContain("seen");
        assertThat(Numbers.interval(always("rep.utilization", 30)).replace('\u00A0', ' '))
                .isEqualTo("100 ± 0 %");
    }

    @Test
    void a_mean_of_which_only_the_number_of_runs_is_known_is_not_told_as_known_either() {
        assertThat(spaced(Numbers.interval("wins", 0, 0, "leads", 30))).isEqualTo("none seen");
        assertThat(spaced(Numbers.interval("attempts.4plus", 1, 0, "share", 30)))
                .isEqualTo("all seen");
        assertThat(spaced(Numbers.interval("trust.sales", 0, 0, "share", 30))).isEqualTo("0 ± 0 %");
        assertThat(spaced(Numbers.interval("spend", 0, 0, "EUR", 30))).isEqualTo("0 EUR ± 0");
        assertThat(spaced(Numbers.interval("wins", 0, 0.5, "leads", 30))).isEqualTo("0.0 ± 0.5");
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void where_all_leads_are_tried_no_sentence_begins_with_a_bound() {
        List<MetricSummary> metrics = new ArrayList<>(Sample.year().metrics());
        metrics.replaceAll(m -> switch (m.name()) {
            case "attempts.none", "attempts.4plus", "touch.at.conversion.4plus" -> zero(m.name(), "share", 30);
            case "attempts.1to3", "followup.rate" -> always(m.name(), 30);
            default -> m;
        });
        String text = spaced(
                Texts.run(Sample.of(Sample.year(), metrics), Sample.context(), new TextStyle(200, false, true, true)));
        assertThat(text)
                .contains("Every lead seen was followed up at least once.")
                .contains("No conversion seen came at attempt 4 or later.")
                .containsPattern("Looked for among the leads handed to sales in [\\d,]+ replications, [\\d,]+ in all.")
                .doesNotContain("below", "100 ± 0 %");
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
        Told.Part money = RunChapters.of(withoutWins(), Sample.context()).stream()
                .filter(s -> s.id().equals("money-all"))
                .map(Told::of)
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
        String text = Texts.run(withoutWins(), Sample.context(), new TextStyle(200, false, true, true));
        assertThat(text.replace('\u00A0', ' ')).contains("No deal was won in", "of revenue is expected.");
    }

    @Test
    void data_files_bound_it_as_well() {
        assertThat(MetricsJson.render(withoutWins(), Sample.context()))
                .containsPattern("\"method\" : \"rule-of-three\",\\s+\"lower\" : 0.0,\\s+\"upper\" : 0.1")
                .containsPattern("\"method\" : \"none-seen\",\\s+\"lower\" : 0.0,\\s+\"upper\" : null");
    }

    @Test
    void few_runs_show_no_band_of_eight_in_ten_and_say_none() {
        RunResult year = Sample.year();
        RunResult few = ShortResults.run(
                year.seed(), 5, year.confidence(), 0, 52, year.stop(), year.metrics(), year.weekly(), year.events());
        ChartPicture weekly = RunCharts.of(few, Sample.context()).stream()
                .filter(c -> c.name().equals("weekly-revenue"))
                .findFirst()
                .orElseThrow();
        assertThat(weekly.subtitle()).contains("95").doesNotContain("8 in 10");
        assertThat(weekly.alt()).doesNotContain("8 of 10");
        assertThat(Texts.run(few, Sample.context(), new TextStyle(80, false, true, false)))
                .contains("▒ its confidence interval\n")
                .doesNotContain("░");
    }
}
