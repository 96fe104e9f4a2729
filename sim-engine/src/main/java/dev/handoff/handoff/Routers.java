package dev.handoff.handoff;

import dev.handoff.company.Routing;

/** The router a company's record names. */
public final class Routers {

    private Routers() {}

    /** A fresh router; with {@code pull} it is only asked who owns a lead that somebody must own. */
    public static Router of(Routing routing) {
        return switch (routing.rule()) {
            case ROUND_ROBIN, PULL -> new RoundRobin();
            case WEIGHTED -> new Weighted(routing.weights());
            case LEAST_LOADED -> new LeastLoaded();
            case BY_SEGMENT -> new BySegment(routing.segments());
            case BY_SCORE -> new ByScore(routing.highScore());
            case RANDOM -> new AtRandom();
        };
    }
}
