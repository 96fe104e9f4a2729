package dev.handoff.workshop.store;

import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.World;
import java.nio.file.Path;
import java.util.List;

/** A program that plays for ever and says aloud what it was told is kept, until somebody kills it. */
final class RestlessPlayer {
    private RestlessPlayer() {}

    /** Plays the first game of a directory. */
    public static void main(String[] args) {
        World world = TestGames.small();
        GameStore store = GameStore.open(Path.of(args[0]));
        long number = store.create();
        Game game = Game.begin(world, TestGames.setup(world, 6, 6, 1), store.keeper(number, 0));
        List<String> levels = List.of("wide", "as-found", "stricter", "strict");
        for (int i = 0; ; i++) {
            String level = levels.get(i % levels.size());
            boolean exists = world.menu().levels(Lever.THRESHOLD).stream()
                    .anyMatch(l -> l.key().equals(level));
            Decision decision = exists ? Decision.NOTHING.with(Lever.THRESHOLD, level) : Decision.NOTHING;
            acknowledge(game, new GameEvent.Drafted(game.state().round(), Role.MARKETING, decision));
            if (i % 3 == 0) {
                acknowledge(game, new GameEvent.Submitted(game.state().round(), Role.MARKETING, decision));
            }
            if (game.state().act() == Act.TOGETHER) {
                acknowledge(game, new GameEvent.Written(game.state().round(), Role.SALES, card(i)));
            }
            if (i % 7 == 6) {
                int round = game.state().round();
                acknowledge(game, round == 12 ? new GameEvent.RoundUndone(1) : new GameEvent.RoundClosed(round));
            }
        }
    }

    private static Terms card(int i) {
        return Terms.BLANK.with(Clause.ATTEMPTS, i % 2 == 0 ? "attempts-3" : "attempts-6");
    }

    private static void acknowledge(Game game, GameEvent event) {
        game.happen(event);
        System.out.println(EventText.write(event));
        System.out.flush();
    }
}
