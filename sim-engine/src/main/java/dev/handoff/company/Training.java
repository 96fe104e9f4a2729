package dev.handoff.company;

import java.time.Duration;
import java.util.Optional;

/**
 * Sessions in which reps learn to read their own results: a lead given up after two calls says little about its channel. They cost selling
 * time, and are forgotten.
 */
public record Training(
        @Param(
                value = "Time between two sessions; none means no training",
                byDefault = "none",
                min = Period.WEEK_MILLIS,
                owner = Owner.SALES)
        Optional<Duration> every,

        @Param(
                value = "Length of a session, for every rep",
                byDefault = "4 h",
                min = 0,
                max = 40 * 3_600_000.0,
                owner = Owner.SALES,
                source = "half a day")
        Duration length,

        @Param(
                value = "Share of what reps still misread that a session puts right",
                unit = "share",
                byDefault = "0.6",
                min = 0,
                max = 1,
                source = "no magnitude published")
        double effect,

        @Param(
                value = "Time after which half of it is forgotten",
                byDefault = "26 weeks",
                min = Period.WEEK_MILLIS,
                source = "no magnitude published")
        Duration halfLife,

        @Param(value = "Fee for a session, for each rep", unit = "currency/rep", byDefault = "0", min = 0, max = 1e6)
        double feePerRep) {}
