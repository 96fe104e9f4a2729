package dev.handoff.company;

import java.util.Optional;

/**
 * From a sales-qualified lead to a won or lost deal. Chance of winning: {@code logit⁻¹(logit(winShare) + skill − neglect·log10(1 + waiting
 * hours/8) + score·(s − s_ref) + quarterEnd)}.
 */
public record Deals(
        @Param(
                value = "Stages of an opportunity that need work; 0 means it closes at once",
                unit = "stages",
                byDefault = "0",
                min = 0,
                max = 50)
        int stages,

        @Param(value = "Work a stage needs", byDefault = "0 s")
        RandomDuration work,

        @Param(value = "Time the customer takes between two stages", byDefault = "0 s")
        RandomDuration gap,

        @Param(value = "Extra work of a won deal", byDefault = "0 s")
        RandomDuration closingWork,

        @Param(
                value = "Share won by an average rep who never keeps the customer waiting",
                unit = "probability",
                byDefault = "1",
                min = 0,
                max = 1)
        double winShare,

        @Param(
                value = "How much reps differ in skill (standard deviation)",
                unit = "logit",
                byDefault = "0",
                min = 0,
                max = 5)
        double skillSpread,

        @Param(
                value = "Loss per tenfold (1 + waiting hours/8)",
                unit = "logit/decade",
                byDefault = "0",
                min = -5,
                max = 10)
        double neglect,

        @Param(value = "Gain per unit of score", unit = "1", byDefault = "0", min = -10, max = 10)
        double score,

        @Param(value = "Score at which that gain is nil", unit = "logit", byDefault = "0", min = -20, max = 20)
        double scoreReference,

        @Param(value = "Gain in the last two weeks of a quarter", unit = "logit", byDefault = "0", min = -10, max = 10)
        double quarterEnd,

        @Param(value = "Median deal size", unit = "currency", byDefault = "1", min = 0, max = 1e12)
        double medianSize,

        @Param(value = "σ of the logarithm of deal size", unit = "1", byDefault = "0", min = 0, max = 5)
        double sizeSpread,

        @Param(
                value = "Share of that variance already explained by the company's size, known at the inquiry",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double sizeKnown,

        @Param(
                value =
                        "Whether all who work deals take them from one queue, whoever is free first, instead of each keeping their own",
                byDefault = "no",
                owner = Owner.SALES,
                source = "neutral: a deal stays with whoever has it")
        YesNo sharedQueue,

        @Param(
                value =
                        "Time the customer takes between two stages of a deal that is lost even if nobody keeps the customer waiting; none"
                                + " means as long as any other",
                byDefault = "none",
                source = "neutral: won and lost deals take equally long")
        Optional<RandomDuration> lostGap) {}
