package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.Comparator;
import java.util.List;

/** High-scoring leads go to the more skilled half of the reps, the others to the other half, in turn within each. */
public final class ByScore implements Router {

    private final double highScore;
    private final RoundRobin highTurn = new RoundRobin();
    private final RoundRobin lowTurn = new RoundRobin();

    /** Leads that score this or more are the high ones. */
    public ByScore(double highScore) {
        this.highScore = highScore;
    }

    @Override
    public <D extends RoutingDesk> D choose(Lead lead, List<D> candidates) {
        boolean high = lead.score() >= highScore;
        List<D> bySkill = candidates.stream()
                .sorted(Comparator.comparingDouble((D d) -> -d.skill()).thenComparingInt(RoutingDesk::number))
                .toList();
        int middle = (candidates.size() + 1) / 2;
        List<D> half =
                high || candidates.size() == 1 ? bySkill.subList(0, middle) : bySkill.subList(middle, bySkill.size());
        List<D> inOrder = half.stream()
                .sorted(Comparator.comparingInt(RoutingDesk::number))
                .toList();
        return (high ? highTurn : lowTurn).choose(lead, inOrder);
    }
}
