package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.List;

/** Who gets the next lead? */
@FunctionalInterface
public interface Router {

    /**
     * Chooses a desk.
     *
     * @param lead the lead to be handed over
     * @param candidates the reps who are present and have room, in order of number; never empty
     */
    <D extends Desk> D choose(Lead lead, List<D> candidates);
}
