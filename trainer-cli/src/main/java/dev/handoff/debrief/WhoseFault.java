package dev.handoff.debrief;

import dev.handoff.experiment.FaultExperiment;
import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whose fault it was: the game replayed with marketing, with sales, with what only both can sign, and with their combinations at the
 * reference, beliefs and trust evolving anew. Amounts are what the game is scored by, contribution with open deals.
 *
 * @param reference what both sides are measured by
 * @param split over other lucks; first is marketing, second is sales, third what only both can sign, where that differs
 * @param luck the worlds on the luck that was played
 * @param played what was played would have brought under the other lucks, one after the other
 */
public record WhoseFault(Reference reference, FaultSplit split, YourLuck luck, List<Double> played) {
    private static final int MARKETING = 1;
    private static final int SALES = 2;
    private static final int JOINT = 4;

    public WhoseFault {
        played = List.copyOf(played);
    }

    /**
     * Worlds on the played luck, in the company's currency.
     *
     * @param played as it was played
     * @param marketing with marketing's half of the reference
     * @param sales with sales' half
     * @param joint with what only both can sign
     * @param all with the whole reference
     */
    public record YourLuck(double played, double marketing, double sales, double joint, double all) {}

    /**
     * Replays a game.
     *
     * @throws java.util.concurrent.CancellationException when the user cancelled before two lucks were finished
     */
    static WhoseFault of(World world, GameState state, Lucks lucks, Progress progress) {
        Reference reference = Reference.of(state, world.menu());
        Worlds worlds = new Worlds(state.played(), reference);
        int all = jointDiffers(world, worlds) ? MARKETING + SALES + JOINT : MARKETING + SALES;
        long seed = state.setup().seed();
        List<Policy> policies = IntStream.rangeClosed(0, all)
                .mapToObj(number -> new Policy("world " + number, world.timeline(with(worlds, number), 0)))
                .toList();
        FaultExperiment.Counted counted = FaultExperiment.counted(policies, lucks.plan(seed), progress);
        IntToDoubleFunction yours =
                number -> world.after(with(worlds, number), seed).expected();
        YourLuck luck = new YourLuck(
                yours.applyAsDouble(0),
                yours.applyAsDouble(MARKETING),
                yours.applyAsDouble(SALES),
                yours.applyAsDouble(JOINT),
                yours.applyAsDouble(all));
        return new WhoseFault(reference, counted.split(), luck, counted.asItIs());
    }

    /** Whether what only both can sign would change anything; if not, two sides make up the whole reference. */
    private static boolean jointDiffers(World world, Worlds worlds) {
        return !world.timeline(with(worlds, JOINT), 0).equals(world.timeline(with(worlds, 0), 0));
    }

    private static List<Round> with(Worlds worlds, int number) {
        Set<Role> sides = EnumSet.noneOf(Role.class);
        if ((number & MARKETING) != 0) {
            sides.add(Role.MARKETING);
        }
        if ((number & SALES) != 0) {
            sides.add(Role.SALES);
        }
        return worlds.with(sides, (number & JOINT) != 0);
    }
}
