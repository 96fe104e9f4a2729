package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/**
 * The style of every colleague: its own way as long as nothing has won it over ({@link Card#won()}), and a partner's from then on. Won
 * over, it offers the partners' agreement, asks once for its own clause where that is missing, and signs.
 */
abstract class Winnable implements Style {
    private final Clause own;

    Winnable(Card card) {
        this.own = card.won().clause();
    }

    /** Where it puts its levers in its own way. */
    abstract DecisionDraft alone(DecisionDraft choosing, Desk desk);

    /** The card it puts on an empty table in its own way; empty when it offers none. */
    abstract Optional<Terms> offerAlone(Desk desk);

    /** What it makes of a card in its own way, as {@link #revise}. */
    abstract Terms reviseAlone(Terms offer, Desk desk);

    /** Whether it leaves an agreement in its own way. */
    boolean leavesAlone(Desk desk) {
        return false;
    }

    @Override
    public final Decision decide(Desk desk) {
        DecisionDraft choosing = new DecisionDraft(desk);
        return (isWon(desk) ? together(choosing, desk) : alone(choosing, desk)).done();
    }

    private static DecisionDraft together(DecisionDraft choosing, Desk desk) {
        Decision partner = desk.menu().partners().decision(desk.role(), desk.round());
        for (Lever lever : partner.levels().keySet()) {
            choosing.put(lever, partner.level(lever).orElseThrow());
        }
        return choosing;
    }

    @Override
    public final Optional<Terms> offer(Desk desk) {
        return isWon(desk) ? Optional.of(desk.menu().partners().clauses()) : offerAlone(desk);
    }

    @Override
    public final Terms revise(Terms offer, Desk desk) {
        return isWon(desk) ? asked(offer, desk, own) : reviseAlone(offer, desk);
    }

    /** The card with the partners' wording of these clauses where they are missing; once, and then the card as it is. */
    static Terms asked(Terms offer, Desk desk, Clause... clauses) {
        CardChanges card = new CardChanges(offer, desk.menu());
        for (Clause clause : desk.offersMade() == 0 ? clauses : new Clause[0]) {
            desk.menu().partners().clauses().option(clause).ifPresent(option -> card.ask(clause, option));
        }
        return card.done();
    }

    @Override
    public final boolean leaves(Desk desk) {
        return !isWon(desk) && leavesAlone(desk);
    }

    private static boolean isWon(Desk desk) {
        return desk.wonFor() > 0;
    }
}
