package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.ledger.Seat.MARKETING;
import static dev.handoff.ledger.Seat.SALES;
import static dev.handoff.ledger.Seat.TRUTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Alignment;
import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.company.YesNo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees what of the books. */
class ViewsTest {
    private final Company silos = neutral();

    @ParameterizedTest
    @CsvSource({
        "mqls, true, true",
        "revenue, true, true",
        "contribution.expected, true, true",
        "sla.sales.firstTouch, true, true",
        "inquiries, true, false",
        "spend, true, false",
        "channel.web.spend, true, false",
        "channel.web.mqls, true, true",
        "channel.web.revenue, false, true",
        "channel.trade-show.wins, false, true",
        "sqls, false, true",
        "attempts.none, false, true",
        "rep.1.wins, false, true",
        "prospected.revenue, false, true",
        "trust.sales, false, true",
        "trust.marketing, true, false",
        "channel.web.quality.perceived, false, true",
        "channel.web.quality.true, false, false",
        "sla.legitimacy, false, false",
        "lost.gave-up, false, false",
        "channel.web.lost.value, false, false",
        "something.new, false, false"
    })
    void in_silos_each_desk_sees_its_own_half(String metric, boolean marketing, boolean sales) {
        assertThat(Views.shows(MARKETING, metric, silos)).isEqualTo(marketing);
        assertThat(Views.shows(SALES, metric, silos)).isEqualTo(sales);
        assertThat(Views.shows(TRUTH, metric, silos)).isTrue();
    }

    @Test
    void a_closed_loop_shows_marketing_what_closed_and_nothing_of_the_work() {
        Company open = with(silos, "closedLoop.closesToMarketing", YesNo.YES);
        assertThat(Views.shows(MARKETING, "channel.web.revenue", open)).isTrue();
        assertThat(Views.shows(MARKETING, "sqls", open)).isTrue();
        assertThat(Views.shows(MARKETING, "attempts.none", open)).isFalse();
    }

    @Test
    void the_leads_history_shows_sales_where_they_come_from_and_not_what_they_cost() {
        Company open = with(silos, "closedLoop.historyToSales", YesNo.YES);
        assertThat(Views.shows(SALES, "channel.web.inquiries", open)).isTrue();
        assertThat(Views.shows(SALES, "channel.web.spend", open)).isFalse();
    }

    @Test
    void a_joint_meeting_shows_each_side_how_the_other_works() {
        Company open = with(silos, "alignment.meetings", Optional.of(new Alignment.Meetings(weeks(2), weeks(0), 0, 0)));
        assertThat(Views.shows(MARKETING, "attempts.none", open)).isTrue();
        assertThat(Views.shows(SALES, "spend", open)).isTrue();
        assertThat(Views.shows(MARKETING, "rep.1.wins", open)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel.web.revenue", "attempts.none", "spend", "inquiries"})
    void a_shared_report_shows_both_the_same(String metric) {
        Company open = with(silos, "alignment.commonLanguage", YesNo.YES);
        assertThat(Views.shows(MARKETING, metric, open)).isTrue();
        assertThat(Views.shows(SALES, metric, open)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost.gave-up", "rep.3.revenue", "trust.sales"})
    void even_an_open_company_does_not_show_marketing_what_is_nobodys_business(String metric) {
        Company open = with(silos, "alignment.commonLanguage", YesNo.YES);
        open = with(open, "closedLoop.closesToMarketing", YesNo.YES);
        assertThat(Views.shows(MARKETING, metric, open)).isFalse();
    }

    @Test
    void transparency_shows_both_how_good_the_leads_really_are() {
        Company open = with(silos, "belief.transparency", 0.3);
        assertThat(Views.shows(MARKETING, "channel.web.quality.true", open)).isTrue();
        assertThat(Views.shows(SALES, "channel.web.quality.true", open)).isTrue();
        assertThat(Views.shows(MARKETING, "channel.web.quality.perceived", open))
                .isFalse();
    }

    @Test
    void a_series_is_seen_from_the_week_it_was_opened() {
        Company open = with(silos, "closedLoop.closesToMarketing", YesNo.YES);
        Timeline timeline = new Timeline(silos, List.of(new Timeline.Change(Duration.ofDays(14), open)));
        List<WeeklyResponse> books = List.of(
                new WeeklyResponse("sqls", "leads", new double[] {1, 2, 3, 4}),
                new WeeklyResponse("lost", "leads", new double[] {9, 9, 9, 9}));

        List<WeeklyResponse> seen = Views.weekly(MARKETING, books, timeline);

        assertThat(seen).extracting(WeeklyResponse::name).containsExactly("sqls");
        assertThat(seen.get(0).values()).containsExactly(Double.NaN, Double.NaN, 3, 4);
        assertThat(Views.weekly(TRUTH, books, timeline)).hasSize(2);
    }
}
