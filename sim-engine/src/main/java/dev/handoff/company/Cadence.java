package dev.handoff.company;

/** When and how often a lead is tried again, and when it has had enough. */
public record Cadence(
        @Param(value = "Time from one attempt to the next", byDefault = "0 s", owner = Owner.SALES)
        RandomDuration gap,

        @Param(
                value = "Attempts after which the lead is let go",
                unit = "attempts",
                byDefault = "1",
                min = 1,
                max = 1000,
                owner = Owner.SALES)
        int maxAttempts,

        @Param(
                value = "Chance that an attempt makes the lead opt out",
                unit = "probability",
                byDefault = "0",
                min = 0,
                max = 1)
        double optOut,

        @Param(
                value = "Growth of that chance for each attempt beyond the patience",
                unit = "probability/attempt",
                byDefault = "0",
                min = 0,
                max = 1)
        double optOutGrowth,

        @Param(
                value = "Attempts a lead takes without growing impatience",
                unit = "attempts",
                byDefault = "5",
                min = 0,
                max = 1000)
        int patience) {}
