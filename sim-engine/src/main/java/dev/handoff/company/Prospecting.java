package dev.handoff.company;

import java.util.Optional;

/** Leads that reps find by themselves, in competition with following up handed ones. */
public record Prospecting(
        @Param(
                value = "Share of a rep's working time meant for it",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1,
                owner = Owner.SALES)
        double share,

        @Param(value = "Leads found in the first hour of a week", unit = "leads/h", byDefault = "0", min = 0, max = 100)
        double leadsPerHour,

        @Param(
                value = "Hours a week after which the yield of a further hour has halved: yield/(1 + hours/this)",
                unit = "h",
                byDefault = "3",
                min = 0.01,
                max = 1e6)
        double halvedAfterHours,

        @Param(
                value = "The channel that says what such leads are like (its own inquiries are usually 0)",
                byDefault = "none")
        Optional<String> channel) {}
