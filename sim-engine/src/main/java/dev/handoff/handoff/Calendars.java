package dev.handoff.handoff;

import dev.handoff.calendar.TimeOff;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Holiday;
import dev.handoff.company.Team;
import dev.handoff.company.TeamHours;
import dev.handoff.company.WorkingTime;
import dev.handoff.kernel.SimTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The working hours of every team: teams that state hours of their own keep those, everybody else the company's. */
public final class Calendars {

    private final WorkingCalendar company;
    private final Map<String, WorkingCalendar> ofTeams = new LinkedHashMap<>();

    /** The company keeps that calendar, its teams what they state. */
    public Calendars(Company company, WorkingCalendar ofCompany) {
        this.company = ofCompany;
        long warmUp = company.run().warmUp().toMillis();
        company.teams()
                .forEach((name, team) -> team.workingTime()
                        .ifPresent(hours -> ofTeams.put(name, calendar(hours, company.workingTime(), warmUp))));
    }

    /** The hours of a team. */
    public WorkingCalendar of(String team) {
        return ofTeams.getOrDefault(team, company);
    }

    /** The company's own hours; the clock starts with the warm-up, which comes before the first measured day. */
    public static WorkingCalendar ofCompany(Company company) {
        WorkingTime time = company.workingTime();
        long warmUp = company.run().warmUp().toMillis();
        return WorkingCalendar.of(time.shifts(), off(time.holidays(), time.start(), warmUp), 0);
    }

    /** An ordinary week of a team, without holidays, by the company's clock. */
    public static WorkingCalendar ordinaryWeek(Company company, Team team) {
        WorkingTime time = company.workingTime();
        return team.workingTime()
                .map(own -> WorkingCalendar.of(own.shifts().orElse(time.shifts()), List.of(), ahead(own, time)))
                .orElseGet(() -> WorkingCalendar.of(time.shifts(), List.of()));
    }

    private static WorkingCalendar calendar(TeamHours hours, WorkingTime time, long warmUp) {
        return WorkingCalendar.of(
                hours.shifts().orElse(time.shifts()),
                off(hours.holidays().orElse(time.holidays()), time.start(), warmUp),
                ahead(hours, time));
    }

    private static List<TimeOff> off(List<Holiday> holidays, LocalDate start, long warmUp) {
        long firstDay = start.toEpochDay() - SimTime.dayOf(warmUp);
        return holidays.stream()
                .filter(holiday -> holiday.day().toEpochDay() >= firstDay)
                .map(holiday -> off(holiday, holiday.day().toEpochDay() - firstDay))
                .toList();
    }

    private static TimeOff off(Holiday holiday, long day) {
        return new TimeOff(
                day * SimTime.DAY + holiday.fromMinute() * SimTime.MINUTE,
                day * SimTime.DAY + holiday.untilMinute() * SimTime.MINUTE);
    }

    /** By how much the team's standard time is ahead of the company's. */
    private static long ahead(TeamHours hours, WorkingTime time) {
        Instant start = time.start().atStartOfDay(ZoneOffset.UTC).toInstant();
        long home = time.timeZone().map(zone -> standardSeconds(zone, start)).orElse(0L);
        return hours.timeZone().map(zone -> standardSeconds(zone, start) - home).orElse(0L) * 1000;
    }

    private static long standardSeconds(ZoneId zone, Instant at) {
        return zone.getRules().getStandardOffset(at).getTotalSeconds();
    }
}
