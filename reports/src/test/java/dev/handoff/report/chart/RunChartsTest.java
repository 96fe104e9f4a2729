package dev.handoff.report.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Sample;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class RunChartsTest {

    @Test
    void a_year_has_four_charts() {
        assertThat(charts(ChartSize.FILE))
                .extracting(ChartPicture::name)
                .containsExactly("funnel", "weekly-revenue", "losses", "follow-up");
    }

    @Test
    void titles_state_the_finding() {
        assertThat(charts(ChartSize.FILE).stream().map(c -> c.title().replace('\u00A0', ' ')))
                .containsExactly(
                        "Of 1,000 inquiries, 198 qualify and 4.8 become customers",
                        "Weekly revenue holds at about 71 k EUR ± 6 k",
                        "The costliest loss: leads never worked, 2.01 M EUR ± 0.04 M",
                        "38.3 ± 0.4 % of leads handed to sales are never followed up (published: 38.6 %)");
    }

    @Test
    void leads_that_were_qualified_twice_are_no_share_of_the_inquiries() {
        RunResult year = Sample.year();
        List<MetricSummary> metrics = new ArrayList<>(year.metrics());
        double inquiries = year.metric("inquiries").orElseThrow().mean();
        metrics.replaceAll(m -> m.name().equals("mqls") ? Sample.metric("mqls", "leads", 1.1 * inquiries, 1) : m);
        RunResult recycled = Sample.of(year, metrics);
        assertThat(RunCharts.of(recycled, Sample.context()).get(0).title().replace('\u00A0', ' '))
                .isEqualTo("1,000 inquiries make 1,100 qualified leads and 4.8 customers");
    }

    @Test
    void what_happens_on_the_way_is_a_numbered_line_with_its_meaning_below_the_title() {
        ChartPicture weekly = RunCharts.of(Sample.year(), Sample.eventful()).get(1);
        assertThat(weekly.subtitle())
                .endsWith("Upright lines: 1 after week 8, downturn; 2 after week 20, a rep quits (8 weeks)");
        assertThat(weekly.alt()).endsWith("2 after week 20, a rep quits (8 weeks).");
        XYPlot plot = (XYPlot) weekly.chart().getPlot();
        List<String> marks = new ArrayList<>();
        for (Object mark : plot.getDomainMarkers(Layer.BACKGROUND)) {
            marks.add(((ValueMarker) mark).getValue() + " " + ((ValueMarker) mark).getLabel());
        }
        assertThat(marks).containsExactly("8.5 1", "20.5 2");
    }

    @Test
    void a_queue_without_money_follow_up_and_losses_has_none() {
        assertThat(RunCharts.of(Sample.queue(), Sample.context())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_svg_is_well_formed_and_names_itself(ChartSize size) {
        for (ChartPicture chart : charts(size)) {
            Element svg = parse(chart.svg());
            assertThat(svg.getAttribute("role")).isEqualTo("group");
            assertThat(text(svg, "title")).isEqualTo(chart.title());
            assertThat(text(svg, "desc")).isEqualTo(chart.alt());
            assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 " + chart.width() + " " + chart.height());
            assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(5);
            assertThat(chart.svg()).doesNotContain("NaN", "Infinity").hasSizeLessThan(60_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_name_is_cut_however_narrow_the_chart(ChartSize size) {
        assertThat(charts(size))
                .noneMatch(chart -> chart.svg().contains("...") || chart.svg().contains("\u2026"));
    }

    @Test
    void bars_and_points_say_their_values_and_the_first_can_be_reached_by_the_keyboard() {
        for (ChartPicture chart : charts(ChartSize.PAGE)) {
            Element svg = parse(chart.svg());
            int marks = svg.getElementsByTagName("title").getLength() - 1;
            assertThat(marks).isBetween(3, ValueMarks.MOST);
            assertThat(chart.svg()).containsOnlyOnce("tabindex=\"0\"").containsOnlyOnce("<g class=\"values\"");
        }
        assertThat(charts(ChartSize.PAGE).get(0).svg()).contains("<title>Deals won: ");
        assertThat(charts(ChartSize.PAGE).get(1).svg()).contains("<title>Week 1: ");
    }

    @Test
    void every_colour_has_another_on_a_dark_page_and_a_page_shows_through() {
        for (ChartPicture chart : charts(ChartSize.PAGE)) {
            Matcher colour = Pattern.compile("(?:fill|stroke)=\"#\\w+\"").matcher(chart.svg());
            assertThat(colour.results().map(MatchResult::group).distinct())
                    .isNotEmpty()
                    .allSatisfy(said -> assertThat(ChartStyle.dark()).contains(said));
        }
    }

    @Test
    void the_same_result_gives_the_same_svg() {
        assertThat(charts(ChartSize.PAGE).stream().map(ChartPicture::svg).toList())
                .isEqualTo(
                        charts(ChartSize.PAGE).stream().map(ChartPicture::svg).toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_png_has_twice_the_size_on_white_and_is_not_blank(ChartSize size) throws IOException {
        for (ChartPicture chart : charts(size)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png()));
            assertThat(image.getWidth()).isEqualTo(2 * chart.width());
            assertThat(image.getHeight()).isEqualTo(2 * chart.height());
            assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
            assertThat(colours(image)).contains(Theme.MAIN.getRGB() & 0xFFFFFF).hasSizeGreaterThan(20);
        }
    }

    /** A default font would be looked up on the machine, and fail where there is none. */
    @Test
    void every_letter_is_of_the_font_that_comes_along() {
        for (ChartPicture chart : charts(ChartSize.FILE)) {
            assertThat(fonts(chart.chart().getPlot()))
                    .allSatisfy(font -> assertThat(font.getFamily()).isEqualTo("Roboto"));
        }
    }

    @Test
    void this_machine_can_draw() {
        assertThat(RunCharts.problem()).isEmpty();
    }

    private static List<ChartPicture> charts(ChartSize size) {
        return RunCharts.of(Sample.year(), Sample.context(), size);
    }

    private static List<Font> fonts(Plot plot) {
        List<Axis> axes = new ArrayList<>();
        if (plot instanceof CategoryPlot p) {
            axes.addAll(List.of(p.getDomainAxis(), p.getRangeAxis()));
        } else if (plot instanceof XYPlot p) {
            axes.addAll(List.of(p.getDomainAxis(), p.getRangeAxis()));
        }
        assertThat(axes).isNotEmpty();
        List<Font> fonts = new ArrayList<>();
        axes.forEach(axis -> fonts.addAll(List.of(axis.getLabelFont(), axis.getTickLabelFont())));
        return fonts;
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }

    private static String text(Element svg, String tag) {
        return svg.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + xml.substring(0, 200), e);
        }
    }
}
