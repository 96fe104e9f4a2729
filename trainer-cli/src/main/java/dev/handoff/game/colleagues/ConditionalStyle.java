package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.world.Desk;

/** The style of a player who works for itself until one clause is agreed, and as a colleague from then on. */
abstract class ConditionalStyle implements Style {
    private final Clause by;

    /** The clause that wins it over. */
    ConditionalStyle(Clause by) {
        this.by = by;
    }

    @Override
    public final Decision decide(Desk desk) {
        boolean won = desk.agreement().flatMap(terms -> terms.option(by)).isPresent();
        DecisionDraft choosing = new DecisionDraft(desk);
        return (won ? together(choosing) : alone(choosing)).done();
    }

    /** What it does as long as nothing has won it over. */
    abstract DecisionDraft alone(DecisionDraft choosing);

    /** What it does from then on. */
    abstract DecisionDraft together(DecisionDraft choosing);
}
