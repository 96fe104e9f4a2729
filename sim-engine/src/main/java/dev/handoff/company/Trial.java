package dev.handoff.company;

import java.util.Optional;

/** Experiments inside the simulation. */
public record Trial(
        @Param(
                value =
                        "Delay from the inquiry to the first attempt, drawn for each lead instead of the desk's own: a randomised speed"
                                + " trial; the attempt takes no rep's time",
                byDefault = "none")
        Optional<RandomDuration> firstTouchDelay) {}
