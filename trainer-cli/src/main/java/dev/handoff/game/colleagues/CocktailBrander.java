package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Spends on events, whose leads nobody counts. Signs what gives occasion to meet, and no number for itself. */
final class CocktailBrander extends Winnable {
    private static final Voice VOICE = Voice.of("cocktail");

    CocktailBrander() {
        super(Card.COCKTAIL_BRANDER);
    }

    @Override
    DecisionDraft alone(DecisionDraft choosing, Desk desk) {
        return choosing.put(Lever.MIX, "events", "reach").put(Lever.NURTURE, "nurture-15");
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    @Override
    Optional<Terms> offerAlone(Desk desk) {
        return Optional.of(Terms.BLANK.with(Clause.MEETINGS, "every-week").with(Clause.LANGUAGE, "yes"));
    }

    /** One meaning of "conversion" is welcome as long as there is a meeting every week to tell what it means. */
    @Override
    Terms reviseAlone(Terms offer, Desk desk) {
        CardChanges card = new CardChanges(offer, desk.menu()).strike(Clause.VOLUME, Clause.QUALITY);
        boolean oneMeaning = offer.option(Clause.LANGUAGE).isPresent();
        return card.atLeast(Clause.MEETINGS, oneMeaning ? "every-week" : "every-2-weeks")
                .done();
    }
}
