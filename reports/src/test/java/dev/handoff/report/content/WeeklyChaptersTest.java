package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.ReportContext;
import dev.handoff.report.Sample;
import dev.handoff.report.ShortResults;
import dev.handoff.report.Texts;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.text.TextStyle;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the two departments see each other, in text and charts. */
class WeeklyChaptersTest {

    private static final int WEEKS = 20;

    private static WeeklySummary week(String name, double from, double to) {
        List<Double> means = IntStream.range(0, WEEKS)
                .mapToObj(i -> from + (to - from) * i / (WEEKS - 1))
                .toList();
        return new WeeklySummary(name, "share", means, Collections.nCopies(WEEKS, 0.01), means, means);
    }

    private static MetricSummary metric(String name, double mean) {
        return MetricSummary.of(
                name,
                "share",
                new MetricSummary.OverReplications(mean, 0.01, 0.05, mean, mean, mean, mean, mean, 20, 0));
    }

    private static RunResult quarrel() {
        return ShortResults.run(
                1,
                20,
                0.95,
                0,
                WEEKS,
                RunResult.Stop.FIXED,
                List.of(
                        metric("channel.web.mqls", 40),
                        metric("channel.web.quality.perceived", 0.1),
                        metric("channel.web.quality.true", 0.2),
                        metric("channel.web.belief.error", -0.1),
                        metric("belief.error", -0.1),
                        metric("trust.sales", 0.4),
                        metric("trust.marketing", 0.3),
                        metric("conversion.marketing", 0.25),
                        metric("conversion.sales", 0.02)),
                List.of(
                        week("channel.web.quality.perceived", 0.2, 0.05),
                        week("channel.web.quality.true", 0.2, 0.2),
                        week("trust.sales", 0.5, 0.3),
                        week("trust.marketing", 0.5, 0.1),
                        week("sla.sales.firstTouch", 0.9, 0.9),
                        week("conversion.marketing", 0.25, 0.25),
                        week("conversion.sales", 0.02, 0.02)),
                0);
    }

    private static String text(TextStyle style) {
        return Texts.run(quarrel(), Sample.context(), style);
    }

    @Test
    void a_belief_is_told_at_both_ends_beside_the_truth() {
        assertThat(text(new TextStyle(80, false, true, false))).containsPattern("web +20.0 % +5.0 % +20.0 %");
    }

    @Test
    void trust_is_drawn_in_letters_that_any_terminal_shows() {
        assertThat(text(new TextStyle(100, false, false, false)))
                .contains("Sales' trust in marketing falls from 50.0 % to 30.0 %.")
                .containsPattern("S: [^,]*sales[^,]*, M: [^,]*marketing[^,]*,\\s+A: [^,]*")
                .containsPattern("\\|\\*")
                .containsPattern("\\|[A ]{10}");
    }

    @Test
    void who_hears_the_screen_gets_sentences_and_no_drawing() {
        assertThat(text(new TextStyle(80, false, true, true)))
                .contains("web: at the start 20.0 %, at the end 5.0 %, truly 20.0 %.")
                .contains("\"Conversion\" is 25.0 % to marketing and 2.0 % to sales.")
                .doesNotContain("│")
                .doesNotContain("SSSS");
    }

    @Test
    void the_error_is_told_in_points() {
        assertThat(text(new TextStyle(80, false, true, false)))
                .contains("On average reps put the share of good leads 10.0 points too low.");
    }

    @Test
    void beliefs_trust_and_conversions_have_charts_of_their_own() {
        ReportContext context = Sample.context();
        assertThat(RunCharts.of(quarrel(), context))
                .extracting(ChartPicture::name)
                .contains("beliefs", "trust", "conversions");
    }
}
