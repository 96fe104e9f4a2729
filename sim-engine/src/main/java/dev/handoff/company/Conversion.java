package dev.handoff.company;

import java.time.Duration;
import java.util.Optional;

/**
 * A conversation makes a sales-qualified lead when the company fits, enough touches were made (conversations + w · unanswered attempts),
 * nobody else sold to it, and intent, fading as {@code I(t) = I∞ + (I0 − I∞)·exp(−t/τ)}, is still above the lead's own hurdle.
 */
public record Conversion(
        @Param(
                value =
                        "Shape a of the Kumaraswamy distribution of intent over leads; b follows from the channel's mean",
                unit = "1",
                byDefault = "1",
                min = 0.1,
                max = 50)
        double intentShape,

        @Param(
                value = "Intent that never fades, as a share of the initial intent (I∞/I0)",
                unit = "share",
                byDefault = "0",
                min = 0,
                max = 1)
        double intentFloor,

        @Param(
                value = "Mean number of touches needed beyond the first (Poisson), before the channel's factor",
                unit = "touches",
                byDefault = "0",
                min = 0,
                max = 100)
        double touchesBeyondFirst,

        @Param(
                value = "What an unanswered attempt counts toward the touches a lead needs; a conversation counts 1",
                unit = "touches",
                byDefault = "1",
                min = 0,
                max = 1)
        double unansweredTouchCounts,

        @Param(
                value =
                        "How far reps differ in what they make of a conversation: standard deviation over reps, added to the log-odds of"
                                + " the lead's intent",
                unit = "logit",
                byDefault = "0",
                min = 0,
                max = 3)
        double skillSpread,

        @Param(
                value = "Mean time until a rival sells to the lead; none means there is no rival",
                byDefault = "none",
                min = 60_000)
        Optional<Duration> rivalAfter,

        @Param(
                value =
                        "Time from the inquiry after which a lead nobody has called is annoyed and looks around; none means never",
                byDefault = "none",
                min = 60_000)
        Optional<Duration> lateAfter,

        @Param(
                value = "Factor on a rival's chances with a lead that was called too late",
                unit = "1",
                byDefault = "1",
                min = 1,
                max = 1000)
        double lateFactor,

        @Param(
                value = "Factor on a rival's chances each time a lead is passed to a further rep",
                unit = "1",
                byDefault = "1",
                min = 1,
                max = 1000)
        double duplicateFactor) {}
