package dev.handoff.evidence.facts;

import java.util.List;
import java.util.stream.Stream;

/** Every fact the shipped scenarios must reproduce (MODEL.md §7), in the order of the model document. */
public final class StylisedFacts {

    private StylisedFacts() {}

    /** All of them. */
    public static List<StylisedFact> all() {
        return Stream.of(FollowUpFacts.all(), TimeFacts.all(), SpeedFacts.all(), QuarrelFacts.all())
                .flatMap(List::stream)
                .toList();
    }
}
