package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.track.Indicator;
import dev.handoff.experiment.track.Track;
import dev.handoff.experiment.track.TrackStage;
import dev.handoff.report.Provenance;
import dev.handoff.report.Told;
import dev.handoff.report.TrackContext;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.chart.TrackCharts;
import dev.handoff.report.data.TrackData;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.report.html.PageRules;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The weeks since a rollout, in every form. */
class TrackReportTest {
    private static final TrackContext CONTEXT = new TrackContext(
            new Provenance(
                    "handoff",
                    "1.0",
                    List.of(new Provenance.Tested("signed", "abc")),
                    1,
                    "handoff track signed --leads leads.csv --since 2026-03-02"),
            "The signed agreement",
            "EUR",
            LocalDate.of(2026, 3, 2),
            Optional.of("rep-3"),
            List.of("Read leads.csv: 900 leads."),
            List.of("money.margin: a guess (assume)"));

    private static Track.Tracked tracked(Indicator indicator, double level, Track.Departure departure) {
        return new Track.Tracked(
                indicator,
                List.of(level, level * 0.9, level * 1.1),
                List.of(level, level, level),
                List.of(level * 0.8, level * 0.8, level * 0.8),
                List.of(level * 1.2, level * 1.2, level * 1.2),
                Optional.ofNullable(departure));
    }

    private static Track track(Track.Tracked... indicators) {
        return new Track(1, 400, 0.05, 3, 3, RunResult.Stop.FIXED, List.of(indicators));
    }

    private static Track.Tracked inLine(TrackStage stage, double level) {
        return tracked(Indicator.of(stage), level, null);
    }

    private static final Track FINE =
            track(inLine(TrackStage.INQUIRIES, 60), inLine(TrackStage.HANDED, 40), inLine(TrackStage.IN_TIME, 0.8));
    private static final Track LATE = track(
            inLine(TrackStage.INQUIRIES, 60),
            inLine(TrackStage.HANDED, 40),
            tracked(Indicator.of(TrackStage.IN_TIME), 0.8, new Track.Departure(2, 3, true, true, 0.61, 0.78, 0.86)),
            inLine(TrackStage.REVENUE, 90_000));
    private static final Track BUDGET = track(
            tracked(Indicator.of(TrackStage.INQUIRIES), 60, new Track.Departure(1, 2, true, false, 41, 55, 70)),
            tracked(
                    new Indicator(TrackStage.INQUIRIES, "webinar"),
                    20,
                    new Track.Departure(1, 2, true, false, 0, 15, 25)),
            tracked(Indicator.of(TrackStage.PURSUED), 8, new Track.Departure(2, 3, true, true, 4, 6, 10)),
            inLine(TrackStage.REVENUE, 90_000));

    private static Told told(Track track) {
        return new Told(TrackReport.of(track, CONTEXT));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void where_nothing_is_outside_that_is_the_answer() {
        assertThat(told(FINE).answer())
                .isEqualTo(
                        "In the 3 weeks since 2026-03-02 everything is inside its band: the company runs as \"The signed"
                                + " agreement\" says.");
        assertThat(told(FINE).further()).isEmpty();
    }

    @Test
    void the_earliest_cause_comes_first_with_what_was_expected() {
        assertThat(plain(told(LATE).answer()))
                .isEqualTo(
                        "Since week 2 fewer leads are tried in time than \"The signed agreement\" says (61 %, expected"
                                + " 78 to 86 %).");
        assertThat(told(LATE).further())
                .containsExactly("Inside their bands: inquiries, leads handed over and revenue.");
    }

    @Test
    void a_channel_is_named_and_what_follows_is_told_apart() {
        assertThat(plain(told(BUDGET).answer()))
                .startsWith("Since week 1 fewer people inquire than")
                .endsWith("(41 a week, expected 55 to 70).");
        assertThat(told(BUDGET).further().stream().map(TrackReportTest::plain).toList())
                .anyMatch(s ->
                        s.startsWith("Most of it in: fewer people inquire through webinar since week 1 (0.0 a week"))
                .anyMatch(s -> s.startsWith(
                        "Outside as well, perhaps because of it: fewer leads turn out worth pursuing since week 2"))
                .anyMatch(s -> s.equals("Inside their bands: revenue."));
    }

    @Test
    void a_rep_who_makes_too_few_attempts_is_named() {
        Track track = track(
                tracked(Indicator.of(TrackStage.LEAST_ACTIVE), 50, new Track.Departure(2, 3, true, false, 3, 30, 70)));
        assertThat(told(track).answer()).startsWith("Since week 2 rep-3 makes fewer attempts than");
    }

    @Test
    void it_says_how_often_a_company_in_line_alarms() {
        assertThat(told(FINE).sure())
                .singleElement()
                .satisfies(s ->
                        assertThat(plain(s)).contains("400 simulated companies", "5 ± 2 of 100 of them leave a band"));
    }

    @Test
    void the_text_fits_a_terminal_and_the_page_stands_alone() {
        String text = DocumentText.render(told(BUDGET).document(), new TextStyle(80, false, true, false));
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(40).allMatch(line -> line.length() <= 80);
        String page = DocumentPage.render(told(BUDGET).document(), size -> TrackCharts.of(BUDGET, CONTEXT, size));
        assertThat(page).contains("class=\"wide\"", "class=\"narrow\"", "What was read");
        PageRules.check(page);
    }

    @Test
    void what_left_its_band_is_drawn_first_and_every_chart_has_a_name_of_its_own() {
        assertThat(TrackCharts.of(BUDGET, CONTEXT, ChartSize.FILE))
                .extracting(chart -> chart.name())
                .containsExactly("week-inquiries", "week-inquiries-webinar", "week-pursued", "week-revenue");
    }

    @Test
    void data_have_every_week() {
        assertThat(TrackData.json(BUDGET, CONTEXT).replaceAll("\\s+", ""))
                .contains("\"asPlanned\":false", "\"indicator\":\"inquiries.webinar\"", "\"since\":1");
        assertThat(TrackData.csv(BUDGET, CONTEXT).lines()).hasSize(1 + 4 * 3);
    }
}
