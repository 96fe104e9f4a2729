package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.world.Desk;

/** Sales that keeps its half: enough tries, reasons, an agreement. Promises its tries unasked, and asks what a lead is. */
public final class Partner extends Ally {
    private static final Voice VOICE = Voice.of("""
            start: Tell me what they read before they came and I'll know what to say.
            start: Hello over there. We'll try each of them more than once; that much I can promise.
            good: More deals than last time, and some began on your side. Thank you.
            good: A good month. Two of us wrote down why; ask whenever you like.
            bad: Fewer deals this time. We look at our calls first; do you look at the list?
            bad: A thin month. I'd rather know the reason than the culprit.
            many: A lot of names this month. Which ones would you call first in our place?
            many: More than we can try properly. Help us choose?
            few: Fewer leads, so each one gets a proper try.
            few: A short list is fine with us. We'll see what is in it.
            rejected: We let many go. The reasons are with them, not instead of them.
            rejected: A good many came back to you. Read the notes; they are about the leads, not about you.
            idle: The fourth call is where they say yes. We just never got that far.
            idle: You'll have the reasons with every lead we let go. Fair?
            idle: Nobody here answers unknown numbers either. So we call again.
            idle: A lead that sleeps is not a lead that is dead. We let it sleep and ring again.
            idle: Ask us what they asked us. It makes a good headline.
            holds: We agreed, so we try. Tell us when you see us slip.
            holds: Funny how short a meeting gets once both have read the same page.
            left: You have left the agreement. What made it hard to keep?
            left: All right. Our half stays as it is; the paper can wait.
            offers: I've put a card on the table. It binds us as much as you; have a look?
            offers: This card comes with an open pen: change what doesn't work for you.
            signs: Signed. Now let's make it boring to keep.
            signs: That's something we can keep. Signed.
            counters: I wrote our own promise in, and one question for you. Could you live with it?
            counters: Gladly, with one line more on each side.
            refuses: Let's both sleep on it.
            refuses: Not yet. I'd like us to keep what we sign.
            flavour-of-the-month: A new favourite channel? Tell us what you told them, so that we can go on from there.
            downturn: Buyers hold on to their money. Then patience is worth more than speed.
            a-rep-quits: One of us has left. We'll tell you honestly what we cannot get to.
            pricing-change: The price is new to us, too. Shall we write the answer to "why" together?
            different-conversions: Two figures, one word. Let's count together before somebody upstairs does.
            end: I learned more from your reports than from my own. Thank you.
            end: If we do this again, let's begin with the paper.
            """);

    public Partner() {
        super(Clause.ATTEMPTS, Clause.DEFINITION);
    }

    @Override
    public Decision decide(Desk desk) {
        return new Choosing(desk)
                .put(Lever.PROSPECTING, "share-10")
                .put(Lever.ATTEMPTS, "attempts-5")
                .put(Lever.SPEED, desk.menu().hands().speed())
                .put(Lever.REJECT, "with-reason")
                .put(Lever.TRAINING, "half-day")
                .done();
    }

    @Override
    public Voice voice() {
        return VOICE;
    }
}
