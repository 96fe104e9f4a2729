package dev.handoff.company;

/** Whether a rep accepts a handed lead when reading it; a rejected one goes back to marketing. */
public record Acceptance(
        @Param(
                value = "everything: every handed lead is accepted; review: a rep may reject what looks wrong",
                byDefault = "everything",
                owner = Owner.SALES)
        Rule rule,

        @Param(
                value = "Share of leads from companies that could never buy which a rep recognises",
                unit = "share",
                byDefault = "0.5",
                min = 0,
                max = 1)
        double misfitsSpotted,

        @Param(
                value = "Share of the others that are rejected by mistake",
                unit = "share",
                byDefault = "0.05",
                min = 0,
                max = 1)
        double wronglyRejected,

        @Param(value = "Time a rejection takes", byDefault = "2 min")
        RandomDuration rejecting,

        @Param(
                value = "Share of finished leads whose outcome is recorded with a reason code when nobody insists",
                unit = "share",
                byDefault = "0.4",
                min = 0,
                max = 1)
        double reasonsGiven,

        @Param(value = "Time to record an outcome with its reason", byDefault = "0 s")
        RandomDuration recording,

        @Param(
                value =
                        "How distrust rejects: factor 1 + this·(1 − 2·trust) on the share rejected by mistake, at no trust 1 + this",
                unit = "1",
                byDefault = "0",
                min = 0,
                max = 100)
        double distrust,

        @Param(
                value =
                        "Growth of the share of outcomes recorded with a reason from no trust to full trust, around one half",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double reasonsByTrust) {

    /** Share of the leads that are no misfits which reps reject who trust marketing that much: {@code wrongly·(1 + d·(1 − 2T))}, 0 … 1. */
    public double wronglyRejected(double trust) {
        return share(wronglyRejected * (1 + distrust * (1 - 2 * trust)));
    }

    /** Share of outcomes that reps who trust marketing that much explain without being asked: {@code given + g·(T − ½)}, 0 … 1. */
    public double reasonsGiven(double trust) {
        return share(reasonsGiven + reasonsByTrust * (trust - 0.5));
    }

    private static double share(double x) {
        return Math.min(1, Math.max(0, x));
    }

    /** Who is let in. */
    public enum Rule {
        /** Every handed lead. */
        EVERYTHING,
        /** What a rep does not reject. */
        REVIEW
    }
}
