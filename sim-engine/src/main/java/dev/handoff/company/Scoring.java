package dev.handoff.company;

/** How well marketing's score tells good leads (fit and intent) from others. */
public record Scoring(
        @Param(
                value = "Chance that a good lead scores above a bad one of the same channel (area under the ROC curve)",
                unit = "probability",
                byDefault = "0.5",
                min = 0.5,
                max = 0.9999,
                source = "neutral: a score that knows the channel only")
        double auc) {}
