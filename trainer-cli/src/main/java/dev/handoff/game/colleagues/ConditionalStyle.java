package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.world.Desk;

/** A player for itself until one clause is agreed; with it, a colleague. */
abstract class WonOver implements Style {
    private final Clause by;

    /** The clause that wins it over. */
    WonOver(Clause by) {
        this.by = by;
    }

    @Override
    public final Decision decide(Desk desk) {
        boolean won = desk.agreement().flatMap(terms -> terms.option(by)).isPresent();
        Choosing choosing = new Choosing(desk);
        return (won ? together(choosing) : alone(choosing)).done();
    }

    /** What it does as long as nothing has won it over. */
    abstract Choosing alone(Choosing choosing);

    /** What it does from then on. */
    abstract Choosing together(Choosing choosing);
}
