package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.List;
import java.util.Optional;

/** Counts leads; there can never be enough of them. At the table it promises numbers, and no quality. */
public final class VolumeChaser extends WonOver {
    private static final Voice VOICE = Voice.of("""
            start: I've ordered a bigger counter. The old one had only five digits.
            start: More in, more out. It's a funnel, isn't it?
            good: Record month! The list is longer than your arm. Happy calling.
            good: Up again! We had to print it in landscape.
            bad: The list got shorter. I'm not myself today.
            bad: Fewer leads than last month. Don't tell the counter.
            many: They're queuing at the form! I counted them twice, for pleasure.
            many: So many people asked. I'd send you the ones who only parked outside, too.
            few: Fewer people asked. Shall we lower the gate a little?
            few: A quiet month on the site. I rang my mother so that somebody downloads something.
            rejected: You sent so many back? I count them when they leave, so I keep them.
            rejected: A lot came back from you. They look fine from up here, in bulk.
            idle: We delivered. What happens after that is upstairs' department. Yours, I mean.
            idle: There is no such thing as too many. There is only too few phones.
            idle: Whoever downloads a brochure has a need. Perhaps for brochures.
            idle: I had a dream about a list with no end. I didn't want to wake up.
            idle: Quality is what one says when one has run out of quantity.
            holds: Our page says a number. I love a page that says a number.
            holds: I promised so many and I count them every day. Aloud, they say.
            left: You left the agreement? The leads are still coming, paper or no paper.
            left: Oh. I had framed the number.
            offers: My card: I promise you masses, you ring them soon. Deal?
            offers: There's a big round number on this card. Isn't it beautiful?
            signs: Signed! Put me down for a hundred more.
            signs: Deal. The counter is already running.
            counters: More number, fewer adjectives. There you are.
            counters: Quantity I can promise. Here's my version.
            counters: Almost! I made it a little rounder.
            refuses: I can't find the number on this card. Where's the number?
            refuses: Not this one. Nobody ever got a bonus for fewer.
            flavour-of-the-month: Twice the budget for the cheap one? It's my birthday!
            downturn: A downturn? Then we need twice as many to get the same.
            a-rep-quits: You're one fewer? I'll send a few more, to cheer you up.
            pricing-change: Prices go up? Downloads stay free. Good.
            different-conversions: Two rates? Ours is the bigger one. I like ours.
            end: What a total! I've never asked what it was a total of.
            end: We made the list as long as we could. Perhaps next time we read it together.
            """);

    public VolumeChaser() {
        super(Clause.GOAL);
    }

    @Override
    Choosing together(Choosing choosing) {
        return choosing.put(Lever.FIELDS, "fields-0").put(Lever.NURTURE, "nurture-15");
    }

    @Override
    Choosing alone(Choosing choosing) {
        return choosing.put(Lever.FIELDS, "fields-0").put(Lever.MIX, "reach").put(Lever.THRESHOLD, "wide", "as-found");
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    @Override
    public Optional<Terms> offer(Desk desk) {
        List<Level> volumes = desk.menu().options(Clause.VOLUME);
        return Optional.of(Terms.BLANK
                .with(Clause.VOLUME, volumes.get(volumes.size() - 1).key())
                .with(Clause.FIRST_TOUCH, "1-working-day"));
    }

    /** A number must be on it, if only a small one; and no word about how good they are. */
    @Override
    public Terms revise(Terms offer, Desk desk) {
        return new Redline(offer, desk.menu())
                .strike(Clause.QUALITY)
                .atMost(Clause.DEFINITION, "stricter")
                .ask(Clause.VOLUME, desk.menu().options(Clause.VOLUME).get(1).key())
                .done();
    }
}
