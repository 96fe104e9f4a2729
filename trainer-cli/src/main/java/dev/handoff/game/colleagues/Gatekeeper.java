package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Lets only the best leads pass, and few ideas. Of a card it keeps what it has seen on an earlier one, and never a volume. */
final class Gatekeeper implements Style {
    private static final Voice VOICE = Voice.of("gatekeeper");

    @Override
    public Decision decide(Desk desk) {
        return new DecisionDraft(desk)
                .put(Lever.THRESHOLD, "strict")
                .put(Lever.FIELDS, "fields-3", "fields-2")
                .put(Lever.MIX, "intent")
                .done();
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    /** It never begins. */
    @Override
    public Optional<Terms> offer(Desk desk) {
        return Optional.empty();
    }

    /** What was offered twice must be meant. */
    @Override
    public Terms revise(Terms offer, Desk desk) {
        CardChanges card = new CardChanges(offer, desk.menu()).strike(Clause.VOLUME);
        for (Clause clause : Clause.values()) {
            if (!desk.offeredBefore(clause)) {
                card.strike(clause);
            } else if (clause == Clause.DEFINITION) {
                card.atLeast(clause, "strict");
            }
        }
        return card.done();
    }
}
