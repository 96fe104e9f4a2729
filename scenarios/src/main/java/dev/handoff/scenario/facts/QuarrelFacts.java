package dev.handoff.scenario.facts;

import java.util.List;

/** What the quarrel between the departments does, and what ends it. */
final class QuarrelFacts {

    private QuarrelFacts() {}

    static List<StylisedFact> all() {
        return List.of();
    }
}
