package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Marketing that would do its half and waits for sales to try the leads more than once. It offers an agreement as soon as one may talk. */
final class Steward extends Winnable {
    private static final Voice VOICE = Voice.of("steward");

    Steward() {
        super(Card.JOURNEY_STEWARD);
    }

    @Override
    DecisionDraft alone(DecisionDraft choosing, Desk desk) {
        return choosing.put(Lever.CLOSED_LOOP, "closes").put(Lever.NURTURE, "nurture-15");
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    @Override
    Optional<Terms> offerAlone(Desk desk) {
        return Optional.of(desk.menu().partners().clauses());
    }

    @Override
    Terms reviseAlone(Terms offer, Desk desk) {
        return asked(offer, desk, Clause.DEFINITION, Clause.REASONS);
    }
}
