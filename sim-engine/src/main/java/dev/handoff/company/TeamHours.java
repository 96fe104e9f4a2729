package dev.handoff.company;

import dev.handoff.calendar.Shift;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The hours of a team that keeps its own; the clock of a lead is that of the team that holds it. */
public record TeamHours(
        @Param(
                value = "Shifts of the week in the team's local time; none means those of the company",
                byDefault = "none",
                source = "the company's shifts")
        Optional<List<Shift>> shifts,

        @Param(
                value = "Days or parts of days on which the team does not work; none means those of the company",
                byDefault = "none",
                source = "the company's holidays")
        Optional<List<Holiday>> holidays,

        @Param(
                value =
                        "Where the team's clock goes, such as America/New_York; the difference is that of both standard times all year"
                                + " long: daylight saving moves both alike, also for a zone that has none, such as Asia/Tokyo, whose"
                                + " difference is that of the winter; none means the company's",
                byDefault = "none",
                source = "the company's time zone")
        Optional<ZoneId> timeZone) {}
