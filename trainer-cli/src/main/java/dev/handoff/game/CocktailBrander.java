package dev.handoff.game;

import java.util.List;

/** Events, where everybody was delighted and nobody counted. */
final class CocktailBrander implements Style {
    @Override
    public Decision decide(Desk desk) {
        return new Choosing(desk)
                .put(Lever.MIX, "events", "reach")
                .put(Lever.NURTURE, "nurture-20")
                .done();
    }

    @Override
    public List<String> remarks(Desk desk) {
        return List.of(
                "What an evening! You should have seen the terrace.",
                "You can't put a number on being known. Nor on the oysters, finance tells me.",
                "Everybody who matters was there. I have a bag full of cards for you.");
    }

    @Override
    public boolean signs(Terms offer, Desk desk) {
        return offer.option(Clause.VOLUME).isEmpty()
                && offer.option(Clause.QUALITY).isEmpty();
    }
}
