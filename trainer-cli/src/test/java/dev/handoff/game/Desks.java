package dev.handoff.game;

import dev.handoff.game.colleagues.ComputerPlayer;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.WeeklyResponse;
import java.util.List;
import java.util.Optional;

/** Desks for tests: a given one with other cards on record, or other books. */
public final class Desks {
    private Desks() {}

    /** A desk before anything happened, for a player that decides by its card alone: won over where there is an agreement. */
    public static Desk bare(Role role, int round, Menu menu, Optional<Terms> agreement, long seed) {
        return bare(role, round, menu, agreement, agreement.isPresent(), seed);
    }

    /** A desk before anything happened, for a player that is won over or not. */
    public static Desk bare(Role role, int round, Menu menu, Optional<Terms> agreement, boolean won, long seed) {
        return new Desk(
                role,
                round,
                false,
                Act.TOGETHER,
                menu,
                Decision.NOTHING,
                false,
                false,
                won ? 1 : 0,
                false,
                agreement,
                round - 1,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                seed);
    }

    /** Where a card puts its levers. */
    public static Decision decision(Card card, Desk desk) {
        return new ComputerPlayer(card)
                .decides(desk).stream()
                        .filter(GameEvent.Submitted.class::isInstance)
                        .map(GameEvent.Submitted.class::cast)
                        .map(GameEvent.Submitted::decision)
                        .findFirst()
                        .orElseThrow();
    }

    public static Desk of(
            Desk desk, List<GameEvent.Offered> offered, List<WeeklyResponse> weeks, List<WeeklyResponse> month) {
        return new Desk(
                desk.role(),
                desk.round(),
                desk.over(),
                desk.act(),
                desk.menu(),
                desk.decision(),
                desk.ready(),
                desk.otherReady(),
                desk.wonFor(),
                desk.wonBySignature(),
                desk.agreement(),
                desk.agreedFor(),
                desk.offer(),
                offered,
                desk.broken(),
                desk.happening(),
                desk.news(),
                desk.messages(),
                month,
                weeks,
                desk.seed());
    }

    public static Desk withOffers(Desk desk, List<GameEvent.Offered> offered) {
        return of(desk, offered, desk.weeks(), desk.month());
    }

    public static Desk withBooks(Desk desk, List<WeeklyResponse> weeks) {
        return of(desk, desk.offered(), weeks, desk.month());
    }

    public static Desk withoutBooks(Desk desk) {
        return of(desk, desk.offered(), List.of(), List.of());
    }
}
