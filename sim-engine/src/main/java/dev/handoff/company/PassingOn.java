package dev.handoff.company;

import java.util.Optional;

/** How a lead that is let down is passed on, where the breach of a clause is {@code reassign}. */
public record PassingOn(
        @Param(
                value =
                        "How often one lead is passed on, each time to somebody who has not had it as long as there is one",
                unit = "times",
                byDefault = "3",
                min = 1,
                max = 60,
                owner = Owner.JOINT,
                source = "assumption: until somebody calls, but not round and round a large team")
        int times,

        @Param(
                value =
                        "Time the next rep has, counted from the moment of passing on; none: as long as the clause gives",
                byDefault = "none",
                owner = Owner.JOINT,
                source = "neutral: the same promise for everybody")
        Optional<Limit> limit) {

    /** Once, with the clause's own limit. */
    public static final PassingOn ONCE = new PassingOn(1, Optional.empty());
}
