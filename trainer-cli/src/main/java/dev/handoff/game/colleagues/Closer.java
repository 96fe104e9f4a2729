package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Works its own names first, because handed leads pay half. At the table it wants the goal shared and no minimum of attempts. */
final class Closer extends ConditionalStyle {
    private static final Voice VOICE = Voice.of("closer");

    Closer() {
        super(Clause.GOAL);
    }

    @Override
    DecisionDraft together(DecisionDraft choosing) {
        return choosing.put(Lever.SPEED, "same-day").put(Lever.ORDER, "score").put(Lever.PROSPECTING, "share-20");
    }

    @Override
    DecisionDraft alone(DecisionDraft choosing) {
        return choosing.put(Lever.ORDER, "own-first").put(Lever.PROSPECTING, "share-30");
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    @Override
    public Optional<Terms> offer(Desk desk) {
        return Optional.of(
                Terms.BLANK.with(Clause.FIRST_TOUCH, "4-working-hours").with(Clause.GOAL, "half"));
    }

    /** Speed costs nothing it minds; tries and meetings are time that others count. */
    @Override
    public Terms revise(Terms offer, Desk desk) {
        return new CardChanges(offer, desk.menu())
                .strike(Clause.ATTEMPTS)
                .atMost(Clause.MEETINGS, "every-4-weeks")
                .ask(Clause.GOAL, "half")
                .done();
    }
}
