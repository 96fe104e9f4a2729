package dev.handoff.game;

import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.ParGame;
import dev.handoff.game.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** How often four rounds rank two teams right that truly differ: on shared luck, and each on luck of its own. */
public final class Luck {
    private static final int SEEDS = 16;
    private static final long LATER = 1000;

    private Luck() {}

    /** Shares of right rankings among pairs of teams whose true contributions are 5 to 15 % apart. */
    public record Ranking(int pairs, double shared, double own) {
        public String words() {
            if (pairs == 0) {
                return """
                        ## What luck decides

                        Teams that play par but leave one clause of the agreement out, in the cold war, four rounds: no two of them
                        are truly 5 to 15 % apart, so that nothing can be said of how often luck ranks such teams wrongly.
                        """;
            }
            return String.format(java.util.Locale.ROOT, """
                    ## What luck decides

                    Teams that play par but leave one clause of the agreement out, in the cold war, four rounds. Their true
                    contributions are means over %d seeds; %d pairs are 5 to 15 %% apart. On %d other seeds a pair is ranked right in
                    %.0f %% of the games when both meet the same luck, as teams of a workshop do, and in %.0f %% when each has luck of
                    its own.
                    """, SEEDS, pairs, SEEDS, 100 * shared, 100 * own);
        }
    }

    public static Ranking ranking(World world) {
        List<List<Round>> teams = teams(world);
        List<double[]> truth = played(world, teams, 1);
        List<double[]> games = played(world, teams, LATER);
        int pairs = 0;
        double shared = 0;
        double own = 0;
        for (int a = 0; a < teams.size(); a++) {
            for (int b = 0; b < teams.size(); b++) {
                double apart = 1 - mean(truth.get(b)) / mean(truth.get(a));
                if (apart >= 0.05 && apart <= 0.15) {
                    pairs++;
                    shared += right(games.get(a), games.get(b), true);
                    own += right(games.get(a), games.get(b), false);
                }
            }
        }
        return new Ranking(pairs, shared / pairs, own / pairs);
    }

    private static List<List<Round>> teams(World world) {
        List<List<Round>> teams = new ArrayList<>();
        Terms clauses = world.menu().partners().clauses();
        teams.add(rounds(world, clauses));
        clauses.options().keySet().forEach(clause -> teams.add(rounds(world, clauses.with(clause, "none"))));
        return teams;
    }

    public static List<Round> rounds(World world, Terms terms) {
        GameSetup setup = TestGames.setup(world, 2, 2, 1);
        return ParGame.rounds(world, setup, Collections.nCopies(4, List.of())).stream()
                .map(round -> Round.of(round.number(), round.act(), round.decisions(), Optional.of(terms), List.of()))
                .toList();
    }

    private static List<double[]> played(World world, List<List<Round>> teams, long from) {
        return teams.stream()
                .map(rounds -> LongStream.range(from, from + SEEDS)
                        .mapToDouble(seed -> world.after(rounds, seed).expected())
                        .toArray())
                .toList();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double right(double[] better, double[] worse, boolean shared) {
        int games = 0;
        int right = 0;
        for (int i = 0; i < better.length; i++) {
            for (int j = 0; j < worse.length; j++) {
                if ((i == j) == shared) {
                    games++;
                    right += better[i] > worse[j] ? 1 : 0;
                }
            }
        }
        return right / (double) games;
    }
}
