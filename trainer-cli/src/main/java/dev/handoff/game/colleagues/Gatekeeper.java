package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** "No" is a complete sentence; only the best may pass. Of a card it keeps what it has seen on an earlier one, and never a volume. */
public final class Gatekeeper implements Style {
    private static final Voice VOICE = Voice.of("""
            start: Welcome. Please wipe your feet; so do our leads.
            start: We send few, and we send them properly dressed.
            good: More got through than last month. I have asked for an inquiry.
            good: Our number rose. I signed each of them personally.
            bad: Fewer passed this month. The form does its work.
            bad: A short list. I'm told it reads very well.
            many: So many at the gate! Most of them hadn't read the guidelines.
            many: A crowd asked. We thanked them for their interest.
            few: Few asked this month. Word has got round.
            few: A quiet gate. I used the time to add a line to the form.
            rejected: You sent some back? They had passed the gate. I'll look at the hinges.
            rejected: So many returned to us. That calls for one more question on the form.
            idle: We looked into it. It's not in the guidelines.
            idle: Few, but excellent. You will thank us.
            idle: An interesting idea. Put it on the list for next year.
            idle: We're thinking of a shorter form. It's in review until spring.
            idle: I let one through today. It has been quite a day.
            holds: The agreement has been filed, stamped, and followed. In that order.
            holds: I read our page every morning. No typing errors so far.
            left: You've left the agreement. There would have been a form for that.
            left: I see. The page goes back into its folder.
            signs: Now it is in the guidelines. Signed.
            signs: Having seen it before, I can sign it.
            counters: What is familiar may stay. The rest I've put on the list for next year.
            counters: I returned it with corrections. They're in red; they always are.
            counters: Some of this I've seen before, and that part is welcome.
            refuses: No. It's nothing you said; I have never seen it before.
            refuses: A new idea. We don't take those at the door, but do come again.
            flavour-of-the-month: A favourite channel? The brand has no favourites. It has standards.
            downturn: In a downturn one keeps the silver in the cupboard.
            a-rep-quits: One of yours has gone? We'll send fewer. We were going to anyway.
            pricing-change: Dearer. Good. It will keep out the curious.
            different-conversions: Two figures? Ours is the one with the logo.
            end: It was a pleasure to consider your ideas.
            end: I may have said no to one too many. It's on the list for next year.
            """);

    @Override
    public Decision decide(Desk desk) {
        return new Choosing(desk)
                .put(Lever.THRESHOLD, "strict")
                .put(Lever.FIELDS, "fields-3", "fields-2")
                .put(Lever.MIX, "intent")
                .done();
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    /** It never begins. */
    @Override
    public Optional<Terms> offer(Desk desk) {
        return Optional.empty();
    }

    /** What was offered twice must be meant. */
    @Override
    public Terms revise(Terms offer, Desk desk) {
        Redline card = new Redline(offer, desk.menu()).strike(Clause.VOLUME);
        for (Clause clause : Clause.values()) {
            if (!desk.offeredBefore(clause)) {
                card.strike(clause);
            } else if (clause == Clause.DEFINITION) {
                card.atLeast(clause, "strict");
            }
        }
        return card.done();
    }
}
