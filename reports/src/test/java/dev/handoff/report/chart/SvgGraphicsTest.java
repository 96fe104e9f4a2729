package dev.handoff.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a chart draws, as elements of SVG. */
class SvgGraphicsTest {
    private final Locale home = Locale.getDefault();
    private SvgGraphics g;

    /** Arabic figures and decimal commas must not get into coordinates. */
    @BeforeEach
    void elsewhere() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        g = new SvgGraphics("some");
        g.setPaint(new Color(0x0072B2));
    }

    @AfterEach
    void back() {
        Locale.setDefault(home);
    }

    @Test
    void coordinates_lie_on_a_grid_of_hundredths() {
        assertThat(SvgNumbers.of(12)).isEqualTo("12");
        assertThat(SvgNumbers.of(-0.05)).isEqualTo("-0.05");
        assertThat(SvgNumbers.of(-0.004)).isEqualTo("0");
        assertThat(SvgNumbers.of(1.999)).isEqualTo("2");
        assertThat(SvgNumbers.of(3.10)).isEqualTo("3.1");
        assertThat(SvgNumbers.of(Double.NaN)).isEqualTo("0");
        assertThat(SvgNumbers.of(Double.POSITIVE_INFINITY)).isEqualTo("1000000");
    }

    @Test
    void a_bar_is_a_rectangle_and_alpha_an_attribute_of_its_own() {
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
        g.fill(new Rectangle2D.Double(1, 2, 3.5, 4));
        assertThat(g.elements())
                .isEqualTo(
                        "<rect x=\"1\" y=\"2\" width=\"3.5\" height=\"4\" fill=\"#0072b2\" fill-opacity=\"0.5\"/>\n");
    }

    @Test
    void a_line_has_its_width_ends_corners_and_dashes() {
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {9, 4}, 0));
        g.draw(new Line2D.Double(0, 0, 5, 5.25));
        assertThat(g.elements())
                .isEqualTo("<path d=\"M0 0L5 5.25\" fill=\"none\" stroke=\"#0072b2\" stroke-width=\"2.2\""
                        + " stroke-linecap=\"round\" stroke-dasharray=\"9 4\"/>\n");
        SvgGraphics corners = new SvgGraphics("x");
        corners.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        corners.draw(new Ellipse2D.Double(0, 0, 2, 2));
        assertThat(corners.elements()).contains("C", "Z\"", "stroke-linejoin=\"round\"");
    }

    @Test
    void what_has_a_clip_stands_in_a_group_and_the_same_clip_is_told_once() {
        Rectangle box = new Rectangle(0, 0, 10, 10);
        for (int i = 0; i < 2; i++) {
            g.setClip(box);
            g.fill(new Rectangle(i, 0, 1, 1));
            g.setClip(null);
            g.fill(new Rectangle(i, 5, 1, 1));
        }
        assertThat(g.elements())
                .containsOnlyOnce("<clipPath id=\"some-clip-1\">")
                .contains("<g clip-path=\"url(#some-clip-1)\">\n<rect x=\"1\"")
                .endsWith("</g>\n<rect x=\"1\" y=\"5\" width=\"1\" height=\"1\" fill=\"#0072b2\"/>\n");
    }

    @Test
    void a_clip_within_a_clip_is_what_they_share_and_a_moved_place_moves_it() {
        g.clip(new Rectangle(0, 0, 10, 10));
        g.translate(5, 0);
        g.clip(new Rectangle(0, 0, 10, 10));
        assertThat(g.getClip().getBounds()).isEqualTo(new Rectangle(0, 0, 5, 10));
        g.fill(new Rectangle(0, 0, 1, 1));
        assertThat(g.elements()).contains("<path d=\"M5 0L6 0L6 1L5 1L5 0Z\"");
    }

    @Test
    void a_text_stays_text_with_its_length_and_nothing_in_it_is_markup() {
        g.drawString("<b>&\u202E\u0007  x", 3, 4);
        assertThat(g.elements())
                .startsWith("<text x=\"3\" y=\"4\" font-size=\"12\" fill=\"#0072b2\" textLength=\"")
                .endsWith(" lengthAdjust=\"spacingAndGlyphs\">&lt;b&gt;&amp;   \u00A0x</text>\n");
    }

    @Test
    void a_turned_text_is_turned_and_a_heavy_one_heavy() {
        g.setFont(Typeface.bold(13));
        g.rotate(-Math.PI / 2, 10, 20);
        g.drawString("up", 10f, 20f);
        assertThat(g.elements()).contains("matrix(0 -1 1 0 -10 30)", "font-weight=\"700\"", "font-size=\"13\"");
    }

    @Test
    void letters_that_the_typeface_lacks_are_as_wide_on_every_machine() {
        assertThat(g.width("\u55B6\u696D", Typeface.regular(12))).isEqualTo(24);
        assertThat(g.width("a\u55B6", Typeface.regular(12))).isEqualTo(Typeface.width("a", Typeface.regular(12)) + 12);
    }

    @Test
    void a_copy_draws_on_the_same_sheet_and_leaves_the_first_as_it_was() {
        Graphics2D copy = (Graphics2D) g.create();
        copy.setPaint(Color.RED);
        copy.translate(7, 0);
        copy.fill(new Rectangle(0, 0, 1, 1));
        g.fill(new Rectangle(0, 0, 1, 1));
        assertThat(g.elements()).contains("#ff0000", "<rect x=\"0\" y=\"0\" width=\"1\" height=\"1\" fill=\"#0072b2\"");
    }

    @Test
    void what_cannot_be_drawn_is_refused_and_not_left_out() {
        g.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE));
        assertThatThrownBy(() -> g.fill(new Rectangle(0, 0, 1, 1))).hasMessageContaining("plain colours");
        assertThatThrownBy(() -> g.drawImage(null, 0, 0, null)).hasMessageContaining("no pictures");
    }
}
