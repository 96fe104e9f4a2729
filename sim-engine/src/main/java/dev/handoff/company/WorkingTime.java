package dev.handoff.company;

import dev.handoff.calendar.Shift;
import java.time.LocalDate;
import java.util.List;

/** The hours in which people work; everything else waits. */
public record WorkingTime(
        @Param(value = "Shifts of the week, local time", byDefault = "[Mon-Sun 00:00-24:00]")
        List<Shift> shifts,

        @Param(value = "Days on which nobody works", byDefault = "[]")
        List<LocalDate> holidays,

        @Param(
                value = "First measured day, a Monday; holidays are counted from it",
                byDefault = "2026-01-05",
                source = "any Monday: only holidays refer to it")
        LocalDate start) {}
