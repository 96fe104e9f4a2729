package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/**
 * Wants an agreement, and one that binds both: offers the benchmark's card, asks once for what is missing on another, and then signs
 * what there is.
 */
abstract class Ally implements Style {
    private final Clause gives;
    private final Clause asks;

    /**
     * An ally.
     *
     * @param gives what it promises unasked
     * @param asks what it would have of the other side
     */
    Ally(Clause gives, Clause asks) {
        this.gives = gives;
        this.asks = asks;
    }

    @Override
    public final Optional<Terms> offer(Desk desk) {
        return Optional.of(desk.menu().hands().clauses());
    }

    @Override
    public final Terms revise(Terms offer, Desk desk) {
        if (desk.offersMade() > 0) {
            return offer;
        }
        Terms wanted = desk.menu().hands().clauses();
        CardChanges redline = new CardChanges(offer, desk.menu());
        wanted.option(gives).ifPresent(option -> redline.ask(gives, option));
        wanted.option(asks).ifPresent(option -> redline.ask(asks, option));
        return redline.done();
    }
}
