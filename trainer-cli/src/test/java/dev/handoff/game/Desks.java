package dev.handoff.game;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.WeeklyResponse;
import java.util.List;

/** Desks for tests: a given one with other cards on record, or other books. */
public final class Desks {
    private Desks() {}

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
