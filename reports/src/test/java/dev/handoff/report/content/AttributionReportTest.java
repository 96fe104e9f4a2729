package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.Attribution.ChannelCredit;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Unsettled;
import dev.handoff.ledger.CreditRule;
import dev.handoff.report.AttributionContext;
import dev.handoff.report.Provenance;
import dev.handoff.report.Told;
import dev.handoff.report.chart.AttributionChart;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.data.AttributionData;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.report.html.PageRules;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;
import dev.handoff.statistics.Interval;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Credit beside the truth, in every form. */
class AttributionReportTest {

    private static final AttributionContext CONTEXT = new AttributionContext(
            new Provenance(
                    "handoff",
                    "1.0",
                    List.of(new Provenance.Tested("fair", "abc")),
                    1,
                    "handoff attribution fair --budget 40"),
            "The fair",
            "EUR",
            List.of("money.margin: a guess (assume)"));

    private static Interval money(double mean, double halfWidth) {
        return Interval.around(mean, halfWidth, 0.95);
    }

    private static ChannelCredit channel(String name, double first, double last, double lost) {
        Map<CreditRule, Interval> credit = new EnumMap<>(CreditRule.class);
        credit.put(CreditRule.FIRST, money(first, 1000));
        credit.put(CreditRule.LAST, money(last, 1000));
        credit.put(CreditRule.LINEAR, money((first + last) / 2, 1000));
        credit.put(CreditRule.POSITION, money((first + last) / 2, 1000));
        return new ChannelCredit(name, credit, money(lost, 2000), money(7000, 0));
    }

    private static Attribution attribution(ChannelCredit... channels) {
        return attribution(List.of(), channels);
    }

    private static Attribution attribution(List<Unsettled> unsettled, ChannelCredit... channels) {
        return new Attribution(
                1,
                40,
                0.95,
                26,
                52,
                RunResult.Stop.FIXED,
                unsettled,
                money(100_000, 3000),
                Set.of(),
                List.of(channels),
                999);
    }

    private static final Attribution HELPED =
            attribution(channel("show", 40_000, 20_000, 45_000), channel("search", 60_000, 80_000, 78_000));
    private static final Attribution PLAIN = attribution(channel("show", 20_000, 20_000, 20_000));

    private static Told paper(Attribution attribution) {
        return new Told(AttributionReport.of(attribution, CONTEXT));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void it_says_first_which_channel_the_last_touch_misjudges_most() {
        assertThat(plain(paper(HELPED).answer()))
                .isEqualTo("The last touch gives show too little credit: 20.0 k EUR ± 1.0 k; without the channel the"
                        + " company loses 45 k EUR ± 2 k.");
    }

    @Test
    void who_gets_too_much_is_named_before_who_gets_too_little() {
        Told both = paper(attribution(channel("show", 1, 20_000, 45_000), channel("search", 1, 80_000, 70_000)));
        assertThat(plain(both.answer())).startsWith("The last touch gives search too much credit: 80.0 k EUR ± 1.0 k;");
        assertThat(both.further())
                .singleElement()
                .satisfies(s -> assertThat(plain(s)).startsWith("It gives show too little: 20.0 k EUR ± 1.0 k"));
    }

    @Test
    void a_company_that_has_not_settled_is_told() {
        Unsettled queue = new Unsettled("queue.length", Interval.around(12, 1, 0.99), 300);
        Attribution moving = attribution(List.of(queue), channel("show", 20_000, 20_000, 20_000));
        assertThat(paper(moving).warnings())
                .singleElement()
                .asString()
                .startsWith("Not settled: the queue still grows by 12 leads a week");
        assertThat(AttributionData.json(moving, CONTEXT)).contains("\"metric\" : \"queue.length\"");
    }

    @Test
    void where_no_channel_touches_anothers_leads_no_rule_of_credit_is_blamed() {
        Told told = paper(attribution(channel("show", 20_000, 20_000, 45_000)));
        assertThat(plain(told.answer()))
                .isEqualTo("Counting what leads bring by the channel they came through gives show too little credit:"
                        + " 20.0 k EUR ± 1.0 k; without the channel the company loses 45 k EUR ± 2 k.");
    }

    @Test
    void a_loss_below_none_is_told_as_a_gain() {
        assertThat(plain(paper(attribution(channel("show", 1, 20_000, -45_000))).answer()))
                .endsWith("without the channel the company earns 45 k EUR ± 2 k more.")
                .doesNotContain("loses");
    }

    @Test
    void a_loss_that_may_be_none_is_not_told_as_one() {
        assertThat(plain(paper(attribution(channel("show", 1, 20_000, 1_500))).answer()))
                .endsWith("without the channel no loss can be told (1,500 EUR ± 2,000).");
    }

    @Test
    void or_that_it_misjudges_none_clearly() {
        Attribution fair = attribution(channel("show", 40_000, 20_000, 21_000), channel("search", 1, 80_000, 80_500));
        assertThat(paper(fair).answer())
                .isEqualTo(
                        "Nowhere in \"The fair\" does credit by the last touch differ clearly from what the channel is"
                                + " worth.");
        assertThat(paper(PLAIN).answer())
                .isEqualTo(
                        "Nowhere in \"The fair\" does what leads bring that came through a channel differ clearly from"
                                + " what the channel is worth.");
    }

    @Test
    void it_names_the_rule_that_comes_nearest() {
        assertThat(paper(HELPED).sections().get(1).notes().get(1)) // errors 23, 27, 23.., 23.. thousand
                .endsWith("first.");
    }

    @Test
    void where_the_rules_agree_one_table_says_it_all() {
        assertThat(paper(PLAIN).sections()).extracting(Told.Part::id).containsExactly("worth");
        assertThat(paper(HELPED).sections()).extracting(Told.Part::id).containsExactly("worth", "credit");
    }

    @Test
    void the_text_fits_a_terminal_and_says_how_sure_it_is() {
        String text = DocumentText.render(paper(HELPED).document(), new TextStyle(80, false, true, false));
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("show 45 k ± 2 k", "40 replications of 52 weeks after 26 weeks of warm-up", "95 % half-width")
                .contains("Again: handoff attribution fair --budget 40");
    }

    @Test
    void the_page_stands_alone_with_its_chart_for_desk_and_phone() {
        String page = DocumentPage.render(paper(HELPED).document(), size -> AttributionChart.of(HELPED, CONTEXT, size));
        assertThat(page)
                .contains("Which channel earns the revenue", "How sure is this?", "What this rests on")
                .contains("class=\"wide\"", "class=\"narrow\"");
        PageRules.check(page);
    }

    @Test
    void csv_has_a_row_for_each_channel_and_figure() {
        String csv = AttributionData.csv(HELPED, CONTEXT);
        assertThat(csv.lines()).hasSize(1 + 2 * 6);
        assertThat(csv)
                .contains(
                        "fair,abc,1,1.0,40,0.95,show,lost,EUR,45000.0,2000.0,Lost without the channel,handoff attribution fair --budget 40\n");
    }

    @Test
    void json_has_every_figure() {
        assertThat(AttributionData.json(HELPED, CONTEXT).replaceAll("\\s+", ""))
                .contains("\"scenario\":\"fair\"", "\"channel\":\"show\"")
                .contains("\"lost\":{\"mean\":45000.0,\"halfWidth\":2000.0}");
    }

    @Test
    void the_chart_tells_the_same_where_it_cannot_be_seen() {
        List<ChartPicture> charts = AttributionChart.of(HELPED, CONTEXT, ChartSize.FILE);
        assertThat(charts).singleElement().satisfies(chart -> {
            assertThat(chart.alt()).contains("show lost without it 45");
            assertThat(chart.svg()).contains("<svg").endsWith("</svg>\n");
        });
    }

    @Test
    void where_the_rules_agree_the_chart_has_one_bar_for_all_of_them() {
        ChartPicture agreed =
                AttributionChart.of(PLAIN, CONTEXT, ChartSize.FILE).get(0);
        assertThat(agreed.svg()).contains("came through it").doesNotContain(">linear", ">first");
        assertThat(agreed.alt()).contains(", came through it ").doesNotContain("last touch");
        assertThat(AttributionChart.of(HELPED, CONTEXT, ChartSize.FILE).get(0).svg())
                .contains(">linear", ">first");
    }
}
