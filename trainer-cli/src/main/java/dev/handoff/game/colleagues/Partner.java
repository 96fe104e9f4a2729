package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Sales that would do its half and waits for marketing to look at what becomes of the leads. It offers an agreement as soon as one may talk. */
final class Partner extends Winnable {
    private static final Voice VOICE = Voice.of("partner");

    Partner() {
        super(Card.PARTNER);
    }

    @Override
    DecisionDraft alone(DecisionDraft choosing, Desk desk) {
        return choosing.put(Lever.ATTEMPTS, "attempts-3").put(Lever.ORDER, "score");
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
        return asked(offer, desk, Clause.ATTEMPTS, Clause.DEFINITION);
    }
}
