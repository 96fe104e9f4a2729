package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.scenario.practice.Watched.Piece;
import java.util.List;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

/** Two offices: each team keeps its hours, and a lead's clock is that of the team that holds it. */
class HoursOfTeamsTest {

    private static final String OFFICES = """
            run: {horizon: 8 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00], timeZone: Europe/Berlin}
            channels: {web: {inquiriesPerWeek: 1000, reachable: 0}}
            teams:
              emea: {reps: 1, workingTime: {shifts: [Mon-Fri 08:00-16:00]}}
              us: {reps: 1, workingTime: {timeZone: America/New_York}}
            inbox: {cap: 30}
            work: {touch: 15 min}
            cadence: {maxAttempts: 1}
            persistence: always
            """;
    private static final int EMEA = 0;
    private static final int US = 1;

    private static List<Piece> pieces(Watched watched, int rep) {
        return watched.pieces.stream().filter(p -> p.rep() == rep).toList();
    }

    private static void assertWorksOnly(Watched watched, int rep, LongPredicate hourOfDay) {
        assertThat(pieces(watched, rep)).isNotEmpty().allMatch(p -> hourOfDay.test(p.at() % DAY / HOUR));
    }

    @Test
    void each_team_works_in_its_own_hours_and_its_own_time_zone() {
        Watched watched = Watched.run(OFFICES);

        assertWorksOnly(watched, EMEA, hour -> hour >= 8 && hour < 16);
        assertWorksOnly(watched, US, hour -> hour >= 15 && hour < 23); // nine to five, six hours behind Berlin
        assertThat(watched.metric("rep.1.utilization")).isCloseTo(1, within(0.02));
        assertThat(watched.metric("rep.2.utilization")).isCloseTo(1, within(0.02));
    }

    @Test
    void a_team_has_holidays_of_its_own() {
        Watched watched = Watched.run(OFFICES, "teams.us.workingTime.holidays=[2026-01-07, 2026-01-08 from 12:00]");

        assertThat(pieces(watched, US)).noneMatch(p -> p.at() >= 2 * DAY + 6 * HOUR && p.at() < 3 * DAY + 6 * HOUR);
        assertThat(pieces(watched, US)).noneMatch(p -> p.at() >= 3 * DAY + 18 * HOUR && p.at() < 4 * DAY + 6 * HOUR);
        assertThat(pieces(watched, US)).anyMatch(p -> p.at() >= 3 * DAY + 6 * HOUR && p.at() < 3 * DAY + 18 * HOUR);
        assertThat(pieces(watched, EMEA)).anyMatch(p -> p.at() / DAY == 2);
    }

    private static final String NOBODY_CALLS = "persistence={rule: choice, pickUpLead: -20, carryOn: -20}";
    private static final String TWO_HOURS = "sla.sales={firstTouch: {limit: 2 working hours}, enforcement: 0}";

    @Test
    void a_limit_runs_out_by_the_hours_of_the_team_that_holds_the_lead() {
        Watched watched = Watched.run(OFFICES, NOBODY_CALLS, TWO_HOURS, "channels.web.inquiriesPerWeek=20");

        assertThat(watched.all("broken")).isNotEmpty();
        assertThat(watched.all("broken"))
                .filteredOn(
                        e -> e.lead().assignedAt() % DAY < 6 * HOUR && e.lead().assignedAt() % WEEK < 5 * DAY)
                .isNotEmpty()
                .allMatch(e -> e.at() % DAY == (e.rep() == EMEA ? 10 : 17) * HOUR);
    }

    @Test
    void a_lead_that_goes_to_another_office_takes_on_its_hours() {
        Watched watched = Watched.run(
                OFFICES + "timeline: [{at: 7 days, set: {teams.emea.duties: [deals]}}]\n",
                TWO_HOURS,
                "channels.web.inquiriesPerWeek=1000",
                "inbox.cap=none");

        assertThat(watched.all("reassigned")).isNotEmpty();
        assertThat(watched.all("broken"))
                .filteredOn(e -> e.lead().custody().cycle() > 0 && e.lead().assignedAt() > 7 * DAY - 12 * HOUR)
                .isNotEmpty()
                .allMatch(e -> e.at() == 7 * DAY + 17 * HOUR);
    }

    @Test
    void a_day_may_be_a_holiday_from_noon_or_until_noon() {
        Watched watched = Watched.run(
                OFFICES,
                "teams.us.workingTime=none",
                "workingTime.holidays=[2026-01-06 from 12:00, 2026-01-07 until noon, 2026-01-08 12:00]");

        assertThat(pieces(watched, US)).noneMatch(p -> p.at() >= DAY + 12 * HOUR && p.at() < 2 * DAY + 12 * HOUR);
        assertThat(pieces(watched, US)).anyMatch(p -> p.at() >= DAY && p.at() < DAY + 12 * HOUR);
        assertThat(pieces(watched, US)).anyMatch(p -> p.at() == 2 * DAY + 12 * HOUR);
        assertThat(pieces(watched, US)).noneMatch(p -> p.at() >= 3 * DAY + 12 * HOUR && p.at() < 4 * DAY);
    }

    @Test
    void teams_and_reps_may_be_faster_than_others() {
        Watched watched =
                Watched.run(OFFICES, "teams.emea.speed=1.5", "teams.us={reps: 2, speed: 0.5, speeds: [1, 2]}");

        assertThat(pieces(watched, 0)).allMatch(p -> p.millis() == 10 * MINUTE);
        assertThat(pieces(watched, 1)).allMatch(p -> p.millis() == 30 * MINUTE);
        assertThat(pieces(watched, 2)).allMatch(p -> p.millis() == 15 * MINUTE);
    }

    @Test
    void hours_stated_beside_the_team_are_told_where_they_belong() {
        assertThat(Watched.problems(
                        OFFICES.replace("emea: {reps: 1,", "emea: {reps: 1, shifts: [Mon-Fri 08:00-16:00],")))
                .singleElement()
                .asString()
                .endsWith("teams.emea.shifts: there is no parameter 'shifts' here. Maybe workingTime: {shifts: …}?");
    }

    @Test
    void a_team_in_another_time_zone_needs_the_companys() {
        assertThat(Watched.problems(OFFICES, "workingTime.timeZone=none"))
                .singleElement()
                .asString()
                .contains("teams.us.workingTime.timeZone: the company's own time zone")
                .endsWith("Maybe workingTime.timeZone: Europe/Berlin?");
        assertThat(Watched.problems(OFFICES.replace("New_York", "New York")))
                .singleElement()
                .asString()
                .endsWith("'America/New York' is not a time zone. Maybe America/New_York?");
    }
}
