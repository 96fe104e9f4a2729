package dev.handoff.company;

import java.time.Duration;

/**
 * How far each side trusts the other, 0 … 1. At each review {@code T ← T + η(target − T)}; a target is the share of the other side's
 * clauses that were kept, less what spoils it; without such clauses, sales looks at {@code min(1, p̂/promised)} and marketing at the share
 * of leads followed up.
 */
public record Trust(
        @Param(value = "Sales' trust in marketing at the start", unit = "share", byDefault = "0.5", min = 0, max = 1)
        double sales,

        @Param(value = "Marketing's trust in sales at the start", unit = "share", byDefault = "0.5", min = 0, max = 1)
        double marketing,

        @Param(
                value = "η: share of the way to its target that trust goes at a review; 0 means it never moves",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double rate,

        @Param(
                value = "Time between two reviews",
                byDefault = "4 weeks",
                min = Period.WEEK_MILLIS,
                max = 52 * Period.WEEK_MILLIS,
                source = "a month, as reports have it")
        Duration every,

        @Param(
                value = "Share of good leads that sales feels it was promised",
                unit = "probability",
                byDefault = "0.25",
                min = 0.01,
                max = 1,
                source = "no magnitude published")
        double promisedQuality,

        @Param(
                value = "How much sales' target falls if all its leads turned out bad",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double badLeads,

        @Param(
                value = "How much marketing's target falls if no rejection or outcome were explained",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double unexplained,

        @Param(
                value = "How much both targets fall while each side has its own meaning of \"conversion\"",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double misunderstanding) {}
