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
        Duration campaignLength,

        @Param(value = "Slow ups and downs of each channel from week to week", byDefault = "{}")
        Level level) {

    /**
     * A slow factor on each channel's volume, one for each week: {@code exp(σ·z − σ²/2)}, z standard normal, that of a week {@code m·z of the
     * week before + √(1 − m²)·new luck}. Its mean is 1.
     */
    public record Level(
            @Param(
                    value = "How much weeks differ: standard deviation of the logarithm of a week's volume (σ)",
                    unit = "1",
                    byDefault = "0",
                    min = 0,
                    max = 2)
            double spread,

            @Param(
                    value = "How much of a week's ups and downs is left in the next (m)",
                    unit = "correlation",
                    byDefault = "0",
                    min = 0,
                    max = 0.99)
            double memory) {}
}
