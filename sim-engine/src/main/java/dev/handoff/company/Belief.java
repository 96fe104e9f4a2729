package dev.handoff.company;

import java.time.Duration;

/**
 * What each rep believes about the share of good leads in each channel: Beta(α, β) per rep and channel, moved by what becomes of the leads
 * the rep had. Before each disposition the counts relax toward the prior, {@code α ← α0 + φ(α − α0) + s}.
 */
public record Belief(
        @Param(value = "Prior count of good leads (α0)", unit = "leads", byDefault = "3", min = 0.01, max = 1e6)
        double priorGood,

        @Param(value = "Prior count of bad leads (β0)", unit = "leads", byDefault = "7", min = 0.01, max = 1e6)
        double priorBad,

        @Param(
                value =
                        "fixed: the belief stays at the prior; experience: it follows what becomes of the leads a rep has worked",
                byDefault = "fixed")
        Rule rule,

        @Param(
                value = "φ: how much of what was learned is kept from one disposition to the next",
                unit = "share",
                byDefault = "0.99",
                min = 0.5,
                max = 1,
                source = "the last hundred leads make up a rep's opinion; no magnitude published")
        double memory,

        @Param(
                value = "ω: chance that a lead nobody tried counts as a bad one, for the rep who had it",
                unit = "probability",
                byDefault = "0",
                min = 0,
                max = 1)
        double prejudice,

        @Param(
                value =
                        "Share of reps' reading of abandoned leads that is right without training: 0 calls each one bad, 1 allows for the"
                                + " touches it did not get",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double understanding,

        @Param(
                value =
                        "How far reps take over the true results by channel at each review, as far as outcomes were recorded with a"
                                + " reason: 0 not at all, 1 wholly",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1,
                owner = Owner.JOINT)
        double transparency,

        @Param(
                value = "Age of the records in the report on true results: what was recorded later is not in it yet",
                byDefault = "2 weeks",
                min = 0,
                max = 52 * Period.WEEK_MILLIS,
                source = "a monthly report is half a month old on average")
        Duration reportDelay,

        @Param(
                value = "Time each rep takes at every review to read that report, where there is one",
                byDefault = "30 min",
                min = 0,
                max = 40 * 3_600_000.0,
                source = "a page of figures and the talk about it")
        Duration reading) {

    /** What moves a belief. */
    public enum Rule {
        /** Nothing. */
        FIXED,
        /** The leads a rep has had. */
        EXPERIENCE
    }

    /** Prior mean α0/(α0+β0). */
    public double priorMean() {
        return priorGood / (priorGood + priorBad);
    }
}
