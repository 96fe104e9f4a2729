package dev.handoff.company;

import dev.handoff.calendar.Shift;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The hours in which people work; everything else waits. */
public record WorkingTime(
        @Param(value = "Shifts of the week, local time", byDefault = "[Mon-Sun 00:00-24:00]")
        List<Shift> shifts,

        @Param(
                value = "Days on which nobody works, or parts of them: 2026-12-24 from 12:00, 2026-12-31 until 12:00",
                byDefault = "[]")
        List<Holiday> holidays,

        @Param(
                value = "First measured day, a Monday; holidays are counted from it",
                byDefault = "2026-01-05",
                source = "any Monday: only holidays refer to it")
        LocalDate start,

        @Param(
                value =
                        "Time zone of the company's clock, such as Europe/Berlin; only teams in another zone refer to it",
                byDefault = "none",
                source = "everybody works by one clock")
        Optional<ZoneId> timeZone) {}
