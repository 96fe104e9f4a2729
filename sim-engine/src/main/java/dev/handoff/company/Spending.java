package dev.handoff.company;

import java.time.Duration;

/**
 * How marketing moves its budget between channels by what it sees. At each look the channel with the best result per unit spent gains
 * {@code step} of what the others spend; the whole budget stays the same. Results are discounted by age and shrunk toward the average.
 *
 * <p>What counts as a result follows from pay and data: paid by the number of MQLs, marketing counts MQLs; paid by revenue but blind, it
 * counts MQLs less those that sales calls bad; with the loop closed, revenue.
 */
public record Spending(
        @Param(
                value =
                        "fixed: the budget stays as it is; greedy: to the channel that looks best; thompson: to a channel drawn by the"
                                + " chance that it is best",
                byDefault = "fixed",
                owner = Owner.MARKETING)
        Rule rule,

        @Param(
                value = "Time between two looks",
                byDefault = "4 weeks",
                min = Period.WEEK_MILLIS,
                max = 52 * Period.WEEK_MILLIS,
                owner = Owner.MARKETING,
                source = "a month, as budgets are reviewed")
        Duration every,

        @Param(
                value = "Share of the other channels' spend that the winner of a look gains",
                unit = "share",
                byDefault = "0.1",
                min = 0,
                max = 1,
                source = "budgets move slowly; no magnitude published")
        double step,

        @Param(
                value = "How much an earlier result weighs beside one a look later",
                unit = "share",
                byDefault = "0.85",
                min = 0,
                max = 1,
                source = "about half a year is remembered; no magnitude published")
        double discount,

        @Param(
                value =
                        "Shrinkage: weeks of a channel's reference spend that stand for an average result before anything is known",
                unit = "weeks",
                byDefault = "4",
                min = 0,
                max = 1e4,
                source = "one look's worth; no magnitude published")
        double priorWeeks,

        @Param(
                value = "Smallest spend of a channel, as a share of its spend in the scenario",
                unit = "share",
                byDefault = "0.2",
                min = 0,
                max = 1,
                source = "nobody closes a channel by formula")
        double floor) {

    /** How a budget is moved. */
    public enum Rule {
        /** Not at all. */
        FIXED,
        /** To the channel with the best estimate. */
        GREEDY,
        /** To the channel whose result, drawn from what is known, is best (Thompson 1933). */
        THOMPSON
    }
}
