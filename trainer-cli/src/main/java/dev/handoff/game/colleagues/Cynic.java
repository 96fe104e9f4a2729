package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Tries each lead once and gives it up as bad. Refuses once; then a thin card will do, if somebody vouches for the leads. */
final class Cynic extends Winnable {
    private static final Voice VOICE = Voice.of("cynic");

    Cynic() {
        super(Card.ONE_CALL_CYNIC);
    }

    @Override
    DecisionDraft alone(DecisionDraft choosing, Desk desk) {
        return choosing.put(Lever.PROSPECTING, "share-30").put(Lever.REJECT, "silently");
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    /** A night after it has refused a card it comes with one of its own. */
    @Override
    Optional<Terms> offerAlone(Desk desk) {
        Terms thin = Terms.BLANK.with(Clause.QUALITY, "quality-60").with(Clause.ATTEMPTS, "attempts-3");
        return desk.offersReceived() > 0 ? Optional.of(thin) : Optional.empty();
    }

    /** Nothing that needs two to keep, no reasons, three tries at most; and quality that somebody answers for. */
    @Override
    Terms reviseAlone(Terms offer, Desk desk) {
        if (desk.offersReceived() < 2) {
            return Terms.BLANK;
        }
        return new CardChanges(offer, desk.menu())
                .strike(Clause.VOLUME, Clause.REASONS, Clause.MEETINGS, Clause.LANGUAGE, Clause.GOAL)
                .atMost(Clause.ATTEMPTS, "attempts-3")
                .ask(Clause.QUALITY, "quality-60")
                .done();
    }
}
