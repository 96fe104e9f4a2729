package dev.handoff.company;

/**
 * How far people believe in the agreement, and so keep it. It begins at what was signed and moves at each trust review toward what both
 * sides have kept and what they think of one another: {@code L ← L + ρ·q·(target − L)}, {@code target = (1 − w)·kept + w·mean trust}; q,
 * how quickly, is the mean trust when belief grows and what is missing of it when belief falls, never less than {@code slowest}.
 */
public record Legitimacy(
        @Param(
                value = "Share of the belief that is acted upon; 0 makes the agreement a dead letter",
                unit = "share",
                byDefault = "1",
                min = 0,
                max = 1,
                source = "people act on what they believe")
        double ceiling,

        @Param(
                value = "How the agreement came about: jointly, or imposed from above",
                byDefault = "jointly",
                owner = Owner.JOINT,
                source = "neutral: an imposed agreement has to be stated")
        Written written,

        @Param(
                value = "Belief in an agreement that both sides wrote, on the day it is signed",
                unit = "share",
                byDefault = "0.8",
                min = 0,
                max = 1,
                source = "people mean most of what they sign; no magnitude published")
        double jointStart,

        @Param(
                value = "Belief in an agreement that was imposed, on the day it is announced",
                unit = "share",
                byDefault = "0.4",
                min = 0,
                max = 1,
                source = "people keep half of what they are told to; no magnitude published")
        double imposedStart,

        @Param(
                value =
                        "ρ: share of the way to its target that belief goes at a review if nothing slows it; 0 means it never moves",
                unit = "share",
                byDefault = "0.6",
                min = 0,
                max = 1,
                source = "earned or lost within a quarter or two; no magnitude published")
        double rate,

        @Param(
                value = "w: weight of what the two sides think of one another beside what they have kept",
                unit = "share",
                byDefault = "0.3",
                min = 0,
                max = 1,
                source = "deeds count more than opinions; no magnitude published")
        double trustWeight,

        @Param(
                value =
                        "Slowest pace of belief: it grows at least this quickly in full distrust and falls at least this quickly in full trust",
                unit = "share",
                byDefault = "0.2",
                min = 0,
                max = 1,
                source = "trust decides how fast an agreement earns belief, not whether; no magnitude published")
        double slowest,

        @Param(
                value = "Hours each rep spends in every SLA period on writing and keeping up an agreement jointly",
                unit = "h",
                byDefault = "0",
                min = 0,
                max = 160,
                owner = Owner.JOINT,
                source = "neutral: hours have to be stated")
        double jointHours) {

    /** How an agreement came about. */
    public enum Written {
        /** Both sides wrote it. */
        JOINTLY,
        /** It came from above. */
        IMPOSED
    }

    /** Belief in the agreement on the day it is signed, 0 … 1. */
    public double start() {
        return written == Written.JOINTLY ? jointStart : imposedStart;
    }

    /**
     * Belief after a review.
     *
     * @param before belief before it, 0 … 1
     * @param kept share of the promises that were kept since the last review, mean of both sides, 0 … 1
     * @param trust mean of the two sides' trust in each other, 0 … 1
     */
    public double after(double before, double kept, double trust) {
        double target = (1 - trustWeight) * kept + trustWeight * trust;
        double pace = Math.max(slowest, target > before ? trust : 1 - trust);
        return before + rate * pace * (target - before);
    }
}
