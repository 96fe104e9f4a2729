package dev.handoff.game;

import java.util.List;
import java.util.Optional;

/** Marketing that keeps its half: asks what became of the leads and sends others. */
final class Steward implements Style {
    @Override
    public Decision decide(Desk desk) {
        return new Choosing(desk)
                .put(Lever.THRESHOLD, "stricter")
                .put(Lever.MIX, "intent")
                .put(Lever.CLOSED_LOOP, "both")
                .put(Lever.NURTURE, "nurture-10")
                .done();
    }

    @Override
    public List<String> remarks(Desk desk) {
        return List.of(
                "What became of last month's leads? I'd rather know than guess.",
                "We send fewer this time. Tell us whether they are better.",
                "Come and sit with us when we write the next campaign; you know what they ask.");
    }

    @Override
    public Optional<Terms> offer(Desk desk) {
        return Optional.of(Benchmark.CLAUSES);
    }

    @Override
    public boolean signs(Terms offer, Desk desk) {
        return true;
    }
}
