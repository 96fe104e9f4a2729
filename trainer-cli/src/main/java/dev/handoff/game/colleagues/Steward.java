package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.world.Desk;

/** Marketing that keeps its half: asks what became of the leads and sends others. Promises a definition unasked, and asks for reasons. */
public final class Steward extends Ally {
    private static final Voice VOICE = Voice.of("""
            start: What became of last month's leads? I'd rather know than guess.
            start: Hello next door. We look after the road; tell us where it has holes.
            good: More leads from us this month. Whether they are better, only you can say.
            good: Our count is up. I would give some of it to hear from you what became of them.
            bad: Fewer leads from us, on purpose or not; we are still finding out which.
            bad: Our count fell. If that hurts you, tell us; we cannot see it from here.
            many: Many people asked this month. We keep back the ones who are only reading.
            many: A busy front door. Some of them need a month before they need you.
            few: Fewer people asked this month, so we have time to ask you something.
            few: A quiet front door. A good moment to walk back along the whole way.
            rejected: Many came back. Thank you for the notes; that is how the next list gets better.
            rejected: So that is what you let go. Some of it we should have seen ourselves.
            idle: We chose again whom to send you. Tell us whether they are better.
            idle: Come and sit with us when we write the next campaign; you know what they ask.
            idle: Every lead was somebody's afternoon once. We try to remember that.
            idle: If you could cross out one channel, which would it be? We'd like to understand why.
            idle: We write, you talk. Strange that they think it's one company.
            holds: One page, two signatures. Let's read it together once a month.
            holds: Since we agreed, I sleep better, and so does the spreadsheet.
            left: You've left the agreement. Was it a line, or the whole page?
            left: Understood. I'll keep our promise on my side of the door.
            offers: A draft for both of us lies on the table. Cross out what hurts.
            offers: Here is how we could begin: a little from us, a little from you.
            signs: Signed. I'll bring the figures, you bring the stories.
            signs: Good. That is a promise I can explain to my team.
            counters: I added what we promise, and asked for the reasons behind a no.
            counters: One line from us, one from you, and it walks on two legs.
            refuses: Let's leave it on the table overnight.
            refuses: Not quite. I'd like it to be a page that both can keep.
            flavour-of-the-month: The money goes to a new favourite. Tell us soon what you think of those leads.
            downturn: People wait before they buy. We'll write to them until they don't.
            a-rep-quits: You are one fewer now. Shall we hold back whoever can wait?
            pricing-change: New prices. We'd better say so before they hear it on the phone.
            different-conversions: Yours and ours don't match. Both are right; that is the trouble.
            end: Thank you for telling us what became of them. Nobody ever did.
            end: A road is only as good as its last mile. Yours was worth looking at.
            """);

    public Steward() {
        super(Clause.DEFINITION, Clause.REASONS);
    }

    @Override
    public Decision decide(Desk desk) {
        return new Choosing(desk)
                .put(Lever.THRESHOLD, desk.menu().hands().threshold())
                .put(Lever.CLOSED_LOOP, "both")
                .put(Lever.NURTURE, desk.menu().hands().nurture())
                .done();
    }

    @Override
    public Voice voice() {
        return VOICE;
    }
}
