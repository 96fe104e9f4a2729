package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** One touch, "bad lead": it has seen too many lists to hope. Refuses once; then a thin card will do, if somebody vouches for the leads. */
public final class Cynic extends WonOver {
    private static final Voice VOICE = Voice.of("""
            start: I read the first ten names and knew the rest.
            start: Another list. I have a drawer for those; it used to be a big drawer.
            good: More deals than last month. Luck, I'd say. It happens to me, too.
            good: We won some. I looked for the catch and I'm still looking.
            bad: Fewer deals. I'd say I told you so, but I told everybody.
            bad: A poor month. At least nobody is surprised in here.
            many: So many names. If I shake the list, will a buyer fall out?
            many: Longer list, same phones. I'll ring each of them once; I'm thorough.
            few: Fewer names this time. Shorter is at least sooner over.
            few: Not many from you. I had braced myself for more.
            rejected: I let most of the doubtful ones go. They took it well; they never knew.
            rejected: A good pile went back. I kept those who answered.
            idle: Called them. Nobody there. Bad lead.
            idle: If they wanted to buy, they'd pick up. Simple as that.
            idle: I was an optimist until my second list.
            idle: I rang. It rang. That was the whole conversation.
            idle: Show me one good one and I'll look for a second.
            holds: You vouch for them, I ring them again. So far neither of us has blinked.
            holds: Strange month. Somebody called me back.
            left: You left the agreement. For once I'd have stayed.
            left: So it didn't last. I hate being right; I only do it often.
            offers: A thin card, so that it lasts: you vouch, I try three times.
            offers: I've been thinking. Vouch for them, and I'll pick the phone up again.
            signs: I've signed worse. Let's see.
            signs: Fine. Signed, with one eyebrow up.
            counters: Too many lines to keep. This much I believe in.
            counters: I cut it down to what somebody might really do.
            counters: Short cards live longer. Here.
            refuses: I don't sign the first thing somebody hands me. Would you?
            refuses: Nice paper. Ask me again when you have slept on it.
            flavour-of-the-month: A new favourite channel. I liked last month's favourite, too; what was it?
            downturn: A downturn. At last the market agrees with me.
            a-rep-quits: Somebody quit. I'll ring the leads for two, then: once each.
            pricing-change: Dearer, then. Now they can hang up for two reasons.
            different-conversions: Two figures for one thing? I never believed the first one.
            end: It went better than I said it would. Don't tell anybody.
            end: I'd still like to see the drawer empty. Perhaps next time.
            """);

    public Cynic() {
        super(Clause.QUALITY);
    }

    @Override
    Choosing together(Choosing choosing) {
        return choosing.put(Lever.ATTEMPTS, "attempts-3").put(Lever.REJECT, "with-reason");
    }

    @Override
    Choosing alone(Choosing choosing) {
        return choosing.put(Lever.PROSPECTING, "share-30").put(Lever.REJECT, "silently");
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    /** A night after it has refused a card it comes with one of its own. */
    @Override
    public Optional<Terms> offer(Desk desk) {
        Terms thin = Terms.BLANK.with(Clause.QUALITY, "quality-60").with(Clause.ATTEMPTS, "attempts-3");
        return desk.offersReceived() > 0 ? Optional.of(thin) : Optional.empty();
    }

    /** Nothing that needs two to keep, no reasons, three tries at most; and quality that somebody answers for. */
    @Override
    public Terms revise(Terms offer, Desk desk) {
        if (desk.offersReceived() < 2) {
            return Terms.BLANK;
        }
        return new Redline(offer, desk.menu())
                .strike(Clause.VOLUME, Clause.REASONS, Clause.MEETINGS, Clause.LANGUAGE, Clause.GOAL)
                .atMost(Clause.ATTEMPTS, "attempts-3")
                .ask(Clause.QUALITY, "quality-60")
                .done();
    }
}
