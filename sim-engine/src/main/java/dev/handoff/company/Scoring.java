package dev.handoff.company;

import java.util.Optional;

/** How well marketing's score tells good leads (fit and intent) from others. */
public record Scoring(
        @Param(
                value = "Chance that a good lead scores above a bad one of the same channel (area under the ROC curve)",
                unit = "probability",
                byDefault = "0.5",
                min = 0.5,
                max = 0.9999,
                source = "neutral: a score that knows the channel only")
        double auc,

        @Param(
                value =
                        "The same for reps who see what leads have read, watched and asked (closedLoop.historyToSales); none means it tells"
                                + " them nothing more",
                unit = "probability",
                byDefault = "none",
                min = 0.5,
                max = 0.9999,
                source = "neutral: history tells no more than the score")
        Optional<Double> aucWithHistory,

        @Param(
                value =
                        "How much of its noise a score keeps when the lead is scored again: correlation of the noise of two scorings in a row",
                unit = "correlation",
                byDefault = "0",
                min = 0,
                max = 1)
        double noiseMemory) {}
