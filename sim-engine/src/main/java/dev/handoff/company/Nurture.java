package dev.handoff.company;

import java.time.Duration;

/** Inquiries below the lead definition are written to now and then and scored again. */
public record Nurture(
        @Param(value = "Time between two scorings", byDefault = "6 weeks", min = 3_600_000, source = "a newsletter rhythm")
                Duration every,
        @Param(
                        value = "How often an inquiry is scored again before it expires; 0 switches nurture off",
                        unit = "times",
                        byDefault = "0",
                        min = 0,
                        max = 100,
                        owner = Owner.MARKETING)
                int rounds,
        @Param(value = "Chance of unsubscribing before each re-scoring", unit = "probability", byDefault = "0", min = 0, max = 1)
                double unsubscribe) {}
