package dev.handoff.game;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Player;
import dev.handoff.game.rules.Round;
import dev.handoff.game.rules.Winning;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.World;
import dev.handoff.scenario.Shock;
import java.util.List;

/** How one seat could play a whole game beside a computer player: what it decides each round, and what it does at the table. */
public enum SeatLine {
    /** Changes nothing and signs nothing. */
    IDLE {
        @Override
        Decision decides(Game game, Role role) {
            return Decision.NOTHING;
        }
    },
    /** Plays a partner's levers from the first round on, and does at once what wins the colleague over. */
    PARTNER_AT_ONCE {
        @Override
        Decision decides(Game game, Role role) {
            return winning(game, role, partner(game, role));
        }
    },
    /** Does nothing but what wins the colleague over; plays a partner's levers from then on. */
    WIN_FIRST {
        @Override
        Decision decides(Game game, Role role) {
            boolean won = isWon(game, role.other());
            return won ? partner(game, role) : winning(game, role, Decision.NOTHING);
        }
    };

    abstract Decision decides(Game game, Role role);

    /**
     * Plays that line on the luck of a game, beside that colleague.
     *
     * @param news what happens to the company in each round, for as many rounds as are played
     */
    public Game play(World world, GameSetup setup, Card colleague, List<List<Shock>> news) {
        Role role = colleague.role().other();
        Game game = Game.unwatched(world, setup);
        game.happen(new GameEvent.SeatTaken(role, Player.person("line")));
        game.happen(new GameEvent.SeatTaken(colleague.role(), Player.computer(colleague, setup.seed())));
        for (List<Shock> happening : news) {
            int round = game.state().round();
            happening.forEach(shock -> game.happen(new GameEvent.Injected(round, shock)));
            game.beginRound();
            if (this != IDLE && game.state().act() == Act.TOGETHER) {
                agree(game, role);
            }
            game.happen(new GameEvent.Submitted(round, role, decides(game, role)));
            game.letComputersDecide();
            game.happen(new GameEvent.RoundClosed(round));
        }
        return game;
    }

    private static Decision partner(Game game, Role role) {
        return game.world().menu().partners().decision(role, game.state().round());
    }

    private static boolean isWon(Game game, Role colleague) {
        return game.state().wonFor(colleague, game.world().menu()) > 0;
    }

    /** The decision with the move that wins the colleague over, as long as that is to be done and can be paid. */
    private static Decision winning(Game game, Role role, Decision decision) {
        Desk desk = game.desk(role);
        Winning wins = game.computer(role.other()).orElseThrow().card().won();
        if (isWon(game, role.other()) || !desk.openLevers().contains(wins.lever())) {
            return decision;
        }
        List<Level> levels = desk.menu().levels(wins.lever());
        for (Level level : levels) {
            Decision moved = decision.with(wins.lever(), level.key());
            if (wins.levels().contains(level.key()) && isAllowed(desk, moved)) {
                return moved;
            }
        }
        return decision;
    }

    private static boolean isAllowed(Desk desk, Decision decision) {
        try {
            desk.menu().check(desk.role(), desk.round(), decision);
            return true;
        } catch (IllegalMove tooMuch) {
            return false;
        }
    }

    /** Offers the partners' agreement where there is none, or a smaller one, and signs what comes back. */
    private static void agree(Game game, Role role) {
        Terms wanted = game.world().menu().partners().clauses();
        int round = game.state().round();
        if (game.state().open().agreement().filter(wanted::equals).isPresent()) {
            return;
        }
        game.happen(new GameEvent.Offered(round, role, wanted));
        game.answerOffers();
        if (game.state().offer().filter(card -> card.role() != role).isPresent()) {
            game.happen(new GameEvent.Signed(round, role));
        }
    }

    /** What happened to the company in each of these rounds. */
    static List<List<Shock>> news(List<Round> rounds) {
        return rounds.stream().map(Round::injections).toList();
    }
}
