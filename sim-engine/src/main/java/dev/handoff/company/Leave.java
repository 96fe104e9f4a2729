package dev.handoff.company;

/** One person's leave: away from one instant to another, then back with the same desk, speed and beliefs. */
public record Leave(
        @Param(
                value = "Which rep of the team, 1 for the first",
                unit = "1",
                min = 1,
                max = 100_000,
                owner = Owner.SALES)
        int rep,

        @Param(
                value = "First instant away: week 4, 30 days (from the start of the measured time), or a day",
                owner = Owner.SALES)
        When from,

        @Param(value = "First instant back", owner = Owner.SALES)
        When to) {}
