package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.RunResult.Stop;
import dev.handoff.experiment.Unsettled;
import dev.handoff.report.Golden;
import dev.handoff.report.ReportContext;
import dev.handoff.report.Sample;
import dev.handoff.report.ShortResults;
import dev.handoff.report.Texts;
import dev.handoff.report.TimelineEvent;
import dev.handoff.report.Told;
import dev.handoff.report.data.MetricsCsv;
import dev.handoff.report.data.MetricsJson;
import dev.handoff.report.document.Row;
import dev.handoff.report.text.TextStyle;
import dev.handoff.statistics.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunReportTest {
    private static final TextStyle WIDE = new TextStyle(80, false, true, false);

    @Test
    void a_year_at_80_columns() {
        Golden.check("run-80.txt", Texts.run(Sample.year(), Sample.context(), WIDE));
    }

    @Test
    void a_year_at_120_columns_in_colour() {
        Golden.check("run-120.txt", render(new TextStyle(120, true, true, false)));
    }

    @Test
    void a_year_in_ascii() {
        String text = render(new TextStyle(80, false, false, false));
        Golden.check("run-ascii.txt", text);
        assertThat(text.chars()).allMatch(c -> c < 128);
    }

    @Test
    void a_year_in_sentences() {
        String text = render(new TextStyle(80, true, true, true));
        Golden.check("run-plain.txt", text);
        assertThat(text).doesNotContain("\u001b", "█", "│");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 50, 60, 72, 80, 100, 132, 200})
    void no_line_but_the_command_to_copy_is_wider_than_the_terminal(int width) {
        for (boolean unicode : new boolean[] {true, false}) {
            assertThat(render(new TextStyle(width, false, unicode, false)).lines())
                    .filteredOn(line -> !line.strip().startsWith("Again: handoff run "))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void a_narrow_terminal_gets_figures_whole() {
        assertThat(render(new TextStyle(40, false, true, false)))
                .contains("  Inquiries: leads 39,012 ± 213.\n")
                .doesNotContainPattern("(?m)^ +± ");
    }

    @Test
    void what_the_run_does_not_measure_is_left_out_and_never_zero() {
        String text = Texts.run(Sample.queue(), Sample.context(), WIDE);
        Golden.check("run-queue.txt", text);
        assertThat(text.substring(0, text.indexOf("The company")))
                .doesNotContain("Money", "Speed to lead", "followed up", "lost", "week by week");
    }

    @Test
    void an_interrupted_run_says_that_it_is_partial() {
        assertThat(render(Stop.INTERRUPTED)).contains("Partial result: interrupted; the figures rest on the first 37");
    }

    @Test
    void a_run_that_hit_the_cap_says_how_precise_it_got() {
        assertThat(render(Stop.CAP)).contains("Warning: The demanded precision was not reached", "1.3 %");
    }

    @Test
    void a_run_that_reached_its_precision_warns_of_nothing() {
        assertThat(render(Stop.PRECISION)).doesNotContain("Warning", "Partial");
    }

    @Test
    void what_does_not_vary_has_no_range_in_which_eight_in_ten_runs_lie() {
        RunResult year = Sample.with(Sample.year(), Sample.metric("payroll.team", "EUR", 1_146_991.196, 1e-9));
        List<Row> rows = new Told(RunReport.of(year, Sample.context()))
                .details().stream()
                        .filter(part -> part.id().equals("metrics"))
                        .findFirst()
                        .orElseThrow()
                        .rows();
        assertThat(rows)
                .filteredOn(row -> row.name().equals("payroll.team"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.cells()).containsExactly("1.147 M EUR ± 0".replace(' ', '\u00A0'), ""));
        assertThat(rows)
                .filteredOn(row -> row.name().equals("inquiries"))
                .allSatisfy(row -> assertThat(row.cells().get(1)).contains("to"));
    }

    @Test
    void a_company_without_reps_is_not_told_how_busy_they_are_nor_whom_they_trust() {
        RunResult queue = Sample.queue();
        List<MetricSummary> metrics = queue.metrics().stream()
                .map(m -> m.name().equals("rep.utilization") ? of(m.name(), "share", Double.NaN, 0) : m)
                .toList();
        Interval slope = Interval.around(0.001, 0.000_1, 0.99);
        RunResult nobody = new RunResult(
                queue.seed(),
                queue.replications(),
                queue.confidence(),
                queue.warmUpWeeks(),
                queue.horizonWeeks(),
                Stop.FIXED,
                metrics,
                List.of(),
                List.of(new Unsettled("trust.sales", slope, 0.5), new Unsettled("trust.marketing", slope, 0.5)),
                queue.events(),
                Optional.empty());
        Told told = new Told(RunReport.of(nobody, Sample.context()));
        assertThat(told.answer()).endsWith("inquiries.").doesNotContain("busy");
        assertThat(told.warnings())
                .singleElement()
                .asString()
                .startsWith("Not settled: marketing's trust in sales still grows");
    }

    /** A figure that so many replications define, none of which tells a half-width. */
    private static MetricSummary of(String name, String unit, double mean, int count) {
        return MetricSummary.of(
                name,
                unit,
                new MetricSummary.OverReplications(
                        mean, Double.NaN, Double.NaN, mean, mean, mean, mean, mean, count, Double.NaN));
    }

    @Test
    void one_replication_has_no_half_width_and_says_once_what_that_means() {
        List<MetricSummary> alone = List.of(of("revenue", "EUR", 3.6e6, 1), of("mqls", "leads", 39_012, 1));
        RunResult one = ShortResults.run(1, 1, 0.95, 26, 52, Stop.FIXED, alone, List.of(), 1);
        Told told = new Told(RunReport.of(one, Sample.context()));
        assertThat(told.warnings())
                .containsExactly(
                        "One replication gives no interval: it tells nothing of how sure this is. Maybe -n 100?");
        assertThat(told.sure()).contains("1 replication of 52 weeks after 26 weeks of warm-up.");
        assertThat(Texts.run(one, Sample.context(), WIDE)).doesNotContain("±", "n/a");
    }

    @Test
    void few_replications_are_warned_of() {
        RunResult year = Sample.year();
        RunResult few = ShortResults.run(1, 3, 0.95, 26, 52, Stop.FIXED, year.metrics(), year.weekly(), year.events());
        assertThat(new Told(RunReport.of(few, Sample.context())).warnings())
                .containsExactly("Only 3 replications: the intervals are rough. Maybe -n 100?");
    }

    @Test
    void few_large_deals_are_warned_of() {
        var skewed = Sample.metric("contribution.expected", "EUR", 1e6, 1e5, 3.1);
        var result = Sample.with(Sample.queue(), skewed);
        assertThat(Texts.run(result, Sample.context(), WIDE))
                .contains("Warning: Few large deals decide", "Maybe --interval hall");
    }

    /** A year of which only the money is told, with expected revenue corrected for luck. */
    private static RunResult corrected() {
        RunResult year = Sample.year();
        return Sample.with(
                Sample.queue(),
                year.metric("revenue").orElseThrow(),
                Sample.corrected(year.metric("revenue.expected").orElseThrow(), 3_700_000),
                year.metric("contribution.expected").orElseThrow());
    }

    @Test
    void a_mean_corrected_for_luck_is_shown_with_its_half_width_and_said_to_be() {
        String text = Texts.run(corrected(), Sample.context(), WIDE);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("earn 3.70 M EUR ± 0.02 M in revenue")
                .contains(
                        "Means of expected revenue, contribution and their parts are corrected for how talented the reps"
                                + " and how large the customers of these runs happened to be; as precise without it would be ");
        assertThat(Texts.run(Sample.year(), Sample.context(), WIDE)).doesNotContain("corrected for");
    }

    @Test
    void data_files_have_the_plain_mean_and_the_corrected_one() {
        assertThat(MetricsJson.render(corrected(), Sample.context()).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "\"name\" : \"revenue.expected\"",
                        "\"mean\" : 3661900",
                        "\"method\" : \"controlled\", \"lower\" : 3676450",
                        "\"controlled\" : { \"mean\" : 3700000",
                        "\"halfWidth\" : 23550",
                        "\"varianceRatio\" : 0.25, \"controls\" : 2, \"known\" : true");
        assertThat(MetricsCsv.render(corrected(), Sample.context()))
                .containsPattern("(?m),revenue\\.expected,EUR,3661900.*,controlled,3676450");
    }

    @Test
    void halls_interval_shows_both_ends_and_needs_no_warning_of_skewness() {
        var skewed = Sample.hall(Sample.metric("contribution.expected", "EUR", 1e6, 1e5, 3.1));
        String text = Texts.run(
                Sample.with(Sample.queue(), skewed), Sample.context(), new TextStyle(120, false, true, false));
        assertThat(text.replace('\u00A0', ' '))
                .doesNotContain("Few large deals")
                .contains("Hall's transformation");
        assertThat(skewed.hall().orElseThrow().upper() - 1e6)
                .isGreaterThan(1e6 - skewed.hall().orElseThrow().lower());
        assertThat(dev.handoff.report.Numbers.interval(skewed).replace('\u00A0', ' '))
                .isEqualTo("1.00 M EUR (0.92 to 1.14 M)");
    }

    @Test
    void the_ends_of_eight_in_ten_years_have_intervals_of_their_own() {
        String text = words(Sample.year());
        assertThat(text)
                .contains("8 in 10 years bring ", " in realised revenue, ", " in realised contribution; in brackets")
                .contains("at 95.6 % confidence");
    }

    @Test
    void too_few_runs_say_how_many_it_takes_to_know_the_ends() {
        var few = Sample.over(35, Sample.metric("revenue", "EUR", 1e6, 1e5));
        assertThat(words(Sample.with(Sample.queue(), few)))
                .contains("cannot be told from 35 replications; it takes 36. Maybe -n 100?")
                .doesNotContain("8 in 10 years bring", "bring");
        var enough = Sample.over(36, Sample.metric("revenue", "EUR", 1e6, 1e5));
        assertThat(words(Sample.with(Sample.queue(), enough))).contains("8 in 10 runs of 520 weeks bring ");
    }

    private static String words(dev.handoff.experiment.RunResult result) {
        return Texts.run(result, Sample.context(), new TextStyle(200, false, true, false))
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }

    @Test
    void the_agreement_is_told_beside_how_far_it_is_kept() {
        var result = Sample.with(Sample.year(), Sample.metric("sla.sales.firstTouch", "share", 0.713, 0.012));
        String text = Texts.run(result, withAgreement(), WIDE);
        assertThat(text).containsPattern("Sales: first touch +71\\.3 ± 1\\.2 %").contains("Sales calls within 4 h.");
    }

    @Test
    void what_happens_on_the_way_stands_under_the_charts() {
        Golden.check("run-events.txt", Texts.run(Sample.year(), Sample.eventful(), WIDE));
    }

    @Test
    void an_event_is_dated_by_the_week_before_it() {
        assertThat(new TimelineEvent(8, "downturn").sentence()).isEqualTo("After week 8: downturn");
        assertThat(new TimelineEvent(0, "downturn").sentence()).isEqualTo("From the start: downturn");
        assertThat(new TimelineEvent(8.4, "downturn").sentence()).isEqualTo("In week 9: downturn");
    }

    @Test
    void a_title_cannot_steer_the_terminal() {
        ReportContext c = Sample.context();
        ReportContext evil = new ReportContext(
                c.tool(),
                c.version(),
                "x\u001b[2J",
                "evil\u001b]0;x\u0007\u202e",
                "",
                "",
                "h",
                "EUR",
                "c",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(Texts.run(Sample.year(), evil, WIDE)).doesNotContain("\u001b", "\u0007", "\u202e");
    }

    private static ReportContext withAgreement() {
        ReportContext c = Sample.context();
        return new ReportContext(
                c.tool(),
                c.version(),
                c.scenarioName(),
                c.title(),
                "",
                "",
                c.scenarioHash(),
                "EUR",
                c.command(),
                List.of("Sales calls within 4 h."),
                List.of(),
                List.of(),
                List.of());
    }

    private static String render(TextStyle style) {
        return Texts.run(Sample.year(), Sample.context(), style);
    }

    private static String render(Stop stop) {
        return Texts.run(Sample.stopped(stop), Sample.context(), WIDE);
    }
}
