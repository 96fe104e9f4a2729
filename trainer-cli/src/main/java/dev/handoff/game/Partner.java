package dev.handoff.game;

import java.util.List;
import java.util.Optional;

/** Sales that keeps its half: enough tries, reasons, an agreement. */
final class Partner implements Style {
    @Override
    public Decision decide(Desk desk) {
        return new Choosing(desk)
                .put(Lever.PROSPECTING, "share-10")
                .put(Lever.ATTEMPTS, "attempts-5")
                .put(Lever.SPEED, "same-day")
                .put(Lever.REJECT, "with-reason")
                .put(Lever.TRAINING, "half-day")
                .done();
    }

    @Override
    public List<String> remarks(Desk desk) {
        return List.of(
                "Tell me what they read before they came and I'll know what to say.",
                "The fourth call is where they say yes. We just never got that far.",
                "You'll have the reasons with every lead we let go. Fair?");
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
