package dev.handoff.game;

import java.util.List;

/** Counts leads; there can never be enough of them. */
final class VolumeChaser implements Style {
    @Override
    public Decision decide(Desk desk) {
        boolean shared = desk.agreement().flatMap(t -> t.option(Clause.GOAL)).isPresent();
        Choosing choosing = new Choosing(desk).put(Lever.FIELDS, "fields-0");
        return shared
                ? choosing.put(Lever.NURTURE, "nurture-10").done()
                : choosing.put(Lever.MIX, "reach")
                        .put(Lever.THRESHOLD, "wide", "as-found")
                        .done();
    }

    @Override
    public List<String> remarks(Desk desk) {
        return List.of(
                "Record month! The list is longer than your arm. Happy calling.",
                "We delivered. What happens after that is upstairs' department. Yours, I mean.",
                "More in, more out. It's a funnel, isn't it?");
    }

    @Override
    public boolean signs(Terms offer, Desk desk) {
        return offer.option(Clause.QUALITY).isEmpty();
    }
}
