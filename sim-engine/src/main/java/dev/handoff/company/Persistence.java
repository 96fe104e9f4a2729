package dev.handoff.company;

/**
 * Whether a rep makes attempt k, decided once per lead and k: {@code P = logit⁻¹(β0 + u_rep + βv·(logit p̂ − logit p_ref) + βx·(score −
 * s_ref) + βo·own + βc·(spoke before) + βs·(SLA pressure · legitimacy) + βt·(trust − ½) − βk·(k − 1) − βl·load + βq·quarter-end)}. All
 * coefficients are on the logit scale.
 */
public record Persistence(
        @Param(
                value = "always: every attempt of the cadence is made; choice: reps decide by the formula",
                byDefault = "always")
        Rule rule,

        @Param(value = "β0 for picking a lead up at all (k = 1)", unit = "logit", byDefault = "0", min = -20, max = 20)
        double pickUpLead,

        @Param(value = "β0 for carrying on (k > 1)", unit = "logit", byDefault = "0", min = -20, max = 20)
        double carryOn,

        @Param(value = "σ_u: how much reps differ", unit = "logit", byDefault = "0", min = 0, max = 10)
        double repSpread,

        @Param(
                value = "βv: weight of the believed quality of the lead's channel",
                unit = "1",
                byDefault = "0",
                min = -10,
                max = 10)
        double belief,

        @Param(
                value = "p_ref: believed quality at which that weight is neutral",
                unit = "probability",
                byDefault = "0.3",
                min = 0.01,
                max = 0.99)
        double beliefReference,

        @Param(value = "βx: weight of the lead's score", unit = "1", byDefault = "0", min = -10, max = 10)
        double score,

        @Param(
                value = "s_ref: score at which that weight is neutral",
                unit = "logit",
                byDefault = "0",
                min = -20,
                max = 20)
        double scoreReference,

        @Param(
                value = "βo: a lead the rep found without marketing",
                unit = "logit",
                byDefault = "0",
                min = -10,
                max = 10)
        double own,

        @Param(value = "βc: having spoken to the lead before", unit = "logit", byDefault = "0", min = -10, max = 10)
        double spokeBefore,

        @Param(
                value = "βs: pressure of an agreement people believe in",
                unit = "logit",
                byDefault = "0",
                min = 0,
                max = 20)
        double slaPressure,

        @Param(
                value = "βt: sales' trust in marketing, around one half",
                unit = "logit",
                byDefault = "0",
                min = -10,
                max = 10)
        double trust,

        @Param(
                value = "βk: fatigue per attempt already made",
                unit = "logit/attempt",
                byDefault = "0",
                min = -10,
                max = 10)
        double fatigue,

        @Param(
                value = "βl: load, unread leads over the load reference",
                unit = "logit",
                byDefault = "0",
                min = -10,
                max = 20)
        double load,

        @Param(
                value = "Unread leads that count as a load of one",
                unit = "leads",
                byDefault = "60",
                min = 1,
                max = 1_000_000)
        double loadReference,

        @Param(value = "βq: last two weeks of a quarter", unit = "logit", byDefault = "0", min = -10, max = 10)
        double quarterEnd,

        @Param(
                value =
                        "Gaming: chance that a rep who will not make an attempt the agreement presses for logs one all the same, times"
                                + " pressure and disbelief (1 − legitimacy)",
                unit = "probability",
                byDefault = "0",
                min = 0,
                max = 1)
        double gaming) {

    /** Who decides about an attempt. */
    public enum Rule {
        /** Nobody: the whole cadence is worked. */
        ALWAYS,
        /** The rep, by the logit above. */
        CHOICE
    }
}
