package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.List;

/** Each rep gets a lead in turn; who is absent is skipped and does not catch up. */
public final class RoundRobin implements Router {

    private int next;

    @Override
    public <D extends RoutingDesk> D choose(Lead lead, List<D> candidates) {
        int place = firstFrom(next, candidates);
        D chosen = candidates.get(place == candidates.size() ? 0 : place);
        next = chosen.number() + 1;
        return chosen;
    }

    /** Place of the first candidate with that number or a higher one, by halving: there may be hundreds. */
    private static int firstFrom(int number, List<? extends RoutingDesk> candidates) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
