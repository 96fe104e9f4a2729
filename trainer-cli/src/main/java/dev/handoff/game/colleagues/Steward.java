package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.world.Desk;

/** Marketing that keeps its half: asks what became of the leads and sends others. Promises a definition unasked, and asks for reasons. */
final class Steward extends Ally {
    private static final Voice VOICE = Voice.of("steward");

    Steward() {
        super(Clause.DEFINITION, Clause.REASONS);
    }

    @Override
    public Decision decide(Desk desk) {
        return new DecisionDraft(desk)
                .put(Lever.THRESHOLD, desk.menu().hands().threshold())
                .put(Lever.CLOSED_LOOP, "both")
                .put(Lever.NURTURE, desk.menu().hands().nurture())
                .done();
    }

    @Override
    public Voice voice() {
        return VOICE;
    }
}
