package dev.handoff.debrief;

import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.WholeParts;
import dev.handoff.game.world.World;
import dev.handoff.statistics.ShapleyValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The gap between a game and par on the luck that was played, and what each part makes of it: the one sum of the whole debrief. All
 * amounts are contribution with open deals, in the company's currency.
 *
 * @param worlds what each of the eight worlds brings, by its number: the first is the game, the last is par
 */
public record Gap(List<Double> worlds) {
    private static final int ALL = (1 << GapPart.ALL.size()) - 1;

    public Gap {
        worlds = List.copyOf(worlds);
    }

    /** The gap of a game. */
    static Gap of(World world, GameState state) {
        Worlds worlds = new Worlds(state.played(), Par.of(world, state));
        long seed = state.setup().seed();
        return new Gap(IntStream.rangeClosed(0, ALL)
                .mapToObj(number -> world.after(worlds.number(number), seed).expected())
                .toList());
    }

    /** What the game brought. */
    public double here() {
        return worlds.get(0);
    }

    /** What par brings. */
    public double par() {
        return worlds.get(ALL);
    }

    /** How much par is ahead; below 0 where the game is. */
    public double amount() {
        return par() - here();
    }

    /** Whether par is ahead. */
    public boolean isBelowPar() {
        return amount() > 0;
    }

    /** What each part makes of the gap: what it adds on average over all orders in which the game can become par. They add up to the gap. */
    public Map<GapPart, Double> parts() {
        double[] values = ShapleyValue.ofNumbered(GapPart.ALL.size(), worlds::get);
        Map<GapPart, Double> parts = new EnumMap<>(GapPart.class);
        GapPart.ALL.forEach(part -> parts.put(part, values[part.ordinal()]));
        return Collections.unmodifiableMap(parts);
    }

    /** What a part of par's would have added to the game, all else as it was played. */
    public double alone(GapPart part) {
        return worlds.get(part.bit()) - here();
    }

    /** What the best mixture of par's parts and the game's adds to the game; 0 where nothing of par's would have added anything. */
    public double mostToBeHad() {
        return worlds.get(best()) - here();
    }

    /** The parts of par's in that mixture; none where the game as it was played is best. */
    List<GapPart> bestParts() {
        int best = best();
        return GapPart.ALL.stream().filter(part -> part.isIn(best)).toList();
    }

    /** Of equals the one with the fewest parts changed. */
    private int best() {
        int best = 0;
        for (int world = 1; world <= ALL; world++) {
            double more = worlds.get(world) - worlds.get(best);
            if (more > 0 || more == 0 && Integer.bitCount(world) < Integer.bitCount(best)) {
                best = world;
            }
        }
        return best;
    }

    /** Whether a part of par's is another than the game's in no world at all. */
    public boolean isSame(GapPart part) {
        return IntStream.rangeClosed(0, ALL)
                .allMatch(world -> worlds.get(world).equals(worlds.get(world & ~part.bit())));
    }

    /** Whether every part is a share of the gap: none of them below 0. */
    public boolean isShared() {
        return isBelowPar() && parts().values().stream().allMatch(part -> part >= 0);
    }

    /** The gap in whole units of the currency, as the rounded amounts of par and of the game are apart. */
    public long rounded() {
        return Math.round(par()) - Math.round(here());
    }

    /** The parts in whole units of the currency; they add up to {@link #rounded()}. */
    public Map<GapPart, Long> roundedParts() {
        List<Double> exact = new ArrayList<>(parts().values());
        List<Long> rounded = WholeParts.of(rounded(), exact);
        Map<GapPart, Long> parts = new EnumMap<>(GapPart.class);
        GapPart.ALL.forEach(part -> parts.put(part, rounded.get(part.ordinal())));
        return Collections.unmodifiableMap(parts);
    }
}
