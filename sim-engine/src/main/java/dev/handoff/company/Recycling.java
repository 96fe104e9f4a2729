package dev.handoff.company;

/** Leads that come back from sales and may be nurtured again. */
public record Recycling(
        @Param(
                value = "Share of leads that were rejected, returned or let go and are nurtured again",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1,
                owner = Owner.MARKETING)
        double share,

        @Param(value = "How often the same lead may be handed over", unit = "times", byDefault = "2", min = 1, max = 20)
        int handovers) {}
