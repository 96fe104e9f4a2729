package dev.handoff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.RunResult.Stop;
import dev.handoff.report.Golden;
import dev.handoff.report.ReportContext;
import dev.handoff.report.Sample;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.content.RunReport;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RunPageTest {
    private static final Pattern DRAWING = Pattern.compile("<svg .*?</svg>", Pattern.DOTALL);
    private static final String PAGE = page(Sample.year(), Sample.context());

    private static String page(RunResult result, ReportContext context) {
        return DocumentPage.render(RunReport.of(result, context), size -> RunCharts.of(result, context, size));
    }

    /** Drawings are left out: their letters' shapes may differ between JDKs; and its looks and its script, which have files of their own. */
    @Test
    void the_page_of_a_year() {
        Golden.check(
                "report.html", DRAWING.matcher(PageRules.withoutScript(PAGE)).replaceAll("<svg></svg>"));
    }

    @Test
    void the_page_needs_no_other_file_and_is_complete_without_its_script() {
        PageRules.check(PAGE);
        assertThat(PAGE.replace("http://www.w3.org/", "").replace("http://www.jfree.org/", ""))
                .doesNotContain("http:", "https:");
    }

    @Test
    void the_page_says_its_language_its_charset_and_its_title() {
        assertThat(PAGE)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains(
                        "<meta charset=\"utf-8\">",
                        "<title>Handoff: What does a company earn that follows up its leads as most do?</title>");
    }

    @Test
    void each_chart_stands_beside_its_figures() {
        assertThat(PAGE.split("<figure", -1)).hasSize(1 + 4);
        assertThat(PAGE.split("</figure>\n(<p>[^<]*</p>\n)?<details>", -1)).hasSize(1 + 4);
    }

    @Test
    void single_reps_are_told_about_only_to_those_who_unfold_them() {
        assertThat(PAGE).contains("<summary>By rep</summary>");
        assertThat(page(Sample.queue(), Sample.context())).doesNotContain("By rep");
    }

    @Test
    void what_a_scenario_says_cannot_become_markup() {
        String evil = "</script><script>alert(\"x\")</script>&'";
        ReportContext context = new ReportContext(
                "handoff",
                "1",
                evil,
                evil,
                evil,
                evil,
                evil,
                "EUR",
                evil,
                List.of(evil),
                List.of(evil),
                List.of(),
                List.of());
        String page = page(Sample.year(), context);
        PageRules.check(page);
        assertThat(PageRules.withoutScript(page))
                .doesNotContain("alert(\"x\")")
                .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;");
    }

    @Test
    void a_partial_result_says_so() {
        assertThat(page(Sample.stopped(Stop.INTERRUPTED), Sample.context())).contains("Partial result: interrupted");
    }

    @Test
    void a_queue_has_a_page_without_charts() {
        String page = page(Sample.queue(), Sample.context());
        assertThat(page).doesNotContain("<figure").contains("Workload", "Inquiries");
    }
}
