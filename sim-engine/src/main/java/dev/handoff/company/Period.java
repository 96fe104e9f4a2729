package dev.handoff.company;

import java.time.Duration;

/** How long a replication runs and which part of it counts. */
public record Period(
        @Param(
                value = "Simulated before measuring begins, so that the company starts busy and not empty",
                byDefault = "0 weeks",
                min = 0,
                max = 520 * Period.WEEK_MILLIS)
        Duration warmUp,

        @Param(
                value = "Measured time",
                byDefault = "52 weeks",
                min = Period.DAY_MILLIS,
                max = 2600 * Period.WEEK_MILLIS,
                source = "a year, as budgets have it")
        Duration horizon,

        @Param(
                value =
                        "Time granted after the horizon for handed leads to get their first attempt, so that waits are not cut"
                                + " off; nothing else is counted in it",
                byDefault = "4 weeks",
                min = 0,
                max = 520 * Period.WEEK_MILLIS,
                source = "longer than any baseline wait")
        Duration drain) {

    static final double DAY_MILLIS = 24.0 * 3_600_000;
    static final double WEEK_MILLIS = 7 * DAY_MILLIS;
}
