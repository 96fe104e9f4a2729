package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.SMALL;
import static dev.handoff.scenario.Fixtures.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule between parameters, broken alone. */
class CompanyRulesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run.warmUp=10 days | must be whole weeks, not 10 days. Maybe 1 week or 2 weeks?",
                "channels.web.schedule={} | a schedule says when inquiries come. Maybe {every: 10 min}?",
                "run.horizon=36 h | must be whole days, not 36 h. Maybe 2 days?",
                "workingTime.start=2026-01-07 | must be a Monday, which 2026-01-07 is not. Maybe 2026-01-05?",
                "workingTime.shifts=[] | nobody ever works. Maybe [Mon-Fri 09:00-17:00]?",
                "channels.web=none | at least one channel is needed",
                "teams.sales=none | no team has the duty follow-up",
                "teams.sales.duties=[] | a team needs at least one duty. Maybe [follow-up]?",
                "teams.sales.duties=[follow-up, follow-up] | the same duty stands twice",
                "teams.sales.duties=[deals] | no team has the duty follow-up",
                "deals.stages=1 | deals need work, but no team has the duty deals. Maybe duties: [deals, follow-up]?",
                "arrivals.dayWeights=[1, 1] | needs 7 numbers, not 2",
                "arrivals.dayWeights=[0, 0, 0, 0, 0, 0, 0] | at least one weight must be above 0",
                "arrivals.hourWeights=[1] | needs 24 numbers, not 1",
                "channels.web.batch={every: 10 days} | must be whole weeks, not 10 days. Maybe 1 week or 2 weeks?",
                "channels.web.inquiriesPerWeek=1e6 | about 56000000 inquiries in one run; at most 50000000 can be simulated. Maybe a shorter run.horizon?",
                "channels.web.inquiriesPerWeek=1e9 | 1000000000 is out of range: it must lie between 0 and 1000000",
                "teams.sales.reps=100_001 | 100001 is out of range: it must lie between 0 and 100000",
                "teams.more={reps: 100_000} | 100002 reps in all; at most 100000 can be simulated",
                "routing.segments={webb: sales} | there is no channel 'webb'. Maybe web?",
                "routing.segments={web: sale} | there is no team 'sale'. Maybe sales?",
                "routing={rule: by segment} | routing by segment needs the team of at least one channel. Maybe segments: {CHANNEL: TEAM}?",
                "routing.weights=[1, 2, 3] | 3 weights for 2 reps who follow up. Maybe one weight for each rep?",
                "routing.weights=[0, 0] | at least one weight must be above 0",
                "prospecting.channel=wed | there is no channel 'wed'. Maybe web?",
                "sla.sales.firstTouch={limit: 4 h, limits: {wep: 1 h}} | there is no channel 'wep'. Maybe web?",
                "sla.sales.firstTouch={limit: 4 h, reminders: [1]} | a reminder comes at a share of the limit above 0 and below 1, not 1. Maybe 0.8?",
                "sla.sales.acceptance={limit: 4 h, reminders: [0]} | a reminder comes at a share of the limit above 0 and below 1, not 0. Maybe 0.8?",
                "sla.sales.disposition={limit: 4 h, reminders: [0]} | a reminder comes at a share of the limit above 0 and below 1, not 0. Maybe 0.8?",
                "sla.sales.minimumAttempts={attempts: 2, within: 1 week, reminders: [1]} | a reminder comes at a share of the limit above 0 and below 1, not 1. Maybe 0.8?"
            })
    void a_broken_rule_is_told_with_its_place(String override, String message) {
        assertThat(problems(directory, SMALL, override))
                .singleElement()
                .asString()
                .endsWith(": " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 days | 1 day | the first attempt would be due after the window of minimumAttempts, 1 day, is over. Maybe 1 day?",
                "9 working hours | 8 working hours | the first attempt would be due after the window of minimumAttempts, 8 working hours, is over. Maybe 8 working hours?",
                "3 working days | 1 day | the first attempt would be due after the window of minimumAttempts, 1 day, is over. Maybe 1 day?"
            })
    void the_first_attempt_is_due_within_the_window_of_all(String limit, String window, String message) {
        assertThat(problems(directory, SMALL, firstTouch(limit), within(window)))
                .singleElement()
                .asString()
                .endsWith(": " + message);
        assertThat(problems(
                        directory,
                        SMALL,
                        firstTouch("1 h"),
                        "sla.sales.firstTouch.limits={web: " + limit + "}",
                        within(window)))
                .singleElement()
                .asString()
                .endsWith(": " + message);
    }

    @ParameterizedTest
    @CsvSource({"1 day, 1 day", "8 working hours, 9 h", "2 days, 8 working hours", "2 working days, 1 day"})
    void a_limit_that_may_fit_into_the_window_is_accepted(String limit, String window) {
        assertThat(problems(directory, SMALL, firstTouch(limit), within(window)))
                .isEmpty();
    }

    private static String firstTouch(String limit) {
        return "sla.sales.firstTouch={limit: " + limit + "}";
    }

    private static String within(String window) {
        return "sla.sales.minimumAttempts={attempts: 4, within: " + window + "}";
    }

    @Test
    void a_segment_needs_a_team_that_follows_up() {
        assertThat(problems(
                        directory,
                        SMALL,
                        "teams.closers={reps: 1, duties: [deals]}",
                        "routing.segments={web: closers}"))
                .singleElement()
                .asString()
                .endsWith("the team 'closers' does not follow up leads. Maybe teams.closers.duties: [follow-up]?");
    }

    @Test
    void reps_who_look_for_leads_need_to_know_what_those_are_like() {
        String[] look = {
            "prospecting={share: 0.2, leadsPerHour: 1}",
            "teams.sales.duties=[follow-up, prospecting]",
            "teams.sales.reps=3"
        };
        assertThat(problems(directory, SMALL, look))
                .singleElement()
                .asString()
                .contains("reps look for leads of their own, but nothing says what those are like");
        assertThat(problems(directory, SMALL, look[0], look[1], "prospecting.channel=web"))
                .isEmpty();
    }

    @Test
    void several_teams_may_share_the_work() {
        assertThat(problems(directory, SMALL, "teams.closers={reps: 2, duties: [deals]}", "deals.stages=2"))
                .isEmpty();
    }

    @Test
    void clauses_about_reviews_may_stand_where_nothing_is_reviewed() {
        assertThat(problems(
                        directory, SMALL, "sla.sales.acceptance={limit: 4 h}", "sla.sales.disposition={limit: 4 h}"))
                .isEmpty();
    }

    @Test
    void sizes_that_would_take_hours_are_refused() {
        assertThat(problems(directory, SMALL, "channels.web.inquiriesPerWeek=500_000", "cadence.maxAttempts=1000"))
                .singleElement()
                .asString()
                .contains("about 28028000000 events in one run; at most 5000000000 can be simulated");
        String[] busy = {
            "teams.sales={reps: 99_999, duties: [follow-up, prospecting]}",
            "prospecting={share: 1, leadsPerHour: 100, channel: web}"
        };
        assertThat(problems(directory, SMALL, busy)).singleElement().asString().contains("leads found in one run");
    }

    @Test
    void more_spend_counts_as_far_as_saturation_lets_it() {
        String rich = SMALL.replace("10\n", "500_000\n    costPerInquiry: 1\n    spendPerWeek: 5_000_000\n");
        assertThat(problems(directory, rich)).singleElement().asString().contains("about 280000000 inquiries");
        assertThat(problems(directory, rich.replace("teams", "    saturation: 5\nteams")))
                .singleElement()
                .asString()
                .contains("about 154");
    }

    @Test
    void a_rule_about_a_stated_value_is_told_where_it_stands() {
        assertThat(problems(directory, SMALL + "workingTime:\n  start: 2026-01-06\n"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:8:10 workingTime.start: must be a Monday");
    }
}
