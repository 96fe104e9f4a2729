package dev.handoff.game;

import java.util.List;

/** "No" is a complete sentence; only the best may pass. */
final class Gatekeeper implements Style {
    @Override
    public Decision decide(Desk desk) {
        return new Choosing(desk)
                .put(Lever.THRESHOLD, "strict")
                .put(Lever.FIELDS, "fields-3", "fields-2")
                .put(Lever.MIX, "intent")
                .done();
    }

    @Override
    public List<String> remarks(Desk desk) {
        return List.of(
                "We looked into it. It's not in the guidelines.",
                "Few, but excellent. You will thank us.",
                "An interesting idea. Put it on the list for next year.");
    }

    /** What was offered twice must be meant. */
    @Override
    public boolean signs(Terms offer, Desk desk) {
        return desk.offersReceived() >= 2;
    }
}
