package dev.handoff.debrief;

import dev.handoff.experiment.FaultExperiment;
import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.game.GameState;
import dev.handoff.game.Role;
import dev.handoff.game.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whose fault it was: the game replayed with marketing, with sales, and with both at the reference, beliefs and trust evolving anew.
 * Amounts are what the game is scored by, expected contribution with open deals.
 *
 * @param reference what both sides are measured by
 * @param split over other lucks; first is marketing, second is sales
 * @param luck the four worlds on the luck that was played
 * @param played what was played would have brought under the other lucks, one after the other
 */
public record WhoseFault(Reference reference, FaultSplit split, YourLuck luck, List<Double> played) {
    public WhoseFault {
        played = List.copyOf(played);
    }

    /**
     * The four worlds on the played luck, in the company's currency.
     *
     * @param played v0
     * @param marketing vM
     * @param sales vS
     * @param both vB
     */
    public record YourLuck(double played, double marketing, double sales, double both) {}

    /**
     * Replays a game.
     *
     * @throws java.util.concurrent.CancellationException when the user cancelled before two lucks were finished
     */
    static WhoseFault of(World world, GameState state, Lucks lucks, Progress progress) {
        Reference reference = Reference.of(state, world.menu());
        Worlds worlds = new Worlds(state.played(), reference);
        List<Set<Role>> sides = List.of(
                EnumSet.noneOf(Role.class),
                EnumSet.of(Role.MARKETING),
                EnumSet.of(Role.SALES),
                EnumSet.allOf(Role.class));
        long seed = state.setup().seed();
        double[] played = sides.stream()
                .mapToDouble(s -> world.after(worlds.with(s), seed).expected())
                .toArray();
        List<Policy> policies = sides.stream()
                .map(s -> new Policy(s.toString(), world.timeline(worlds.with(s), 0)))
                .toList();
        FaultExperiment.Counted counted = FaultExperiment.countingOpenDeals(
                policies.get(0), policies.get(1), policies.get(2), policies.get(3), lucks.plan(seed), progress);
        return new WhoseFault(
                reference, counted.split(), new YourLuck(played[0], played[1], played[2], played[3]), counted.asItIs());
    }
}
