package dev.handoff.game;

import java.util.List;

/** One touch, "bad lead": it has seen too many lists to hope. */
final class Cynic implements Style {
    @Override
    public Decision decide(Desk desk) {
        boolean vouched =
                desk.agreement().flatMap(t -> t.option(Clause.QUALITY)).isPresent();
        Choosing choosing = new Choosing(desk);
        return vouched
                ? choosing.put(Lever.ATTEMPTS, "attempts-3")
                        .put(Lever.REJECT, "with-reason")
                        .done()
                : choosing.put(Lever.PROSPECTING, "share-30")
                        .put(Lever.REJECT, "silently")
                        .done();
    }

    @Override
    public List<String> remarks(Desk desk) {
        return List.of(
                "Called them. Nobody there. Bad lead.",
                "I read the first ten names and knew the rest.",
                "If they wanted to buy, they'd pick up. Simple as that.");
    }

    @Override
    public boolean signs(Terms offer, Desk desk) {
        return offer.option(Clause.QUALITY).isPresent()
                || offer.option(Clause.DEFINITION).filter("strict"::equals).isPresent();
    }
}
