package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.pilot.Pilot;
import dev.handoff.experiment.pilot.PilotMeasure;
import dev.handoff.experiment.pilot.PilotWatching;
import dev.handoff.report.PilotContext;
import dev.handoff.report.Provenance;
import dev.handoff.report.Told;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.chart.PilotCharts;
import dev.handoff.report.data.PilotData;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.report.html.PageRules;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.Wilson;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What a pilot would tell, in every form. */
class PilotReportTest {
    private static final PilotContext CONTEXT = new PilotContext(
            new Provenance(
                    "handoff",
                    "1.0",
                    List.of(new Provenance.Tested("fair", "abc"), new Provenance.Tested("signed", "def")),
                    1,
                    "handoff pilot fair signed --budget 400"),
            "The fair",
            "The signed agreement",
            "EUR",
            List.of("Enforcement: 0 → 0.9"),
            List.of("money.margin: a guess (assume)"));

    private static Interval share(double share) {
        return Wilson.interval(Math.rint(400 * share), 400, 0.95);
    }

    private static Pilot.Length length(int weeks, double effect, double power, double alarms, double peeking) {
        Map<PilotWatching, Pilot.Chances> chances = new EnumMap<>(PilotWatching.class);
        Interval factor = Interval.around(1.4, 0.1, 0.95);
        chances.put(PilotWatching.AT_THE_END, new Pilot.Chances(share(power), share(alarms), share(0.02), factor));
        chances.put(PilotWatching.EVERY_WEEK, new Pilot.Chances(share(power), share(peeking), share(0.03), factor));
        chances.put(PilotWatching.WITHIN_BOUNDS, new Pilot.Chances(share(power), share(0.05), share(0.02), factor));
        return new Pilot.Length(
                weeks, Interval.around(0.06, 0.001, 0.95), Interval.around(effect, 0.001, 0.95), chances);
    }

    private static Pilot pilot(double pursued, double revenueEffect, double alarms) {
        return new Pilot(
                1,
                400,
                0.95,
                List.of(4, 13),
                Optional.empty(),
                false,
                RunResult.Stop.FIXED,
                List.of(
                        new Pilot.Measured(
                                PilotMeasure.PURSUED,
                                List.of(length(4, 0.03, 0.24, 0.05, 0.1), length(13, 0.04, pursued, alarms, 0.21)),
                                OptionalDouble.empty()),
                        new Pilot.Measured(
                                PilotMeasure.REVENUE,
                                List.of(
                                        length(4, revenueEffect, 0.06, 0.05, 0.1),
                                        length(13, revenueEffect, 0.13, 0.05, 0.2)),
                                OptionalDouble.of(160))));
    }

    private static Told told(Pilot pilot) {
        return new Told(PilotReport.of(pilot, CONTEXT));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void the_answer_is_the_shortest_pilot_that_shows_it_and_what_to_watch() {
        assertThat(plain(told(pilot(0.84, 0.5, 0.05)).answer()))
                .isEqualTo(
                        "The whole company, before and after, for 13 weeks show it in 84 ± 4 of 100 cases if you watch"
                                + " leads worth pursuing.");
    }

    @Test
    void where_none_is_long_enough_the_best_is_told_as_not_enough() {
        assertThat(plain(told(pilot(0.5, 0.5, 0.05)).answer()))
                .startsWith("No pilot this short is likely to show it in what comes of the leads: at best,")
                .endsWith("for 13 weeks show it in 50 ± 5 of 100 cases, if you watch leads worth pursuing.");
    }

    @Test
    void revenue_peeking_and_exaggeration_are_said_at_once() {
        assertThat(told(pilot(0.84, 0.5, 0.05)).further().stream()
                        .map(PilotReportTest::plain)
                        .toList())
                .anyMatch(s -> s.equals(
                        "Revenue per lead shows it in 13 ± 4 of 100 cases after 13 weeks; 80 of 100 would take about three"
                                + " years."))
                .anyMatch(s -> s.contains("stops at the first \"significant\" difference")
                        && s.contains("is wrong 21 ± 4 times in 100 when there is nothing to see"))
                .anyMatch(s ->
                        s.startsWith("Who sees a difference in revenue per lead after 4 weeks sees it 1.40 ± 0.10"));
    }

    @Test
    void an_effect_that_cannot_be_told_is_not_told_as_one() {
        assertThat(told(pilot(0.84, 0.0005, 0.05)).further())
                .anyMatch(s -> s.endsWith("its effect cannot be told from none even with all pilots together."));
    }

    @Test
    void a_test_that_alarms_too_often_is_warned_of() {
        assertThat(told(pilot(0.84, 0.5, 0.05)).warnings()).isEmpty();
        assertThat(told(pilot(0.84, 0.5, 0.18)).warnings())
                .singleElement()
                .satisfies(s -> assertThat(plain(s))
                        .startsWith("Even with the same policy in both groups, leads worth pursuing differ"
                                + " \"significantly\" 18 ± 4 times in 100 after 13 weeks"));
    }

    @Test
    void the_text_fits_a_terminal_and_the_page_stands_alone() {
        Pilot pilot = pilot(0.84, 0.5, 0.05);
        String text = DocumentText.render(told(pilot).document(), new TextStyle(80, false, true, false));
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(40).allMatch(line -> line.length() <= 80);
        String page =
                DocumentPage.render(told(pilot).document(), size -> PilotCharts.of(pilot, CONTEXT.provenance(), size));
        assertThat(page).contains("class=\"wide\"", "class=\"narrow\"", "What is tried");
        PageRules.check(page);
    }

    @Test
    void charts_say_the_same_where_they_cannot_be_seen() {
        assertThat(PilotCharts.of(pilot(0.84, 0.5, 0.05), CONTEXT.provenance(), ChartSize.FILE))
                .extracting(chart -> plain(chart.alt()))
                .anyMatch(alt -> alt.contains("Leads worth pursuing: 24 ± 4 % after 4 weeks, 84 ± 4 % after 13 weeks"))
                .anyMatch(alt -> alt.contains("every week: 10 ± 3 % after 4 weeks"));
    }

    @Test
    void data_have_every_figure() {
        Pilot pilot = pilot(0.84, 0.5, 0.05);
        assertThat(PilotData.json(pilot, CONTEXT).replaceAll("\\s+", ""))
                .contains(
                        "\"design\":\"before-after\"", "\"measure\":\"pursued\"", "\"weeks\":13", "\"estimate\":0.84");
        String csv = PilotData.csv(pilot, CONTEXT);
        assertThat(csv.lines()).hasSize(1 + 2 * 2 * (2 + 3 * 4));
        assertThat(csv).contains("pursued,13,every week,falseAlarm,share,0.21,");
    }
}
