package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.world.Desk;

/** A decision in the making: takes only what is open, exists here and can be paid. */
final class DecisionDraft {
    private final Desk desk;
    private Decision decision = Decision.NOTHING;

    DecisionDraft(Desk desk) {
        this.desk = desk;
    }

    /** Puts a lever on the first of these levels that the company has, if the rules allow it. */
    DecisionDraft put(Lever lever, String... keys) {
        if (!desk.openLevers().contains(lever)) {
            return this;
        }
        for (String key : keys) {
            boolean exists = desk.menu().levels(lever).stream()
                    .anyMatch(level -> level.key().equals(key));
            if (exists) {
                return allowed(decision.with(lever, key));
            }
        }
        return this;
    }

    private DecisionDraft allowed(Decision wanted) {
        try {
            desk.menu().check(desk.role(), desk.round(), wanted);
            decision = wanted;
        } catch (IllegalMove tooMuch) {
            return this;
        }
        return this;
    }

    Decision done() {
        return decision;
    }
}
