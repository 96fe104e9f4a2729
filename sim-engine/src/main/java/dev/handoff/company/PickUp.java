package dev.handoff.company;

import java.util.List;

/**
 * Whether an attempt is answered: {@code reachable · logit⁻¹(a − b·log10(1 + d/min) − c·(k − 1) + callback)} with d the delay of
 * the first attempt and k the attempt's number; a comes from the channel's pick-up after an hour.
 */
public record PickUp(
        @Param(
                value = "Loss per tenfold delay of the first attempt (b)",
                unit = "logit/decade",
                byDefault = "0",
                min = -5,
                max = 10)
        double lossPerDecade,

        @Param(value = "Loss per further attempt (c)", unit = "logit/attempt", byDefault = "0", min = -5, max = 10)
        double lossPerAttempt,

        @Param(value = "Gain once the lead has been spoken to", unit = "logit", byDefault = "0", min = -5, max = 10)
        double afterConversation,

        @Param(
                value =
                        "Chance that attempt 1, 2, … is answered, the last one holding for all further attempts; replaces the formula"
                                + " when not empty",
                unit = "probability",
                byDefault = "[]",
                min = 0,
                max = 1)
        List<Double> hazards) {}
