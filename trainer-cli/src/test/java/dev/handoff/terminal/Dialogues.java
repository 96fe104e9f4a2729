package dev.handoff.terminal;

import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Player;
import dev.handoff.game.world.World;
import dev.handoff.report.document.Say;
import java.util.ArrayList;
import java.util.List;

/** A small game to answer in. */
abstract class Dialogues {
    static final World WORLD = TestGames.small();

    final List<GameEvent> kept = new ArrayList<>();

    final Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, 1), kept::add);

    Dialogue at(String... answers) {
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Sales")));
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.computer(Card.JOURNEY_STEWARD, 7)));
        Dialogue dialogue = Dialogue.of(game);
        for (String answer : answers) {
            dialogue.answer(answer);
        }
        return dialogue;
    }

    static List<String> texts(Screen screen) {
        return screen.blocks().stream()
                .filter(Say.class::isInstance)
                .map(block -> ((Say) block).text())
                .toList();
    }

    static Screen after(Dialogue dialogue, String answer) {
        dialogue.answer(answer);
        return dialogue.screen();
    }

    Dialogue atOneKeyboard(String... answers) {
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Sales")));
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.person("Marketing")));
        Dialogue dialogue = Dialogue.of(game);
        for (String answer : answers) {
            dialogue.answer(answer);
        }
        return dialogue;
    }

    long now;
}
