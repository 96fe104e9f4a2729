package dev.handoff.company;

import java.time.Duration;

/** Inquiries below the lead definition are written to now and then and scored again. */
public record Nurture(
        @Param(
                value = "Time between two scorings",
                byDefault = "6 weeks",
                min = 3_600_000,
                source = "a newsletter rhythm")
        Duration every,

        @Param(
                value = "How often an inquiry is scored again before it expires; 0 switches nurture off",
                unit = "times",
                byDefault = "0",
                min = 0,
                max = 100,
                owner = Owner.MARKETING)
        int rounds,

        @Param(
                value = "Chance of unsubscribing before each re-scoring",
                unit = "probability",
                byDefault = "0",
                min = 0,
                max = 1)
        double unsubscribe,

        @Param(
                value = "Share of marketing's budget spent on nurture instead of channels",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 0.9,
                owner = Owner.MARKETING)
        double share,

        @Param(
                value = "Growth of intent between two scorings if all of the budget went there",
                unit = "logit",
                byDefault = "0",
                min = -10,
                max = 50)
        double drift) {}
