package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.List;

/** Each rep gets a lead in turn; who is absent is skipped and does not catch up. */
public final class RoundRobin implements Router {

    private int next;

    @Override
    public <D extends Desk> D choose(Lead lead, List<D> candidates) {
        D chosen = candidates.get(0);
        for (int i = candidates.size() - 1; i >= 0 && candidates.get(i).number() >= next; i--) {
            chosen = candidates.get(i);
        }
        next = chosen.number() + 1;
        return chosen;
    }
}
