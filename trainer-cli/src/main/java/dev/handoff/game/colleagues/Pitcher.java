package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.List;
import java.util.Optional;

/** A new idea every month; the last one had hardly begun to work. Signs anything with this month's idea on it, and keeps it for a while. */
public final class Pitcher implements Style {
    private static final List<Lever> IDEAS =
            List.of(Lever.SPEED, Lever.ATTEMPTS, Lever.ORDER, Lever.PROSPECTING, Lever.REJECT, Lever.TRAINING);
    private static final int CARD = 100; // draws from here on are for the table

    private static final Voice VOICE = Voice.of("""
            start: I've been to a conference! Cancel what you had planned for Monday.
            start: New year, new playbook. It's only a new month? Even better.
            good: More deals! It was the new play. Or the one before; either way, next one!
            good: We're up! Imagine what the next idea will do.
            bad: Fewer deals, so the old play is out. It had four good weeks.
            bad: Down a little. That's what a fresh start feels like from below.
            many: What a list! I know a method for long lists. Page one is brilliant.
            many: So many names! I've ordered a bigger whiteboard.
            few: Fewer leads? I've just read a book about doing more with less.
            few: A short list! Perfect for what I wanted to try anyway.
            rejected: Many went back. That was last month's method; this month we hug them.
            rejected: We sorted hard. There was a workshop on it, and I may have overdone it.
            idle: Forget last month. I have slides.
            idle: This is the one. I can feel it. Everybody on it from Monday.
            idle: New month, new play. Did we ever finish the old one?
            idle: I've renamed our meetings. They're called sprints now; bring shoes.
            idle: Last week's method is still on the wall. Please don't look at it.
            holds: Still on the same agreement? That's nearly a tradition.
            holds: It works! I hardly dare to change it. I'll dare soon.
            left: You dropped the agreement? Bold! Let's do a new one.
            left: Out already? I thought it was I who got bored first.
            offers: Fresh idea on the table! Better than the last, I promise.
            offers: I woke up with a card in my head. Here it is!
            offers: Try this one. It came to me between two other ones.
            signs: Love it. Signed. What's next?
            signs: Signed! Who has the champagne?
            counters: Yes! And one thing more, I heard of it this morning.
            counters: Great card. I put this month's idea on it.
            refuses: So many ideas on one table! Let's begin again tomorrow.
            refuses: I lost track, and I mean that as praise. Tomorrow?
            leaves: I'm leaving the agreement. Nothing personal; something newer came along.
            leaves: It was a lovely agreement. Now for something else!
            flavour-of-the-month: A new favourite channel? Finally a company after my own heart.
            downturn: A downturn! I know three plays for that and I'll run them all.
            a-rep-quits: One of us has left, and took my flip chart along.
            pricing-change: New prices! I've rewritten the pitch before lunch, twice.
            different-conversions: Two conversion rates? Let's have a third; I know a good one.
            end: What a ride! Next time, everything differently.
            end: I've learned to finish things. I'd like to announce a new play about it.
            """);

    @Override
    public Decision decide(Desk desk) {
        Choosing choosing = new Choosing(desk);
        List<Lever> open = IDEAS.stream().filter(desk.openLevers()::contains).toList();
        Lever idea = open.get((int) (desk.draw(1) * open.size()));
        List<Level> levels = desk.menu().levels(idea).stream()
                .filter(level -> !level.isStanding())
                .toList();
        return choosing.put(
                        idea, levels.get((int) (desk.draw(2) * levels.size())).key())
                .done();
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    /** This month's idea, and two lines it met on the way. */
    @Override
    public Optional<Terms> offer(Desk desk) {
        Redline card = idea(new Redline(Terms.BLANK, desk.menu()), desk);
        for (int line = 1; line <= 2; line++) {
            Clause clause = drawn(List.of(Clause.values()), desk, 3 * line);
            card.ask(clause, option(clause, desk, 3 * line + 1));
        }
        return Optional.of(card.done());
    }

    @Override
    public Terms revise(Terms offer, Desk desk) {
        return idea(new Redline(offer, desk.menu()), desk).done();
    }

    /** One of the lines that both must keep: those make the best slides. */
    private static Redline idea(Redline card, Desk desk) {
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
    public boolean leaves(Desk desk) {
        return desk.agreedFor() >= 2;
    }
}
