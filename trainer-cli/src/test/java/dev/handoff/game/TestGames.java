package dev.handoff.game;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Player;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Games for tests: a company so small that a round takes milliseconds. */
public final class TestGames {
    private static final List<String> SMALL = List.of(
            "run.warmUp=6 weeks",
            "channels.demo-request.inquiriesPerWeek=25",
            "channels.paid-search.inquiriesPerWeek=25",
            "channels.comparison-site=none",
            "channels.webinar=none",
            "teams.sales.reps=1");

    private static final List<String> SMALL_COLD_WAR = List.of(
            "run.warmUp=6 weeks",
            "channels.content-syndication=none",
            "channels.trade-show=none",
            "channels.organic=none",
            "channels.webinar=none",
            "teams.sales.reps=2");

    private static final Consumer<GameEvent> NOWHERE = event -> {};

    private TestGames() {}

    /** A new small world; worlds remember what they computed. */
    public static World small() {
        return World.of(ScenarioLoader.load("hot-leads", SMALL).orThrow());
    }

    /** The same of the cold war. */
    public static World smallColdWar() {
        return World.of(ScenarioLoader.load("cold-war", SMALL_COLD_WAR).orThrow());
    }

    /** A world of the catalogue. */
    public static World of(String scenario) {
        return World.of(ScenarioLoader.load(scenario, List.of()).orThrow());
    }

    /** A game of so many rounds. */
    public static GameSetup setup(World world, int silos, int together, long seed) {
        return new GameSetup("hot-leads", world.scenario().contentHash(), seed, "test", new Length(silos, together));
    }

    /** A game between two cards, played to its end, with a shock in one round. */
    public static Game between(World world, Card marketing, Card sales, Length length, long seed) {
        GameSetup setup = setup(world, length.silos(), length.together(), seed);
        Game game = Game.begin(world, setup, NOWHERE);
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.computer(marketing, seed)));
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.computer(sales, seed)));
        while (!game.state().isOver()) {
            game.beginRound();
            game.letComputersDecide();
            game.closeRound();
        }
        return game;
    }

    /** Somebody who tries everything at random, allowed or not. */
    public static Game atRandom(World world, long luck, int moves) {
        Random random = new Random(luck);
        Game game = Game.begin(world, setup(world, 2, 2, 1 + random.nextInt(3)), NOWHERE);
        for (int i = 0; i < moves; i++) {
            tryOne(game, random);
        }
        return game;
    }

    private static void tryOne(Game game, Random random) {
        try {
            game.happen(anyEvent(game, random));
        } catch (IllegalMove refused) {
            return; // then nothing has happened
        }
    }

    private static GameEvent anyEvent(Game game, Random random) {
        Role role = any(List.of(Role.values()), random);
        int round = game.state().round();
        return switch (random.nextInt(15)) {
            case 0 -> new GameEvent.SeatTaken(role, Player.computer(any(Card.of(role), random), 7));
            case 1 -> new GameEvent.Offered(round, role, anyTerms(game.world().menu(), random));
            case 2 -> new GameEvent.Signed(round, role);
            case 3 -> new GameEvent.Refused(round, role);
            case 4 -> new GameEvent.Broken(round, role);
            case 5 -> new GameEvent.Forecast(round, role, random.nextInt(100_000));
            case 6 -> new GameEvent.Said(round, role, "Message " + random.nextInt(9));
            case 7 ->
                random.nextInt(4) == 0
                        ? new GameEvent.Injected(round, any(List.of(Shock.values()), random))
                        : new GameEvent.RoundClosed(round);
            case 8 ->
                random.nextInt(4) == 0
                        ? new GameEvent.RoundUndone(1 + random.nextInt(round))
                        : new GameEvent.RoundClosed(round);
            case 9 ->
                random.nextInt(4) == 0 ? new GameEvent.Ended(round) : new GameEvent.Voted(role, GameEvent.Verdict.LUCK);
            case 10, 11 -> new GameEvent.Drafted(round, role, anyDecision(game, role, random));
            case 12 -> new GameEvent.Written(round, role, anyTerms(game.world().menu(), random));
            default -> new GameEvent.Submitted(round, role, anyDecision(game, role, random));
        };
    }

    private static Decision anyDecision(Game game, Role role, Random random) {
        Decision decision = Decision.NOTHING;
        for (Lever lever : Lever.open(role, game.state().round())) {
            if (random.nextBoolean()) {
                decision = decision.with(
                        lever, any(game.world().menu().levels(lever), random).key());
            }
        }
        return decision;
    }

    private static Terms anyTerms(Menu menu, Random random) {
        Terms terms = Terms.BLANK;
        for (Clause clause : Clause.values()) {
            terms = terms.with(clause, any(menu.options(clause), random).key());
        }
        return terms;
    }

    private static <T> T any(List<T> list, Random random) {
        return new ArrayList<>(list).get(random.nextInt(list.size()));
    }
}
