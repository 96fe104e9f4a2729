package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.Attribution.ChannelCredit;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.CreditRule;
import dev.handoff.report.chart.AttributionChart;
import dev.handoff.report.data.AttributionCsv;
import dev.handoff.report.data.AttributionJson;
import dev.handoff.report.section.Section;
import dev.handoff.report.text.AttributionText;
import dev.handoff.report.text.TextStyle;
import dev.handoff.statistics.Interval;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Credit beside the truth, in every form. */
class AttributionReportTest {

    private static final ReportContext CONTEXT = new ReportContext(
            "handoff",
            "1.0",
            "fair",
            "The fair",
            "",
            "",
            "abc",
            "EUR",
            "handoff attribution fair -n 40",
            List.of(),
            List.of(),
            List.of());

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
        return new Attribution(1, 40, 0.95, 26, 52, RunResult.Stop.FIXED, money(100_000, 3000), List.of(channels), 999);
    }

    private static final Attribution HELPED =
            attribution(channel("show", 40_000, 20_000, 45_000), channel("search", 60_000, 80_000, 78_000));
    private static final Attribution PLAIN = attribution(channel("show", 20_000, 20_000, 20_000));

    @Test
    void it_says_first_which_channel_the_last_touch_misjudges_most() {
        assertThat(AttributionWords.headline(HELPED, CONTEXT).replace('\u00A0', ' '))
                .isEqualTo("The last touch gives show too little credit: 20.0 k EUR ± 1.0 k; without the channel the"
                        + " company loses 45 k EUR ± 2 k.");
    }

    @Test
    void or_that_it_misjudges_none_clearly() {
        assertThat(AttributionWords.headline(PLAIN, CONTEXT)).startsWith("Nowhere in The fair does credit");
    }

    @Test
    void it_names_the_rule_that_comes_nearest() {
        assertThat(AttributionWords.nearest(HELPED)).isEqualTo(CreditRule.FIRST); // errors 23, 27, 23.., 23.. thousand
        assertThat(AttributionWords.tables(HELPED, CONTEXT).get(1).notes().get(1))
                .endsWith("first.");
    }

    @Test
    void where_the_rules_agree_one_table_says_it_all() {
        assertThat(AttributionWords.tables(PLAIN, CONTEXT))
                .extracting(Section::id)
                .containsExactly("worth");
        assertThat(AttributionWords.tables(HELPED, CONTEXT))
                .extracting(Section::id)
                .containsExactly("worth", "credit");
    }

    @Test
    void the_text_fits_a_terminal_and_says_how_sure_it_is() {
        String text = AttributionText.render(HELPED, CONTEXT, new TextStyle(80, false, true, false));
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("show 45 k ± 2 k", "40 replications of 52 weeks after 26 weeks of warm-up", "95 % half-width")
                .contains("Again: handoff attribution fair -n 40");
    }

    @Test
    void csv_has_a_row_for_each_channel_and_figure() {
        String csv = AttributionCsv.render(HELPED, CONTEXT);
        assertThat(csv.lines()).hasSize(1 + 2 * 6);
        assertThat(csv).contains("fair,abc,1,1.0,40,0.95,show,lost,EUR,45000.0,2000.0\n");
    }

    @Test
    void json_has_every_figure() {
        assertThat(AttributionJson.render(HELPED, CONTEXT).replaceAll("\\s+", ""))
                .contains("\"scenario\":\"fair\"", "\"channel\":\"show\"")
                .contains("\"lost\":{\"mean\":45000.0,\"halfWidth\":2000.0}");
    }

    @Test
    void the_chart_tells_the_same_where_it_cannot_be_seen() {
        assertThat(AttributionChart.of(HELPED, CONTEXT)).singleElement().satisfies(chart -> {
            assertThat(chart.alt()).contains("show lost without it 45");
            assertThat(chart.svg()).contains("<svg").endsWith("</svg>\n");
        });
    }
}
