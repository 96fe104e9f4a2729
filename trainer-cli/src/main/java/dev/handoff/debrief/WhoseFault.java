package dev.handoff.debrief;

import dev.handoff.experiment.FaultExperiment;
import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.World;
import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whose part it was: the gap to par on the luck that was played, and the same split over other lucks. Beliefs and trust evolve anew in
 * every world. Amounts are what the game is scored by, contribution with open deals.
 *
 * @param gap on the luck that was played: the sum of the whole debrief
 * @param split over other lucks; first is marketing, second is sales, third the agreement, where that differs
 * @param played what was played would have brought under the other lucks, one after the other
 */
public record WhoseFault(Gap gap, FaultSplit split, List<Double> played) {
    public WhoseFault {
        played = List.copyOf(played);
    }

    /**
     * Replays a game.
     *
     * @throws java.util.concurrent.CancellationException when the user cancelled before two lucks were finished
     */
    static WhoseFault of(World world, GameState state, Lucks lucks, Progress progress) {
        Worlds worlds = new Worlds(state.played(), Par.of(world, state));
        int count = agreementDiffers(world, worlds) ? 2 * GapPart.AGREEMENT.bit() : GapPart.AGREEMENT.bit();
        List<Policy> policies = IntStream.range(0, count)
                .mapToObj(number -> new Policy("world " + number, world.timeline(worlds.number(number), 0)))
                .toList();
        FaultExperiment.Counted counted =
                FaultExperiment.counted(policies, lucks.plan(state.setup().seed()), progress);
        return new WhoseFault(Gap.of(world, state), counted.split(), counted.asItIs());
    }

    /** Whether par's agreement would change anything; if not, the two departments' levers make up the whole gap. */
    private static boolean agreementDiffers(World world, Worlds worlds) {
        List<Round> signed = worlds.number(GapPart.AGREEMENT.bit());
        return !world.timeline(signed, 0).equals(world.timeline(worlds.number(0), 0));
    }

    /** What each part makes of the gap over other lucks, with its interval; exactly nothing where it is as par has it. */
    public Map<GapPart, Interval> parts() {
        GapSplit money = split.money();
        Map<GapPart, Interval> parts = new EnumMap<>(GapPart.class);
        parts.put(GapPart.MARKETING, money.shapleyFirst());
        parts.put(GapPart.SALES, money.shapleySecond());
        parts.put(
                GapPart.AGREEMENT,
                money.third()
                        .map(GapSplit.Third::shapley)
                        .orElse(Interval.around(0, 0, money.gap().confidence())));
        return Collections.unmodifiableMap(parts);
    }
}
