package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.scenario.practice.Watched.Event;
import org.junit.jupiter.api.Test;

/** Neighbours of the cases from practice: the same kinds of thing, two at a time. */
class NeighboursTest {

    private static final String THREE = """
            run: {horizon: 12 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 60, reachable: 0}}
            teams: {sales: {reps: 3}}
            work: {touch: 5 min}
            cadence: {gap: 2 days, maxAttempts: 3}
            persistence: always
            """;

    @Test
    void with_weight_for_one_only_that_one_gets_all_leads_and_while_away_they_wait() {
        Watched watched = Watched.run(
                THREE,
                "routing={rule: weighted, weights: [0, 0, 1]}",
                "teams.sales.absences=[{rep: 3, from: week 4, to: week 5}]");

        assertThat(watched.all("assigned")).hasSizeGreaterThan(600).allMatch(e -> e.rep() == 2);
        assertThat(watched.all("attempted")).noneMatch(e -> e.at() >= 4 * WEEK && e.at() < 5 * WEEK);
    }

    @Test
    void a_territory_whose_people_are_all_on_leave_keeps_its_leads_until_they_are_back() {
        Watched watched = Watched.run(
                THREE,
                "channels.north={inquiriesPerWeek: 20, reachable: 0}",
                "teams.north={reps: 2, whileAway: pass on, absences: [{rep: 1, from: week 4, to: week 6},"
                        + " {rep: 2, from: week 4, to: week 6}]}",
                "routing={rule: by segment, segments: {north: north, web: sales}}");

        assertThat(watched.all("attempted").stream().filter(NeighboursTest::isNorthern))
                .allMatch(e -> e.rep() > 2)
                .noneMatch(e -> e.at() >= 4 * WEEK && e.at() < 6 * WEEK)
                .anyMatch(e -> e.at() > 6 * WEEK && e.at() < 6 * WEEK + 10 * HOUR);
    }

    private static boolean isNorthern(Event e) {
        return e.lead().lead().channel().name().equals("north");
    }

    @Test
    void a_team_that_loses_prospecting_finds_nothing_more_and_its_own_leads_are_worked_on() {
        Watched watched = Watched.run(
                THREE,
                "prospecting={share: 0.2, leadsPerHour: 0.5, channel: web}",
                "teams.sales.duties=[prospecting, follow-up]",
                "timeline=[{at: week 4, set: {teams.sales.duties: [follow-up]}}]");

        assertThat(watched.all("prospected")).hasSizeGreaterThan(20).allMatch(e -> e.at() < 4 * WEEK + 2 * HOUR);
        assertThat(watched.all("prospected").stream().map(Event::lead)).allMatch(lead -> lead.attempts() == 3);
    }

    @Test
    void leave_over_holidays_is_no_longer_and_no_shorter_than_stated() {
        Watched watched = Watched.run(
                THREE,
                "teams.sales.absences=[{rep: 1, from: 2026-01-08, to: 2026-01-14}]",
                "workingTime.holidays=[2026-01-07, 2026-01-08, 2026-01-14 until 12:00]",
                "channels.web.inquiriesPerWeek=3000",
                "inbox.cap=100");

        assertThat(watched.pieces).noneMatch(p -> p.rep() == 0 && p.at() >= 2 * DAY && p.at() < 9 * DAY + 12 * HOUR);
        assertThat(watched.pieces).anyMatch(p -> p.rep() == 0 && p.at() == 9 * DAY + 12 * HOUR);
        assertThat(watched.metric("rep.1.utilization")).isCloseTo(1, within(0.01));
    }

    @Test
    void a_holiday_may_begin_at_noon_and_end_at_noon() {
        Watched watched = Watched.run(
                THREE,
                "workingTime.holidays=[2026-01-06 from 12:00, 2026-01-07, 2026-01-08 until 12:00]",
                "channels.web.inquiriesPerWeek=3000",
                "inbox.cap=100");
        long from = DAY + 12 * HOUR;
        long to = 3 * DAY + 12 * HOUR;

        assertThat(watched.pieces).noneMatch(p -> p.at() >= from && p.at() < to);
        assertThat(watched.pieces).anyMatch(p -> p.at() >= from - HOUR && p.at() < from);
        assertThat(watched.pieces).anyMatch(p -> p.at() == to);
        assertThat(watched.metric("rep.utilization")).isCloseTo(1, within(0.01));
    }
}
