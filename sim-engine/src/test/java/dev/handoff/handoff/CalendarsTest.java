package dev.handoff.handoff;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Holiday;
import dev.handoff.company.TeamHours;
import dev.handoff.company.WorkingTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose hours are when: the company works Mondays to Fridays from nine to five, in Berlin, from Monday 5 January 2026 on. */
class CalendarsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);
    private static final List<Shift> OFFICE = List.of(Shift.parse("Mon-Fri 09:00-17:00"));
    private static final TeamHours NONE = new TeamHours(Optional.empty(), Optional.empty(), Optional.empty());

    private static Company company(List<Holiday> holidays) {
        return with(
                neutral(),
                "workingTime",
                new WorkingTime(OFFICE, holidays, LocalDate.of(2026, 1, 5), Optional.of(ZoneId.of("Europe/Berlin"))));
    }

    private static WorkingCalendar ofSales(Company company, TeamHours hours) {
        Company own = with(company, "teams.sales.workingTime", Optional.of(hours));
        return new Calendars(own, Calendars.ofCompany(own)).of("sales");
    }

    @Test
    void a_team_that_states_nothing_keeps_the_companys_hours() {
        WorkingCalendar hours = Calendars.ofCompany(company(List.of()));
        assertThat(new Calendars(company(List.of()), hours).of("sales")).isSameAs(hours);
        assertThat(hours.nextWorking(0)).isEqualTo(9 * HOUR);
        assertThat(hours.endOfShift(9 * HOUR)).isEqualTo(17 * HOUR);
    }

    @Test
    void a_team_may_have_shifts_of_its_own() {
        TeamHours late = with(NONE, "shifts", Optional.of(List.of(Shift.parse("Mon-Fri 14:00-22:00"))));
        WorkingCalendar hours = ofSales(company(List.of()), late);
        assertThat(hours.nextWorking(0)).isEqualTo(14 * HOUR);
        assertThat(hours.endOfShift(14 * HOUR)).isEqualTo(22 * HOUR);
    }

    @Test
    void a_team_may_have_holidays_of_its_own_instead_of_the_companys() {
        Company company = company(List.of(Holiday.on(TUESDAY)));
        TeamHours wednesday = with(NONE, "holidays", Optional.of(List.of(Holiday.on(TUESDAY.plusDays(1)))));
        assertThat(ofSales(company, NONE).nextWorking(DAY)).isEqualTo(2 * DAY + 9 * HOUR);
        assertThat(ofSales(company, wednesday).nextWorking(DAY)).isEqualTo(DAY + 9 * HOUR);
        assertThat(ofSales(company, wednesday).nextWorking(2 * DAY)).isEqualTo(3 * DAY + 9 * HOUR);
    }

    @Test
    void a_part_of_a_holiday_is_free_and_the_rest_is_worked() {
        WorkingCalendar until = Calendars.ofCompany(company(List.of(Holiday.until(TUESDAY, 12 * 60))));
        assertThat(until.nextWorking(DAY)).isEqualTo(DAY + 12 * HOUR);
        WorkingCalendar from = Calendars.ofCompany(company(List.of(Holiday.from(TUESDAY, 12 * 60 + 30))));
        assertThat(from.workingBetween(DAY, 2 * DAY)).isEqualTo(3 * HOUR + HOUR / 2);
    }

    @Test
    void holidays_are_counted_from_the_first_measured_day_which_comes_after_the_warm_up() {
        Company company = with(company(List.of(Holiday.on(TUESDAY))), "run.warmUp", Duration.ofDays(14));
        WorkingCalendar hours = Calendars.ofCompany(company);
        assertThat(hours.nextWorking(DAY)).isEqualTo(DAY + 9 * HOUR);
        assertThat(hours.nextWorking(2 * WEEK + DAY)).isEqualTo(2 * WEEK + 2 * DAY + 9 * HOUR);
        assertThat(ofSales(company, NONE).nextWorking(2 * WEEK + DAY)).isEqualTo(2 * WEEK + 2 * DAY + 9 * HOUR);
    }

    @Test
    void a_holiday_in_the_warm_up_counts_and_one_before_it_does_not() {
        List<Holiday> before = List.of(Holiday.on(LocalDate.of(2025, 12, 29)), Holiday.on(LocalDate.of(2025, 12, 26)));
        WorkingCalendar hours = Calendars.ofCompany(with(company(before), "run.warmUp", Duration.ofDays(7)));
        assertThat(hours.nextWorking(0)).isEqualTo(DAY + 9 * HOUR);
        assertThat(Calendars.ofCompany(company(before)).nextWorking(0)).isEqualTo(9 * HOUR);
    }

    @Test
    void a_team_elsewhere_begins_when_it_is_nine_there() {
        TeamHours newYork = with(NONE, "timeZone", Optional.of(ZoneId.of("America/New_York")));
        WorkingCalendar hours = ofSales(company(List.of()), newYork);
        assertThat(hours.nextWorking(0)).isEqualTo(15 * HOUR); // six hours behind Berlin
        WorkingCalendar byUniversalTime =
                ofSales(with(company(List.of()), "workingTime.timeZone", Optional.empty()), newYork);
        assertThat(byUniversalTime.nextWorking(0)).isEqualTo(14 * HOUR);
    }

    @Test
    void an_ordinary_week_has_the_teams_shifts_and_clock_and_no_holidays() {
        Company company = company(List.of(Holiday.on(LocalDate.of(2026, 1, 5))));
        TeamHours tokyo = new TeamHours(
                Optional.of(List.of(Shift.parse("Mon-Fri 10:00-18:00"))),
                Optional.empty(),
                Optional.of(ZoneId.of("Asia/Tokyo")));
        Company abroad = with(company, "teams.sales.workingTime", Optional.of(tokyo));
        WorkingCalendar hours = Calendars.ordinaryWeek(abroad, abroad.teams().get("sales"));
        assertThat(hours.nextWorking(0)).isEqualTo(2 * HOUR); // ten o'clock eight hours ahead
        WorkingCalendar home = Calendars.ordinaryWeek(company, company.teams().get("sales"));
        assertThat(home.nextWorking(0)).isEqualTo(9 * HOUR);
        Company named = with(company, "teams.sales.workingTime", Optional.of(NONE));
        assertThat(Calendars.ordinaryWeek(named, named.teams().get("sales")).nextWorking(0))
                .isEqualTo(9 * HOUR);
    }
}
