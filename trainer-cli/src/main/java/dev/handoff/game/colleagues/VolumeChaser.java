package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.world.Desk;
import java.util.List;
import java.util.Optional;

/** Sends as many leads as it can, and more from the second month on. At the table it promises numbers, and no quality. */
final class VolumeChaser extends Winnable {
    private static final Voice VOICE = Voice.of("volume");

    VolumeChaser() {
        super(Card.VOLUME_CHASER);
    }

    @Override
    DecisionDraft alone(DecisionDraft choosing, Desk desk) {
        choosing.put(Lever.FIELDS, "fields-0").put(Lever.MIX, "reach");
        return desk.round() == 1 ? choosing : choosing.put(Lever.THRESHOLD, "wide", "as-found");
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    @Override
    Optional<Terms> offerAlone(Desk desk) {
        List<Level> volumes = desk.menu().options(Clause.VOLUME);
        return Optional.of(Terms.BLANK
                .with(Clause.VOLUME, volumes.get(volumes.size() - 1).key())
                .with(Clause.FIRST_TOUCH, "1-working-day"));
    }

    /** A number must be on it, if only a small one; and no word about how good they are. */
    @Override
    Terms reviseAlone(Terms offer, Desk desk) {
        return new CardChanges(offer, desk.menu())
                .strike(Clause.QUALITY)
                .atMost(Clause.DEFINITION, "stricter")
                .ask(Clause.VOLUME, desk.menu().options(Clause.VOLUME).get(1).key())
                .done();
    }
}
