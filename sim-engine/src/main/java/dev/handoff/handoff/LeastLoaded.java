package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.List;

/** The rep with the fewest leads in work; among equals each in turn. */
public final class LeastLoaded implements Router {

    private final RoundRobin turn = new RoundRobin();

    @Override
    public <D extends RoutingDesk> D choose(Lead lead, List<D> candidates) {
        int fewest = candidates.stream().mapToInt(RoutingDesk::openLeads).min().orElse(0);
        return turn.choose(
                lead, candidates.stream().filter(d -> d.openLeads() == fewest).toList());
    }
}
