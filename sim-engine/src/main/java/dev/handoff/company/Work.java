package dev.handoff.company;

import java.time.Duration;

/** How long the pieces of a rep's work take. */
public record Work(
        @Param(value = "Reading a new lead and deciding about it", byDefault = "0 s")
        RandomDuration read,

        @Param(value = "One attempt, answered or not", byDefault = "0 s")
        RandomDuration touch,

        @Param(value = "Writing it down afterwards", byDefault = "0 s")
        RandomDuration wrapUp,

        @Param(value = "A conversation, on top of the touch", byDefault = "0 s")
        RandomDuration conversation,

        @Param(
                value = "Share of a rep's time that goes to administration: all work takes 1/(1 − share) as long",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 0.95)
        double administration,

        @Param(
                value = "Longest task before a rep looks up; longer work is cut, touches and conversations are not",
                byDefault = "30 min",
                min = 60_000,
                max = 86_400_000,
                source = "long work is interrupted about every half hour to look at what came in")
        Duration longestTask) {}
