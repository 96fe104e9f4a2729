package dev.handoff.handoff;

import dev.handoff.market.Lead;
import dev.handoff.random.DrawPurpose;
import java.util.List;

/** Every lead goes to one of the reps by lot, each as likely as any other, whatever went before. */
public final class AtRandom implements Router {

    @Override
    public <D extends RoutingDesk> D choose(Lead lead, List<D> candidates) {
        double lot = lead.uniform(DrawPurpose.ROUTE, lead.handovers() + lead.timesPassedOn());
        return candidates.get((int) (lot * candidates.size()));
    }
}
