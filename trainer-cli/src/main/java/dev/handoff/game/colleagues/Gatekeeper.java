package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Lets only the best leads pass, and few ideas. Of a card it keeps what it has seen on an earlier one, and never a volume. */
final class Gatekeeper extends Winnable {
    private static final Voice VOICE = Voice.of("gatekeeper");

    Gatekeeper() {
        super(Card.GATEKEEPER);
    }

    @Override
    DecisionDraft alone(DecisionDraft choosing, Desk desk) {
        return choosing.put(Lever.THRESHOLD, "strict")
                .put(Lever.FIELDS, "fields-3", "fields-2")
                .put(Lever.MIX, "intent");
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    /** It never begins. */
    @Override
    Optional<Terms> offerAlone(Desk desk) {
        return Optional.empty();
    }

    /** What was offered twice must be meant. */
    @Override
    Terms reviseAlone(Terms offer, Desk desk) {
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
