package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.world.Desk;

/** Sales that keeps its half: enough tries, reasons, an agreement. Promises its tries unasked, and asks what a lead is. */
final class Partner extends Ally {
    private static final Voice VOICE = Voice.of("partner");

    Partner() {
        super(Clause.ATTEMPTS, Clause.DEFINITION);
    }

    @Override
    public Decision decide(Desk desk) {
        return new DecisionDraft(desk)
                .put(Lever.PROSPECTING, "share-10")
                .put(Lever.ATTEMPTS, "attempts-5")
                .put(Lever.SPEED, desk.menu().hands().speed())
                .put(Lever.REJECT, "with-reason")
                .put(Lever.TRAINING, "half-day")
                .done();
    }

    @Override
    public Voice voice() {
        return VOICE;
    }
}
