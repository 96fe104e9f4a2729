package dev.handoff.scenario.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.ledger.Responses;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How targets are spelled; the company is simulated for 52 weeks and counts in EUR. */
class TargetsTest {
    private static final Scenario COMPANY =
            ScenarioLoader.load("industry-baseline", List.of()).orThrow();

    private static Responses year() {
        Responses year = new Responses();
        List.of("inquiries", "mqls", "sqls", "wins", "channel.webinar.wins", "channel.webinar.mqls", "queue.length")
                .forEach(name -> year.put(name, "leads", 10));
        List.of("attempts.none", "followup.rate").forEach(name -> year.put(name, "share", 0.4));
        year.put("belief.error", "share", 0.05);
        year.put("revenue", "EUR", 1e6);
        year.put("contribution", "EUR", 1e5);
        year.put("speed.to.lead.p50", "h", 20);
        year.put("attempts", "attempts", 2);
        return year;
    }

    private static Target target(String text) {
        return new Targets(COMPANY, year()).of(List.of(text)).get(0);
    }

    private static String refused(String text) {
        ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> target(text));
        return e.problems().get(0).toString().replace("--target '" + text + "': ", "");
    }

    private static void assertAsked(String text, double asked, double precision) {
        assertThat(target(text).asked()).as(text).isCloseTo(asked, within(1e-9 * Math.abs(asked)));
        assertThat(target(text).precision()).as(text).isCloseTo(precision, within(1e-9 * precision));
    }

    @Test
    void a_share_is_in_per_cent_and_its_precision_in_points() {
        assertAsked("attempts.none = 46 %", 0.46, 0.023);
        assertAsked("attempts.none = 0.46", 0.46, 0.023);
        assertAsked("attempts.none=46% ± 2", 0.46, 0.02);
        assertAsked("sqls/mqls = 11 % +- 1 %", 0.11, 0.01);
        assertAsked("sqls/mqls = 11 % +/- 0.5", 0.11, 0.005);
    }

    @Test
    void what_adds_up_may_be_given_for_a_shorter_time() {
        assertAsked("wins = 120", 120, 6);
        assertAsked("wins = 10 a month ± 1", 120, 12);
        assertAsked("inquiries = 750 per week", 39_000, 1950);
        assertAsked("wins = 30/quarter", 120, 6);
    }

    @Test
    void money_and_time_have_their_units() {
        assertAsked("revenue = 4.5 M ± 0.2", 4.5e6, 0.2e6);
        assertAsked("revenue = 4.5M EUR", 4.5e6, 0.225e6);
        assertAsked("revenue = 900 k ± 10 %", 900e3, 90e3);
        assertAsked("speed.to.lead.p50 = 2 days ± 6 h", 48, 6);
        assertAsked("speed.to.lead.p50 = 90 min", 1.5, 0.075);
        assertAsked("attempts = 2.3", 2.3, 0.115);
    }

    /** √(p(1 − p)/n) with two successes and two failures added: of 140 at 19 %, p = 28.6/144, so 3.33 points. */
    @Test
    void the_number_of_cases_says_how_well_a_share_is_known() {
        Target target = target("wins/sqls = 19 % of 140");
        assertThat(target.asked()).isCloseTo(0.19, within(1e-12));
        assertThat(target.precision()).isCloseTo(Math.sqrt(0.198611 * 0.801389 / 144), within(1e-6));
        assertThat(target.cases()).isEqualTo(140);
        assertThat(target.what()).isEqualTo("leads worth pursuing");
        assertThat(target("attempts.none = 46 % of 1,820 leads of May").what()).isEqualTo("leads of May");
        assertThat(target("attempts.none = 46 % of 820").what()).isEqualTo("cases");
        assertThat(target("sqls/mqls = 0 % of 50").precision()).isCloseTo(0.02569, within(1e-5));
    }

    @Test
    void a_precision_beside_the_cases_wins_over_them() {
        Target target = target("wins/sqls = 19 % ± 5 of 140 decided deals");
        assertThat(target.precision()).isCloseTo(0.05, within(1e-12));
        assertThat(target.cases()).isEqualTo(140);
        assertThat(target.what()).isEqualTo("decided deals");
        assertThat(target("revenue = 4.5 M ± 10 % of 132 won deals").cases()).isEqualTo(132);
    }

    @Test
    void cases_that_cannot_be_are_refused() {
        assertThat(refused("wins/sqls = 19 % of many")).isEqualTo("'many' is no number of cases. Maybe '19 % of 140'?");
        assertThat(refused("wins/sqls = 19 % of 0")).startsWith("'0' is no number of cases");
        assertThat(refused("wins/sqls = 19 % of 2.5")).startsWith("'2.5' is no number of cases");
        assertThat(refused("revenue = 4.5 M of 132"))
                .isEqualTo(
                        "how well revenue is known does not follow from the number of cases. Maybe '± 10 % of 132'?");
    }

    @Test
    void a_channel_may_be_named_as_parameters_name_it() {
        Target target = target("channels.webinar.winRate = 3 % ± 1");
        assertThat(target.figure().name()).isEqualTo("channel.webinar.wins/channel.webinar.mqls");
        assertThat(target.figure().unit()).isEqualTo("share");
        assertThat(target("sqlRate = 7 %").figure().name()).isEqualTo("sqls/mqls");
        assertThat(target("channels.webinar.wins = 9").figure().name()).isEqualTo("channel.webinar.wins");
    }

    @Test
    void people_read_words() {
        assertThat(target("sqls/mqls = 7 %").figure().label())
                .isEqualTo("Leads worth pursuing, of leads handed to sales");
        assertThat(target("channels.webinar.winRate = 3 %").figure().label())
                .isEqualTo("webinar: deals won, of leads handed to sales");
    }

    @Test
    void what_cannot_be_meant_is_refused_with_the_nearest() {
        assertThat(refused("attempts.non = 46 %")).isEqualTo("there is no figure 'attempts.non'. Maybe attempts.none?");
        assertThat(refused("channels.webinair.winRate = 3 %"))
                .isEqualTo("there is no figure 'channels.webinair.wins'. Maybe channel.webinar.wins?");
        assertThat(refused("rejected = 3")).startsWith("nothing in this company tells 'rejected'");
        assertThat(refused("attempts.none = 46")).isEqualTo("'46' is no share between 0 and 1. Maybe 46 %?");
        assertThat(refused("attempts.none = 146 %")).startsWith("'146 %' is no share");
        assertThat(refused("attempts.none")).startsWith("a figure and its value are needed");
        assertThat(refused("attempts.none = many")).startsWith("'many' is not a value");
        assertThat(refused("wins = 12 %")).isEqualTo("wins is counted in leads, not in per cent");
        assertThat(refused("wins = 0")).startsWith("of a figure that is 0 it must be said how well it is known");
        assertThat(refused("wins = 5 ± 0")).startsWith("a precision must be above 0");
        assertThat(refused("revenue = 4.5 USD")).startsWith("'4.5 USD' is not in EUR");
        assertThat(refused("speed.to.lead.p50 = 20")).isEqualTo("a duration needs its unit, unlike '20'. Maybe 20 h?");
        assertThat(refused("queue.length = 5 a week")).startsWith("queue.length does not add up over time");
        assertThat(refused("wins = 5 a fortnight")).startsWith("'a fortnight' is none of a week");
    }

    @Test
    void what_no_company_can_show_is_refused() {
        assertThat(refused("mqlRate = 130 %")).isEqualTo("'130 %' is no share between 0 and 1");
        assertThat(refused("mqlRate = 130")).isEqualTo("'130' is no share between 0 and 1");
        assertThat(refused("mqlRate = -3 %")).isEqualTo("'-3 %' is no share between 0 and 1");
        assertThat(refused("channels.webinar.winRate = 101 %")).isEqualTo("'101 %' is no share between 0 and 1");
        assertThat(refused("attempts.none = -1 %")).isEqualTo("'-1 %' is no share between 0 and 1");
        assertThat(refused("wins/sqls = -3 %")).isEqualTo("'-3 %' is below 0, and wins/sqls never is");
        assertThat(refused("wins = -5")).isEqualTo("'-5' is below 0, and wins never is");
        assertThat(refused("revenue = -4.5 M ± 10 %")).isEqualTo("'-4.5 M' is below 0, and revenue never is");
        assertThat(refused("speed.to.lead.p50 = -2 h")).isEqualTo("'-2 h' is below 0, and speed.to.lead.p50 never is");
        assertThat(refused("belief.error = -130 %")).isEqualTo("'-130 %' is no share between -1 and 1");
    }

    @Test
    void what_may_be_below_nought_or_above_its_whole_may_be_asked_for() {
        assertAsked("contribution = -200 k ± 20 k", -200e3, 20e3);
        assertAsked("contribution/wins = -5 k", -5e3, 250);
        assertAsked("belief.error = -3 % ± 1", -0.03, 0.01);
        assertAsked("wins/sqls = 130 % ± 5", 1.3, 0.05);
    }

    @Test
    void everything_wrong_is_told_at_once_and_nothing_is_asked_for_twice() {
        ScenarioException e = catchThrowableOfType(
                ScenarioException.class,
                () -> new Targets(COMPANY, year()).of(List.of("wins = 5", "nonsense = 1", "wins = 6")));
        assertThat(e.problems()).hasSize(2);
        assertThat(e.getMessage()).contains("wins is asked for twice");
    }
}
