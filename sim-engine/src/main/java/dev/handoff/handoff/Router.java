package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.List;

/** Decides who gets the next lead. */
public interface Router {

    /** Those who may get that lead at all, whether they are there or not; the same list when that is everybody. */
    default <D extends RoutingDesk> List<D> allowed(Lead lead, List<D> takers) {
        return takers;
    }

    /**
     * Chooses a desk.
     *
     * @param lead the lead to be handed over
     * @param candidates the reps who are present and have room, in order of number; never empty
     */
    <D extends RoutingDesk> D choose(Lead lead, List<D> candidates);
}
