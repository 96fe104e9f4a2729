package dev.handoff.company;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who gets a lead, and how long the systems take to deliver it. */
public record Routing(
        @Param(
                value =
                        "round robin, random, weighted, least loaded, by segment, by score, or pull (one shared queue, whoever is free"
                                + " takes the next)",
                byDefault = "round robin",
                owner = Owner.SALES,
                source = "the simplest rule in use")
        Rule rule,

        @Param(value = "Delay between qualification and assignment caused by systems", byDefault = "0 s")
        RandomDuration systemDelay,

        @Param(
                value =
                        "weighted: relative shares of the reps who get leads, in order; 0 means none, missing ones count 1",
                unit = "1",
                byDefault = "[]",
                min = 0,
                owner = Owner.SALES)
        List<Double> weights,

        @Param(
                value = "by segment: the team for each channel; other channels go to everybody",
                byDefault = "{}",
                owner = Owner.SALES)
        Map<String, String> segments,

        @Param(
                value =
                        "by score: leads scoring this or more go to the more skilled half of the reps, the others to the other half",
                unit = "logit",
                byDefault = "0",
                min = -20,
                max = 20,
                owner = Owner.SALES)
        double highScore,

        @Param(
                value =
                        "Leads in work at which a rep gets no further one until something is finished; none means no limit",
                unit = "leads",
                byDefault = "none",
                min = 1,
                max = 1_000_000,
                owner = Owner.SALES)
        Optional<Integer> openLeadsCap,

        @Param(
                value = "Share of leads that first go to a wrong desk; each extra form field lowers it",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double misrouted,

        @Param(
                value = "Factor on that share with each extra form field",
                unit = "1",
                byDefault = "0.7",
                min = 0,
                max = 1)
        double misroutedPerField,

        @Param(value = "Time until a misrouted lead reaches the right desk", byDefault = "1 day")
        RandomDuration misroutingDelay,

        @Param(
                value =
                        "by segment: whether leads go to another team when nobody of their own is there with room; no means they wait",
                byDefault = "no",
                owner = Owner.SALES,
                source = "a territory keeps its leads")
        YesNo spillOver) {

    /** The routing rules. */
    public enum Rule {
        /** Each rep in turn. */
        ROUND_ROBIN,
        /** Each rep in turn, some more often. */
        WEIGHTED,
        /** The rep with the fewest leads in work. */
        LEAST_LOADED,
        /** A team for each channel, in turn within it. */
        BY_SEGMENT,
        /** The best leads to the best reps. */
        BY_SCORE,
        /** One shared queue. */
        PULL,
        /** Any rep, by lot. */
        RANDOM
    }
}
