package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Works its own names first, because handed leads pay half. At the table it wants the goal shared and no minimum of attempts. */
final class Closer extends Winnable {
    private static final Voice VOICE = Voice.of("closer");

    Closer() {
        super(Card.COIN_OPERATED_CLOSER);
    }

    @Override
    DecisionDraft alone(DecisionDraft choosing, Desk desk) {
        return choosing.put(Lever.ORDER, "own-first").put(Lever.PROSPECTING, "share-30");
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    @Override
    Optional<Terms> offerAlone(Desk desk) {
        return Optional.of(
                Terms.BLANK.with(Clause.FIRST_TOUCH, "4-working-hours").with(Clause.GOAL, "half"));
    }

    /** Speed costs nothing it minds; tries and meetings are time that others count. */
    @Override
    Terms reviseAlone(Terms offer, Desk desk) {
        return new CardChanges(offer, desk.menu())
                .strike(Clause.ATTEMPTS)
                .atMost(Clause.MEETINGS, "every-4-weeks")
                .ask(Clause.GOAL, "half")
                .done();
    }
}
