package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.report.CompareContext;
import dev.handoff.report.CompareSample;
import dev.handoff.report.Golden;
import dev.handoff.report.Numbers;
import dev.handoff.report.Told;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.chart.CompareCharts;
import dev.handoff.report.data.CompareCsv;
import dev.handoff.report.data.CompareJson;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.report.html.PageRules;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.QuantileInterval;
import dev.handoff.statistics.ShareBetter;
import dev.handoff.statistics.Wilson;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A comparison as a manager reads it. */
class CompareReportTest {
    private static final TextStyle WIDE = new TextStyle(80, false, true, false);
    private static final List<String> TITLES = List.of("The old way", "Signed", "The same again");

    private static Told two() {
        return new Told(CompareReport.of(CompareSample.two(), CompareSample.context(2)));
    }

    @Test
    void the_text_is_the_golden_one() {
        Golden.check("compare.txt", DocumentText.render(two().document(), WIDE));
        Golden.check(
                "compare-three.txt",
                DocumentText.render(CompareReport.of(CompareSample.three(), CompareSample.context(3)), WIDE));
    }

    @Test
    void the_table_fits_eighty_columns() {
        assertThat(DocumentText.render(two().document(), WIDE).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void the_data_are_the_golden_ones() {
        Golden.check("compare.json", CompareJson.render(CompareSample.two(), CompareSample.provenance(), false));
        Golden.check("compare.csv", CompareCsv.render(CompareSample.two(), CompareSample.provenance()));
    }

    @Test
    void the_answer_says_how_much_how_sure_and_at_what_cost() {
        assertThat(two().answer())
                .startsWith("Put it in place: \"Signed\" earns")
                .contains("more a year than \"The old way\". Better in ")
                .contains("of 100 trials in quarter 1; takes ")
                .endsWith("more rep-hours a working day.");
    }

    @Test
    void halls_interval_is_named_wherever_it_stands() {
        Comparison hall = CompareSample.with(CompareSample.two(), IntervalMethod.HALL);
        Told paper = new Told(CompareReport.of(hall, CompareSample.context(2)));
        assertThat(paper.answer().replace('\u00A0', ' '))
                .containsPattern("earns \\S+ [kM] EUR \\(\\S+ to \\S+ [kM]\\) more");
        assertThat(paper.sure()).anyMatch(s -> s.contains("Hall's transformation"));
        assertThat(CompareJson.render(hall, CompareSample.provenance(), false)).contains("\"interval\" : \"hall\"");
        assertThat(CompareCharts.of(hall, TITLES, CompareSample.provenance(), ChartSize.FILE)
                        .get(1)
                        .subtitle())
                .contains("half-width by Student's t");
    }

    @Test
    void levels_and_differences_corrected_for_luck_are_shown_and_said_to_be() {
        Told paper = new Told(CompareReport.of(CompareSample.corrected(), CompareSample.context(2)));
        String text = DocumentText.render(paper.document(), WIDE)
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
        assertThat(paper.sure())
                .contains(
                        "Expected revenue, contribution and their parts are corrected for how talented the reps and how"
                                + " large the customers happened to be, as in 'handoff run'.");
        assertThat(text)
                .contains("\"Signed\" earns 668 k EUR", "The old way 386 k EUR", "+668 k EUR Signed 1,054 k EUR");
        assertThat(two().sure()).noneMatch(s -> s.contains("corrected"));
    }

    @Test
    void only_what_was_corrected_for_is_named() {
        assertThat(new Told(CompareReport.of(CompareSample.corrected(List.of(0, 1)), CompareSample.context(2))).sure())
                .contains("Expected revenue, contribution and their parts are corrected for how talented the reps"
                        + " happened to be, as in 'handoff run'.");
        assertThat(CompareJson.render(CompareSample.corrected(List.of(0, 2)), CompareSample.provenance(), false)
                        .replaceAll("\\s+", " "))
                .contains("\"correctedFor\" : [ \"talent for closing\", \"size of customers\" ]");
    }

    @Test
    void the_table_has_p_values_of_what_is_corrected_beside_those_of_what_is_not() {
        String csv = CompareCsv.render(CompareSample.corrected(), CompareSample.provenance());
        List<String> header = List.of(csv.lines().findFirst().orElseThrow().split(","));
        String[] row = csv.lines()
                .filter(line -> line.contains(",contribution.expected,"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^\"[^\"]*\"", "names")
                .split(",");
        Difference shown = CompareSample.corrected().differences().get(0);
        assertThat(row[header.indexOf("controlled_p_value")])
                .isEqualTo(Numbers.exact(shown.adjusted().comparison().pValue()));
        assertThat(row[header.indexOf("controlled_adjusted_p_value")])
                .isEqualTo(Numbers.exact(shown.adjusted().holmPValue()));
        assertThat(row[header.indexOf("p_value")])
                .isEqualTo(
                        Numbers.exact(shown.plain().orElseThrow().comparison().pValue()));
    }

    @Test
    void data_files_have_plain_means_and_differences_and_the_corrected_ones() {
        assertThat(CompareJson.render(CompareSample.corrected(), CompareSample.provenance(), false)
                        .replaceAll("\\s+", " "))
                .containsSubsequence(
                        "\"metric\" : \"contribution.expected\"",
                        "\"baseMean\" : 396150",
                        "\"interval\" : \"controlled\"",
                        "\"controlled\" : { \"baseMean\" : 386075",
                        "\"otherMean\" : 1054273");
        assertThat(CompareCsv.render(CompareSample.corrected(), CompareSample.provenance()))
                .containsPattern("(?m),contribution\\.expected,EUR,base,signed,396150.*,controlled,.*,386075");
    }

    @Test
    void a_table_without_anything_corrected_has_no_columns_for_it() {
        assertThat(CompareCsv.render(CompareSample.two(), CompareSample.provenance()))
                .doesNotContain("controlled");
        assertThat(CompareCsv.render(CompareSample.corrected(), CompareSample.provenance()))
                .contains("worst_tenth,controlled_base_mean,controlled_other_mean,controlled_mean,");
    }

    @Test
    void where_luck_is_of_two_kinds_it_is_said_that_nothing_is_corrected() {
        Comparison c = CompareSample.two();
        Comparison left = new Comparison(
                c.seed(),
                c.replications(),
                c.confidence(),
                c.warmUpWeeks(),
                c.horizonWeeks(),
                c.stop(),
                c.policies(),
                c.differences(),
                c.best(),
                c.turns(),
                c.quarters(),
                c.histories(),
                c.unsettled(),
                true,
                c.events());
        assertThat(new Told(CompareReport.of(left, CompareSample.context(2))).sure())
                .anyMatch(s -> s.startsWith("No mean is corrected for luck here, as 'handoff run' corrects it"));
    }

    @Test
    void a_difference_lost_in_luck_is_not_called_one() {
        assertThat(new Told(CompareReport.of(CompareSample.unclear(), CompareSample.context(2))).answer())
                .startsWith(
                        "No difference can be told between \"Signed\" and \"The old way\": contribution differs by");
    }

    @Test
    void the_same_policy_earns_exactly_as_much() {
        assertThat(new Told(CompareReport.of(CompareSample.three(), CompareSample.context(3)))
                        .further()
                        .get(1))
                .isEqualTo("\"The same again\" earns exactly as much as \"The old way\".");
    }

    @Test
    void the_page_says_where_it_comes_from_and_needs_nothing_else() {
        String page = DocumentPage.render(
                two().document(),
                size -> CompareCharts.of(CompareSample.two(), TITLES, CompareSample.provenance(), size));
        assertThat(page)
                .contains("<meta name=\"handoff\" content=\"{&quot;tool&quot;")
                .contains("How sure is this?", "What this rests on", "How to get this result again")
                .contains("<svg");
        PageRules.check(page);
    }

    @Test
    void charts_show_the_money_and_the_fates() {
        List<ChartPicture> charts =
                CompareCharts.of(CompareSample.two(), TITLES, CompareSample.provenance(), ChartSize.FILE);
        assertThat(charts).extracting(ChartPicture::name).containsExactly("money", "usual", "fates");
        assertThat(charts.get(0).title()).startsWith("\"Signed\" raises contribution by");
        byte[] png = Stamp.png(charts.get(0).png(), CompareSample.provenance(), "0123456789abcdef", "Java 17");
        assertThat(Stamp.ofPng(png)).hasValueSatisfying(origin -> {
            assertThat(origin.command()).startsWith("handoff compare base signed");
            assertThat(origin.figures()).isEqualTo("0123456789abcdef");
        });
        assertThat(Stamp.ofPng(charts.get(0).png())).isEmpty();
        assertThat(Stamp.svg(charts.get(0).svg(), CompareSample.provenance(), "", ""))
                .contains("<metadata>{&quot;tool&quot;");
    }

    @Test
    void the_waterfall_says_in_words_and_signs_what_it_draws_and_adds_up() {
        ChartPicture money = CompareCharts.of(CompareSample.two(), TITLES, CompareSample.provenance(), ChartSize.PHONE)
                .get(0);
        assertThat(money.alt().replace('\u00A0', ' '))
                .isEqualTo("Waterfall chart of contribution: The old way 396 k EUR; margin on sales and open deals"
                        + " +688 k EUR; Signed 1,084 k EUR.");
        assertThat(money.svg()).contains(">+688\u00A0k</text>", "<title>margin on sales and open deals: +688");
    }

    @Test
    void nothing_is_recommended_where_luck_may_decide_and_a_loss_is_advised_against() {
        assertThat(new Told(CompareReport.of(CompareSample.unclear(), CompareSample.context(2))).answer())
                .startsWith("No difference");
        CompareContext plain = CompareSample.context(2);
        CompareContext signing = new CompareContext(
                plain.provenance(),
                List.of(
                        plain.policies().get(0),
                        plain.policies().get(1).withAgreement(List.of("Sales calls within an hour."))),
                false,
                List.of(),
                List.of());
        assertThat(new Told(CompareReport.of(CompareSample.two(), signing)).answer())
                .startsWith("Sign it: \"Signed\" earns");
    }

    @Test
    void nothing_is_recommended_where_other_buyers_come_as_well() {
        CompareContext plain = CompareSample.context(2);
        CompareContext.PolicyNote signed = plain.policies().get(1);
        CompareContext otherWorld = new CompareContext(
                plain.provenance(),
                List.of(
                        plain.policies().get(0),
                        new CompareContext.PolicyNote(
                                signed.name(),
                                signed.title(),
                                signed.changes(),
                                signed.idle(),
                                List.of("Sales calls within an hour."),
                                true)),
                false,
                List.of(),
                List.of());
        assertThat(new Told(CompareReport.of(CompareSample.two(), otherWorld)).answer())
                .startsWith("\"Signed\" earns");
    }

    /** The sample with a first quarter that is better in so many of a hundred trials, and four quarters. */
    private static Comparison firstQuarter(double share) {
        Comparison c = CompareSample.two();
        ShareBetter first = new ShareBetter(Wilson.interval(100 * share, 100, 0.95), (int) (100 * share), 0, 100);
        List<Comparison.Difference> differences = c.differences().stream()
                .map(d -> new Comparison.Difference(
                        d.other(),
                        d.metric(),
                        d.unit(),
                        d.adjusted(),
                        d.better(),
                        Optional.of(first),
                        d.method(),
                        d.plain()))
                .toList();
        return new Comparison(
                c.seed(),
                c.replications(),
                c.confidence(),
                c.warmUpWeeks(),
                c.horizonWeeks(),
                c.stop(),
                c.policies(),
                differences,
                c.best(),
                c.turns(),
                List.of(new Comparison.QuarterFigures(
                        1,
                        4,
                        first,
                        Interval.around(150_000, 20_000, 0.95),
                        QuantileInterval.of(
                                IntStream.range(0, 100)
                                        .mapToDouble(i -> -60_000 + 3_000 * i)
                                        .toArray(),
                                0.1,
                                0.95))),
                List.of(0, 1),
                List.of(List.of(), List.of()),
                false,
                c.events());
    }

    private static String answer(double firstQuarter) {
        return new Told(CompareReport.of(firstQuarter(firstQuarter), CompareSample.context(2))).answer();
    }

    @Test
    void a_year_that_is_decided_though_its_first_quarter_is_not_is_said_to_pay_later() {
        assertThat(answer(0.54))
                .contains("Better in 54 of 100 trials in quarter 1")
                .contains("; pays later: in quarter 1 a single trial cannot tell it from none");
        assertThat(answer(0.2)).contains("; pays later: in quarter 1 most trials show the opposite");
        assertThat(answer(0.61)).doesNotContain("later");
    }

    @Test
    void bad_quarters_are_rows_of_the_table() {
        String csv = CompareCsv.render(firstQuarter(0.54), CompareSample.provenance());
        List<String> header = List.of(csv.lines().findFirst().orElseThrow().split(","));
        String[] row = csv.lines()
                .filter(line -> line.contains("contribution.quarter.4"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^\"[^\"]*\"", "names")
                .split(",");
        assertThat(row[header.indexOf("mean")]).isEqualTo("150000.0");
        assertThat(row[header.indexOf("probability_better")]).isEqualTo("0.54");
        assertThat(row[header.indexOf("worst_tenth")]).isEqualTo("-30300.0");
    }
}
