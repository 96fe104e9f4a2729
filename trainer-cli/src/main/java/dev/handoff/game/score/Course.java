package dev.handoff.game.score;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.Totals;
import dev.handoff.game.world.World;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a game went, round by round, beside par on the same luck.
 *
 * @param contribution contribution of each closed round, open deals at their odds
 * @param par the same of par
 * @param parPipeline the part of par's that the change in open deals makes, below 0 where fewer are open
 * @param revenue what was really booked in each round
 * @param own what each side's own pay counted in each round, as in {@link Score#bonus}
 */
public record Course(
        List<Double> contribution,
        List<Double> par,
        double parPipeline,
        List<Double> revenue,
        Map<Role, List<Double>> own) {

    /** The course of the closed rounds, of which there must be one. */
    public static Course of(GameState state, World world) {
        long seed = state.setup().seed();
        Played game = world.after(state.played(), seed);
        Played par = ParGame.of(world, state.setup(), state.played());
        Map<Role, List<Double>> own = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            own.put(role, ofRounds(state, world, totals -> Score.bonus(totals).get(role)));
        }
        return new Course(
                byRound(game, Metric.CONTRIBUTION_EXPECTED),
                byRound(par, Metric.CONTRIBUTION_EXPECTED),
                par.pipeline(),
                byRound(game, Metric.REVENUE),
                own);
    }

    private static List<Double> byRound(Played played, Metric metric) {
        return IntStream.rangeClosed(1, played.rounds())
                .mapToObj(round -> Played.inRound(played.outcome().week(metric), round))
                .toList();
    }

    /** What each round added to a figure of all rounds; what was played stays as it was whatever comes later. */
    private static List<Double> ofRounds(GameState state, World world, ToDoubleFunction<Totals> figure) {
        List<Double> added = new ArrayList<>();
        double before = 0;
        for (int rounds = 1; rounds <= state.played().size(); rounds++) {
            double all = figure.applyAsDouble(world.totals(
                    state.played().subList(0, rounds), state.setup().seed()));
            added.add(all - before);
            before = all;
        }
        return List.copyOf(added);
    }
}
