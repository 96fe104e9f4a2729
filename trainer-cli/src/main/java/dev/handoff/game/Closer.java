package dev.handoff.game;

import java.util.List;

/** Own deals first: half a commission is half a reason. */
final class Closer implements Style {
    @Override
    public Decision decide(Desk desk) {
        boolean paidForAll =
                desk.agreement().flatMap(t -> t.option(Clause.GOAL)).isPresent();
        Choosing choosing = new Choosing(desk);
        return paidForAll
                ? choosing.put(Lever.SPEED, "same-day")
                        .put(Lever.ORDER, "score")
                        .put(Lever.PROSPECTING, "share-20")
                        .done()
                : choosing.put(Lever.ORDER, "own-first")
                        .put(Lever.PROSPECTING, "share-30")
                        .done();
    }

    @Override
    public List<String> remarks(Desk desk) {
        return List.of(
                "My own names pay in full. Yours pay half. Guess whom I call at nine.",
                "Good month for the hunters. Leave the list on my desk, I'll get to it.",
                "Show me the commission and I'll show you the call log.");
    }

    @Override
    public boolean signs(Terms offer, Desk desk) {
        return offer.option(Clause.GOAL).isPresent();
    }
}
