package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Own deals first: half a commission is half a reason. At the table it wants the goal shared, and nobody counting its tries. */
public final class Closer extends WonOver {
    private static final Voice VOICE = Voice.of("""
            start: My own names pay in full. Yours pay half. Guess whom I call at nine.
            start: Morning! I go where the commission is; it has never stood me up.
            good: More deals than last month. The bell is getting hoarse.
            good: That was a month! I bought a round; come over before it's gone.
            bad: A quiet bell this month. My own names will have to pay the rent.
            bad: Fewer deals. I don't take it to heart; my landlord does.
            many: Your list got longer. My day didn't.
            many: All these new names, each at half pay. I'll get to them, I will.
            few: A shorter list from you? More time for my own. No complaints.
            few: I nearly noticed that you sent fewer.
            rejected: I sent a good many back. Where the pay is thin, my pen is quick.
            rejected: Quite a pile went back to you. Somebody else may get rich on it.
            idle: Good month for the hunters. Leave the list on my desk, I'll get to it.
            idle: Show me the commission and I'll show you the call log.
            idle: I've nothing against your leads. They just don't pay like mine.
            idle: My phone knows two tunes: full pay and half pay.
            idle: Leads are like coffee. Mine I drink hot, yours I drink when I pass by.
            holds: With the bonus shared, your leads look a good deal prettier.
            holds: We pull on one rope now. I checked the knot: it says bonus.
            left: So you're out. No hard feelings; my own names never left me.
            left: Pity. I had just got used to sharing.
            offers: My card: share the bonus, and I'll call yours before lunch.
            offers: Put the money where the handshake is. It's all on the card.
            signs: That pays. Signed.
            signs: Signed, and I'll mean it for as long as the bonus does.
            counters: Nearly. I changed it until it paid.
            counters: My version: short on counting, long on bonus.
            counters: I like how it starts. Here's how I would end it.
            refuses: I turned the card over twice and found nothing for me. Try again?
            refuses: No deal yet. Even I lose some.
            flavour-of-the-month: A new favourite channel? Does it pay in full or in half?
            downturn: A downturn. Every deal counts double now; I wish it paid double.
            a-rep-quits: One hunter fewer. More names for the rest of us, and fewer hands.
            pricing-change: Higher prices, higher commission. If somebody signs.
            different-conversions: Two conversion rates? Tell me which one pays and I'll believe in it.
            end: Good game. Same again next quarter, at full commission?
            end: I'd have called more of yours. Somebody just had to make it my deal, too.
            """);

    public Closer() {
        super(Clause.GOAL);
    }

    @Override
    Choosing together(Choosing choosing) {
        return choosing.put(Lever.SPEED, "same-day").put(Lever.ORDER, "score").put(Lever.PROSPECTING, "share-20");
    }

    @Override
    Choosing alone(Choosing choosing) {
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
        return new Redline(offer, desk.menu())
                .strike(Clause.ATTEMPTS)
                .atMost(Clause.MEETINGS, "every-4-weeks")
                .ask(Clause.GOAL, "half")
                .done();
    }
}
