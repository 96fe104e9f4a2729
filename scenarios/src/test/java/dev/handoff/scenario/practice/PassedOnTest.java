package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.handoff.Ending;
import org.junit.jupiter.api.Test;

/** What goes with a lead that is passed on, and what begins anew. */
class PassedOnTest {

    /** One lead on Monday 10:00 that nobody can reach, for the first of the team. */
    private static final String ONE_LEAD = """
            run: {horizon: 8 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 0, reachable: 0, schedule: {at: [10 h]}}}
            teams: {sales: {reps: 3, duties: [follow-up], whileAway: pass on}}
            cadence: {gap: 1 day, maxAttempts: 20}
            work: {touch: 10 min}
            persistence: always
            """;

    @Test
    void a_move_because_somebody_is_on_leave_does_not_use_up_the_passings_on_of_the_agreement() {
        Watched watched = Watched.run(
                ONE_LEAD,
                "teams.sales.absences=[{rep: 1, from: 2026-01-07, to: week 6}]",
                "sla.sales={minimumAttempts: {attempts: 15, within: 5 working days, breach: reassign},"
                        + " reassign: {times: 1}}");

        assertThat(watched.all("reassigned")).hasSize(2);
        assertThat(watched.all("reassigned").get(1).at()).isEqualTo(WEEK + 10 * HOUR);
    }

    @Test
    void a_lead_that_came_while_nobody_was_there_goes_to_the_first_who_is_back() {
        Watched watched = Watched.run(
                ONE_LEAD,
                "teams.sales.reps=2",
                "teams.sales.absences=[{rep: 1, from: 2026-01-05, to: week 3}, {rep: 2, from: 2026-01-05, to: 2026-01-06}]");

        assertThat(watched.all("attempted").get(0).at()).isEqualTo(DAY + 9 * HOUR);
        assertThat(watched.all("attempted").get(0).rep()).isEqualTo(1);
    }

    @Test
    void deals_go_to_the_first_who_is_back_as_well() {
        Watched watched = Watched.run("""
                run: {horizon: 20 weeks, warmUp: 0 weeks}
                workingTime: {shifts: [Mon-Fri 09:00-17:00]}
                channels: {web: {inquiriesPerWeek: 0, schedule: {at: [10 h]}}}
                teams:
                  sales:
                    reps: 2
                    duties: [deals, follow-up]
                    whileAway: pass on
                    absences: [{rep: 1, from: 2026-01-07, to: week 10}, {rep: 2, from: 2026-01-07, to: week 3}]
                deals: {stages: 1, work: 1 h, gap: 2 days}
                work: {touch: 10 min}
                persistence: always
                """);

        assertThat(watched.all("closed")).singleElement().satisfies(deal -> {
            assertThat(deal.at()).isLessThan(4 * WEEK);
            assertThat(deal.rep()).isEqualTo(1);
        });
    }

    @Test
    void whoever_gets_an_unread_lead_has_as_long_to_read_it_as_anybody() {
        Watched watched = Watched.run(
                ONE_LEAD,
                "teams.sales.absences=[{rep: 1, from: 2026-01-05, to: 2026-01-13}, {rep: 2, from: 2026-01-05, to: 2026-01-13},"
                        + " {rep: 3, from: 2026-01-05, to: 2026-01-06}]",
                "workingTime.shifts=[Mon-Fri 10:00-17:00]",
                "inbox.expiry=1 day");

        assertThat(watched.all("attempted")).isNotEmpty();
        assertThat(watched.all("attempted").get(0).at()).isEqualTo(DAY + 10 * HOUR);
    }

    @Test
    void a_lead_that_expires_while_a_promise_keeps_it_is_booked_as_expired() {
        Watched watched = Watched.run(
                ONE_LEAD,
                "teams.sales.absences=[{rep: 1, from: 2026-01-05, to: week 3}]",
                "teams.sales.reps=1",
                "inbox.expiry=1 h",
                "sla.sales.firstTouch={limit: 3 working days}",
                "sla.sales.watch.looks=no");

        assertThat(watched.all("settled"))
                .singleElement()
                .satisfies(end -> assertThat(end.lead().ending()).isEqualTo(Ending.EXPIRED_UNREAD));
    }

    @Test
    void a_lead_held_with_its_clock_running_goes_by_the_hours_of_whoever_gets_it() {
        Watched watched = Watched.run(
                ONE_LEAD,
                "teams.sales.reps=1",
                "channels.web.schedule={at: [10 h, 10 h]}",
                "routing.openLeadsCap=1",
                "cadence.maxAttempts=1",
                "work={touch: 2.5 h, longestTask: 4 h}",
                "teams.sales.workingTime={shifts: [Mon-Fri 10:00-12:00]}",
                "sla={clockWhileHeld: yes, sales: {firstTouch: {limit: 2.5 working hours}}}",
                "workingTime.shifts=[Mon-Fri 09:00-12:00]");

        assertThat(watched.all("held")).hasSize(1);
        assertThat(watched.all("attempted")).extracting(Watched.Event::at).containsExactly(10 * HOUR, DAY + 10 * HOUR);
        assertThat(watched.all("kept")).hasSize(2); // due on Tuesday 10:30 by the team's hours, 9:30 by the company's
    }
}
