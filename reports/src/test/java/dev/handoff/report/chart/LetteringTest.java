package dev.handoff.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.ReportContext;
import dev.handoff.report.Sample;
import dev.handoff.report.TimelineEvent;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

/** Letters that the typeface of charts lacks. */
class LetteringTest {
    /** A sign that Unicode promises never to use, so that no font has it. */
    private static final String NOWHERE = "\uDBFF\uDFFD\uDBFF\uDFFD";

    @Test
    void letters_of_europe_are_drawn_in_the_charts_own_typeface() {
        Font own = Typeface.regular(12);
        assertThat(Lettering.font("Grüße, Привет, Ελλάδα", own)).isSameAs(own);
        assertThat(Lettering.drawable("Grüße", own)).isEqualTo("Grüße");
    }

    @Test
    void for_other_letters_a_font_of_the_machine_is_taken_if_it_has_more_of_them() {
        Font own = Typeface.regular(12);
        Font other = Lettering.font("\u2665 \u05E9\u05DC\u05D5\u05DD", own);
        long lackingThen = "\u05E9\u05DC\u05D5\u05DD"
                .codePoints()
                .filter(c -> !other.canDisplay(c))
                .count();
        long lackingNow = "\u05E9\u05DC\u05D5\u05DD"
                .codePoints()
                .filter(c -> !own.canDisplay(c))
                .count();
        assertThat(lackingThen).isLessThanOrEqualTo(lackingNow);
        assertThat(other.getSize2D()).isEqualTo(12);
    }

    @Test
    void letters_that_no_font_has_leave_a_gap_and_a_warning() {
        Lettering.takeLacking();
        String drawn = Lettering.drawable("two " + NOWHERE + " left", Typeface.regular(12));
        assertThat(drawn).isEqualTo("two [\u2026] left");
        assertThat(RunCharts.lacking())
                .hasValueSatisfying(warning -> assertThat(warning)
                        .contains("no font of this machine has the letters", "Maybe install a font"));
        assertThat(RunCharts.lacking()).isEmpty();
    }

    @Test
    void a_name_beside_a_bar_has_the_gap_too_and_no_boxes() {
        Graphics2D g2 = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        NameAxis axis = new NameAxis();
        assertThat(firstWord(axis, NOWHERE, g2)).isEqualTo("[\u2026]");
        assertThat(firstWord(axis, "organic", g2)).isEqualTo("organic");
    }

    private static String firstWord(NameAxis axis, String name, Graphics2D g2) {
        TextLine line = (TextLine)
                axis.createLabel(name, 100, RectangleEdge.LEFT, g2).getLines().get(0);
        return line.getFirstTextFragment().getText();
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
        assertThat(weekly.svg()).contains("<desc", NOWHERE);
        assertThat(weekly.chart().getSubtitle(0))
                .extracting("text")
                .asString()
                .contains("[\u2026]")
                .doesNotContain(NOWHERE);
    }
}
