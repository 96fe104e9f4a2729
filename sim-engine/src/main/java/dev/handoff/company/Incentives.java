package dev.handoff.company;

import dev.handoff.random.ElementaryFunctions;

/** What each side is paid for, and what that does to its effort. */
public record Incentives(
        @Param(
                value = "What marketing is paid for: the number of qualified leads, or revenue",
                byDefault = "mqls",
                owner = Owner.MARKETING,
                source = "the usual marketing target")
        Goal marketing,

        @Param(
                value =
                        "How far marketing paid per MQL lowers the threshold it works with below the one agreed, without a shared goal",
                unit = "logit",
                byDefault = "0",
                min = 0,
                max = 10)
        double padding,

        @Param(
                value = "Share of a handed lead's deal that counts for the rep; a deal of one's own counts wholly",
                unit = "share",
                byDefault = "1",
                min = 0.01,
                max = 1,
                owner = Owner.SALES)
        double handedCredit,

        @Param(
                value = "Effort on handed leads: logits per natural logarithm of that credit",
                unit = "logit",
                byDefault = "0",
                min = 0,
                max = 10)
        double creditWeight,

        @Param(
                value =
                        "Growth of the time reps spend on prospecting if handed deals counted nothing; proportional in between",
                unit = "1",
                byDefault = "0",
                min = 0,
                max = 10)
        double prospectingPull,

        @Param(
                value = "Share of both sides' variable pay that hangs on joint revenue",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1,
                owner = Owner.JOINT)
        double sharedGoal) {

    /** However much it pays, some time is left for other work. */
    private static final double MOST_PROSPECTING = 0.95;

    /** A department's target. */
    public enum Goal {
        /** Marketing-qualified leads. */
        MQLS,
        /** Revenue. */
        REVENUE
    }

    /** What a handed deal counts for the rep once the shared goal pays its part: {@code c + (1 − c)·g}. */
    public double effectiveCredit() {
        return handedCredit + (1 - handedCredit) * sharedGoal;
    }

    /** What the pay adds to the effort on a handed lead: {@code w·ln(credit)}, logits, 0 or less. */
    public double handedEffort() {
        return creditWeight == 0 ? 0 : creditWeight * ElementaryFunctions.log(effectiveCredit());
    }

    /** Whether marketing works for revenue: by its own target, or because at least half of its pay hangs on the shared one. */
    public boolean marketingSeeksRevenue() {
        return marketing == Goal.REVENUE || sharedGoal >= 0.5;
    }

    /** How far the threshold in use lies below the one agreed, logits. */
    public double effectivePadding() {
        return marketing == Goal.REVENUE ? 0 : padding * (1 - sharedGoal);
    }

    /** Share of reps' time that goes to prospecting when {@code meant} of it should: who earns more by own leads looks for more of them. */
    public double prospectingShare(double meant) {
        double drawn = meant * (1 + prospectingPull * (1 - effectiveCredit()));
        return Math.max(meant, Math.min(MOST_PROSPECTING, drawn));
    }
}
