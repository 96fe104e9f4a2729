package dev.handoff.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.ReportContext;
import dev.handoff.report.Sample;
import dev.handoff.report.TimelineEvent;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

/** Letters that the typeface of charts lacks. */
class LetteringTest {
    /** A sign that Unicode promises never to use, so that no font has it. */
    private static final String NOWHERE = "\uDBFF\uDFFD\uDBFF\uDFFD";

    private static final Font OWN = Typeface.regular(12);

    private static Lettering of(String... names) {
        return new Lettering("worth", List.of(names));
    }

    @Test
    void letters_of_europe_are_drawn_as_they_are() {
        assertThat(of().shown("Grüße, Привет, Ελλάδα")).isEqualTo("Grüße, Привет, Ελλάδα");
        assertThat(of().width("Grüße", OWN)).isEqualTo(Typeface.width("Grüße", OWN));
    }

    @Test
    void other_letters_are_drawn_with_the_fonts_of_the_machine_if_they_have_them() {
        int heart = 0x2665;
        assertThat(OWN.canDisplay(heart)).isFalse();
        assertThat(of().shown("a \u2665")).isEqualTo(Typeface.has(heart) ? "a \u2665" : "a [\u2026]");
        assertThat(of().width("a \u2665", OWN)).isGreaterThan(Typeface.width("a ", OWN));
    }

    @Test
    void letters_that_no_font_has_leave_a_gap_in_a_text_and_names_get_a_letter_each() {
        Lettering two = of("organic", NOWHERE, "two " + NOWHERE + "!", NOWHERE);
        assertThat(two.shown("now " + NOWHERE)).isEqualTo("now [\u2026]");
        assertThat(two.shown("organic")).isEqualTo("organic");
        assertThat(two.shown(NOWHERE)).isEqualTo("[A]");
        assertThat(two.shown("two " + NOWHERE + "!")).isEqualTo("two [B]!");
        assertThat(Lettering.letter(27)).isEqualTo("B2");
    }

    @Test
    void the_warning_has_the_key_and_is_given_once() {
        LackingLetters.takeWarning();
        Graphics2D on = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        of("organic", NOWHERE).draw(NOWHERE, OWN, on, 0, 0);
        assertThat(RunCharts.lacking())
                .hasValueSatisfying(warning -> assertThat(warning)
                        .contains(
                                "no font of this machine has the letters",
                                "(in worth.png [A] is " + NOWHERE + ")",
                                "Maybe install a font"));
        assertThat(RunCharts.lacking()).isEmpty();
    }

    @Test
    void names_of_bars_lines_panels_and_levels_are_told_apart_in_pixels_and_whole_in_svg() {
        ChartPicture bars = picture(RankedBars.plot(
                List.of(new RankedBars.Bar(NOWHERE, 2, "2"), new RankedBars.Bar("x" + NOWHERE, 1, "1")),
                true,
                ChartSize.FILE));
        ChartPicture tiles = picture(HeatMap.plot(
                "across",
                List.of(NOWHERE, "b"),
                "up",
                List.of("c", "d" + NOWHERE),
                new double[][] {{1, 2}, {3, 4}},
                "EUR"));
        for (ChartPicture chart : List.of(bars, tiles)) {
            LackingLetters.takeWarning();
            chart.png();
            assertThat(RunCharts.lacking())
                    .hasValueSatisfying(
                            warning -> assertThat(warning).contains("in some.png [A] is " + NOWHERE, "[B]"));
            assertThat(chart.svg()).contains(">" + NOWHERE + "</text>").doesNotContain("[A]");
        }
        XYPlot lines = LinesOverWeeks.plot(List.of(new WeekLine(NOWHERE, SHARE, WeekLine.Look.FIRST)));
        JFreeChart chart = Theme.chart(lines, "", "", "", ChartSize.FILE);
        LinesOverWeeks.legend(chart, lines);
        ChartPicture legend = new ChartPicture("some", "", "", "", chart, 700, 300);
        assertThat(legend.svg()).contains(">" + NOWHERE + "</text>");
        legend.png();
        assertThat(RunCharts.lacking())
                .hasValueSatisfying(warning -> assertThat(warning).contains("in some.png [A] is " + NOWHERE));
    }

    private static final WeeklySummary SHARE =
            new WeeklySummary("s", "share", List.of(0.2, 0.8), List.of(0.1, 0.1), List.of(0.0, 0.9), List.of(0.1, 1.0));

    private static ChartPicture picture(Plot plot) {
        return new ChartPicture("some", "", "", "", Theme.chart(plot, "", "", "", ChartSize.FILE), 760, 300);
    }

    @Test
    void a_note_in_such_letters_is_beside_the_chart_in_full() {
        ReportContext c = Sample.context();
        ReportContext noted = new ReportContext(
                c.tool(),
                c.version(),
                c.scenarioName(),
                c.title(),
                c.story(),
                c.question(),
                c.scenarioHash(),
                c.currency(),
                c.command(),
                c.agreementInWords(),
                c.assumptions(),
                c.published(),
                List.of(new TimelineEvent(8, NOWHERE)));
        ChartPicture weekly = RunCharts.of(Sample.year(), noted).stream()
                .filter(picture -> picture.name().equals("weekly-revenue"))
                .findFirst()
                .orElseThrow();
        assertThat(weekly.subtitle()).contains(NOWHERE);
        assertThat(weekly.svg()).contains("<desc", NOWHERE).doesNotContain("[\u2026]");
        weekly.png();
        assertThat(RunCharts.lacking()).isPresent();
    }
}
