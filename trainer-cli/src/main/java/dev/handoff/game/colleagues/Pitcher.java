package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.world.Desk;
import java.util.List;
import java.util.Optional;

/** Moves another lever every round, before the last move has begun to work. Signs anything with this month's idea on it, and keeps it for a while. */
final class Pitcher extends Winnable {
    private static final List<Lever> IDEAS =
            List.of(Lever.SPEED, Lever.ATTEMPTS, Lever.ORDER, Lever.PROSPECTING, Lever.REJECT, Lever.TRAINING);
    private static final int CARD = 100; // draws from here on are for the table

    private static final Voice VOICE = Voice.of("pitcher");

    Pitcher() {
        super(Card.FLAVOUR_PITCHER);
    }

    @Override
    DecisionDraft alone(DecisionDraft choosing, Desk desk) {
        List<Lever> open = IDEAS.stream().filter(desk.openLevers()::contains).toList();
        Lever idea = open.get((int) (desk.draw(1) * open.size()));
        List<Level> levels = desk.menu().levels(idea).stream()
                .filter(level -> !level.isStanding())
                .toList();
        return choosing.put(
                idea, levels.get((int) (desk.draw(2) * levels.size())).key());
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    /** This month's idea, and two lines it met on the way. */
    @Override
    Optional<Terms> offerAlone(Desk desk) {
        CardChanges card = idea(new CardChanges(Terms.BLANK, desk.menu()), desk);
        for (int line = 1; line <= 2; line++) {
            Clause clause = drawn(List.of(Clause.values()), desk, 3 * line);
            card.ask(clause, option(clause, desk, 3 * line + 1));
        }
        return Optional.of(card.done());
    }

    @Override
    Terms reviseAlone(Terms offer, Desk desk) {
        return idea(new CardChanges(offer, desk.menu()), desk).done();
    }

    /** One of the lines that both must keep: those make the best slides. */
    private static CardChanges idea(CardChanges card, Desk desk) {
        Clause clause = drawn(List.of(Clause.MEETINGS, Clause.LANGUAGE, Clause.GOAL), desk, 0);
        return card.ask(clause, option(clause, desk, 1));
    }

    private static String option(Clause clause, Desk desk, int draw) {
        List<Level> options = desk.menu().options(clause);
        return drawn(options.subList(1, options.size()), desk, draw).key();
    }

    private static <T> T drawn(List<T> from, Desk desk, int draw) {
        return from.get((int) (desk.draw(CARD + draw) * from.size()));
    }

    /** After two rounds something else is more exciting. */
    @Override
    boolean leavesAlone(Desk desk) {
        return desk.agreedFor() >= 2;
    }
}
