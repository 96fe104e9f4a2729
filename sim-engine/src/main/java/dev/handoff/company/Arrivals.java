package dev.handoff.company;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The rhythm of inquiries that all channels share. */
public record Arrivals(
        @Param(
                value = "Relative volume of Monday … Sunday; seven numbers",
                unit = "1",
                byDefault = "[1, 1, 1, 1, 1, 1, 1]",
                min = 0,
                max = 1e9)
        List<Double> dayWeights,

        @Param(
                value = "Relative volume of the 24 hours of the day",
                unit = "1",
                byDefault = "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]",
                min = 0,
                max = 1e9)
        List<Double> hourWeights,

        @Param(
                value = "Negative-binomial r of a day's volume (gamma factor with this shape); none means Poisson",
                unit = "1",
                byDefault = "none",
                min = 0.1,
                max = 1e6)
        Optional<Double> dispersion,

        @Param(
                value = "Hidden quality of a campaign: standard deviation of a shift of its leads' intent",
                unit = "logit",
                byDefault = "0",
                min = 0,
                max = 5)
        double campaignEffect,

        @Param(
                value = "How long a campaign runs before the next one takes its place",
                byDefault = "13 weeks",
                min = Period.WEEK_MILLIS,
                source = "a quarter")
        Duration campaignLength) {}
