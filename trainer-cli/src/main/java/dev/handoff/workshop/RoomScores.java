package dev.handoff.workshop;

import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.ParGame;
import dev.handoff.game.score.Score;
import dev.handoff.game.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** How the teams' games stand, in percent of par. */
final class RoomScores {
    private final TeamGames games;

    RoomScores(TeamGames games) {
        this.games = games;
    }

    /** A team's percent of par after its closed rounds; empty where a share means nothing or no round is closed. */
    OptionalDouble percent(int team) {
        return games.of(team).map(game -> percent(games.world(), game.state())).orElse(OptionalDouble.empty());
    }

    /** The same after all but the last closed round. */
    OptionalDouble before(int team) {
        return games.of(team)
                .filter(game -> game.state().played().size() > 1)
                .map(game -> {
                    GameState state = game.state();
                    return shareOfPar(games.world(), state, state.played().size() - 1);
                })
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble percent(World world, GameState state) {
        return state.played().isEmpty()
                ? OptionalDouble.empty()
                : shareOfPar(world, state, state.played().size());
    }

    private static OptionalDouble shareOfPar(World world, GameState state, int rounds) {
        List<Round> played = state.played().subList(0, rounds);
        double expected = world.totals(played, state.setup().seed()).expected();
        double par = ParGame.totals(world, state.setup(), played).expected();
        return par > 0 ? OptionalDouble.of(100 * expected / par) : OptionalDouble.empty();
    }

    /** The whole score of a team; a round must be closed. */
    Score score(int team) {
        return Score.of(games.of(team).orElseThrow().state(), games.world());
    }

    /** How much more a round together brought than a round apart, on average; empty where either was not played. */
    OptionalDouble together(int team) {
        GameState state = games.of(team).orElseThrow().state();
        List<Double> money = score(team).byRound();
        OptionalDouble together = mean(state, money, Act.TOGETHER);
        OptionalDouble apart = mean(state, money, Act.SILOS);
        return together.isPresent() && apart.isPresent()
                ? OptionalDouble.of(together.getAsDouble() - apart.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble mean(GameState state, List<Double> money, Act act) {
        return state.played().stream()
                .filter(round -> round.act() == act)
                .mapToDouble(round -> money.get(round.number() - 1))
                .average();
    }

    /** The team in the middle by its share of par; of an even number the one above. */
    int middle() {
        Map<Integer, Double> shares = new TreeMap<>();
        games.all().forEach(game -> shares.put(game.team(), percent(game.team()).orElse(0)));
        List<Integer> sorted = shares.keySet().stream()
                .sorted(Comparator.comparing(shares::get))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
