package dev.handoff.game.colleagues;

import dev.handoff.game.Game;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Player;
import dev.handoff.game.rules.Winning;
import dev.handoff.game.world.World;
import java.util.Optional;

/**
 * A player who knows no more than the screen says: does what the colleague hints at until it is won over, then what it asks for, and signs
 * the card that it puts on the table. In the cold war, whose story tells of reps who call once or twice, sales begins with five attempts,
 * the first on the same day.
 */
public final class Listener {
    private static final Decision PERSISTENT =
            Decision.NOTHING.with(Lever.ATTEMPTS, "attempts-5").with(Lever.SPEED, "same-day");

    private final Game game;
    private final Role role;
    private final Winning wins;
    private Decision decision;

    private Listener(Game game, Card colleague) {
        this.game = game;
        this.role = colleague.role().other();
        this.wins = colleague.won();
        boolean told = game.world().scenario().name().equals("cold-war");
        this.decision = told && role == Role.SALES ? PERSISTENT : Decision.NOTHING;
    }

    /** Plays a whole game beside a colleague. */
    public static Game play(World world, GameSetup setup, Card colleague) {
        Game game = Game.unwatched(world, setup);
        Listener listener = new Listener(game, colleague);
        game.happen(new GameEvent.SeatTaken(listener.role, Player.person("Listener")));
        game.happen(new GameEvent.SeatTaken(colleague.role(), Player.computer(colleague, setup.seed())));
        while (!game.state().isOver()) {
            listener.playRound();
        }
        return game;
    }

    private void playRound() {
        int round = game.state().round();
        game.beginRound();
        if (game.state().offer().filter(card -> card.role() != role).isPresent()) {
            game.happen(new GameEvent.Signed(round, role));
        }
        if (game.state().wonFor(role.other(), game.world().menu()) == 0) {
            win();
        }
        if (isSaid(Advice.releases(wins.lever()))) {
            decision = decision.with(wins.lever(), found());
        }
        for (Lever lever : Lever.of(role)) {
            game.world().menu().levels(lever).stream()
                    .filter(level -> isSaid(Advice.asks(lever, level.key())))
                    .forEach(level -> put(lever, level.key()));
        }
        game.happen(new GameEvent.Submitted(round, role, decision));
        game.letComputersDecide();
        game.closeRound();
    }

    /** The mildest setting that does. */
    private void win() {
        boolean done = wins.levels()
                .contains(game.world().menu().chosen(decision, wins.lever()).key());
        wins.levels().stream()
                .filter(level -> !done && isAllowed(decision.with(wins.lever(), level)))
                .findFirst()
                .ifPresent(level -> decision = decision.with(wins.lever(), level));
    }

    private boolean isSaid(Optional<String> sentence) {
        return sentence.filter(text -> game.state().messages().stream()
                        .anyMatch(m -> m.from() != role && m.text().contains(text)))
                .isPresent();
    }

    private String found() {
        return game.world().menu().standing(wins.lever()).key();
    }

    /** Where there is no room for it, what won the colleague over goes back to where it was found. */
    private void put(Lever lever, String level) {
        Decision wanted = decision.with(lever, level);
        Decision roomier = lever == wins.lever() ? wanted : wanted.with(wins.lever(), found());
        decision = isAllowed(wanted) ? wanted : isAllowed(roomier) ? roomier : decision;
    }

    private boolean isAllowed(Decision wanted) {
        try {
            game.world().menu().check(role, game.state().round(), wanted);
            return true;
        } catch (IllegalMove tooMuch) {
            return false;
        }
    }
}
