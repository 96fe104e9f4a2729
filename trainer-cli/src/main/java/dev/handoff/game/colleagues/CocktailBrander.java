package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.world.Desk;
import java.util.Optional;

/** Events, where everybody was delighted and nobody counted. Signs what gives occasion to meet, and no number for itself. */
public final class CocktailBrander implements Style {
    private static final Voice VOICE = Voice.of("""
            start: What an evening! You should have seen the terrace.
            start: Come in, come in. Have you met anybody here? You will.
            good: More names than last month, and each of them shook my hand.
            good: They loved us! The list is longer, but you had to be there.
            bad: Fewer names this month. Such a charming crowd, though.
            bad: The list is short, the evenings were long. It evens out.
            many: Everybody is asking about us! It must have been the lanterns.
            many: So many inquiries! I told you the band was worth it.
            few: Not many asked this month. It's what they tell their friends that counts.
            few: A quiet month. One can feel how they are thinking of us.
            rejected: You sent those back? But they had such a lovely time!
            rejected: Many returned to us. I'll invite them again; they know the way.
            idle: You can't put a number on being known. Nor on the oysters, finance tells me.
            idle: Everybody who matters was there. I have a bag full of cards for you.
            idle: I never ask what somebody would buy. It spoils the music.
            idle: Somebody asked what it all costs. We moved on to the dessert.
            idle: The photographs are wonderful. Everybody in them looks like a customer.
            holds: I do enjoy our meetings. Next time with a view?
            holds: We understand each other so well now. I told everybody at the bar.
            left: You're leaving the agreement? And without a farewell party?
            left: Oh, what a pity. I had booked us a table.
            offers: A card from me: we meet every week and mean the same. I bring the canapés.
            offers: Let's agree over something with olives. It's all on the card.
            signs: Signed! With a flourish, look.
            signs: Charming. I signed it on a napkin and then on the card.
            counters: Lovely! I only took the sums out, and put in more of each other.
            counters: So many figures! I made it a little more sociable.
            counters: Nearly perfect. It wanted company.
            refuses: It's a bit dry. Could we talk about it over dinner?
            refuses: Not tonight. Nobody signs well before dessert.
            flavour-of-the-month: A favourite of the month! Will there be a launch party?
            downturn: A downturn? All the more reason to be seen.
            a-rep-quits: Somebody left? Then there must be a farewell do!
            pricing-change: Higher prices! It makes us look like the better champagne.
            different-conversions: Two conversions? To me it's one when they smile.
            end: What a game! You must come to the wrap party.
            end: I wish I had asked one or two of them what they needed. They'd have told me.
            """);

    @Override
    public Decision decide(Desk desk) {
        return new Choosing(desk)
                .put(Lever.MIX, "events", "reach")
                .put(Lever.NURTURE, "nurture-15")
                .done();
    }

    @Override
    public Voice voice() {
        return VOICE;
    }

    @Override
    public Optional<Terms> offer(Desk desk) {
        return Optional.of(Terms.BLANK.with(Clause.MEETINGS, "every-week").with(Clause.LANGUAGE, "yes"));
    }

    /** One meaning of "conversion" is welcome as long as there is a meeting every week to tell what it means. */
    @Override
    public Terms revise(Terms offer, Desk desk) {
        Redline card = new Redline(offer, desk.menu()).strike(Clause.VOLUME, Clause.QUALITY);
        boolean oneMeaning = offer.option(Clause.LANGUAGE).isPresent();
        return card.atLeast(Clause.MEETINGS, oneMeaning ? "every-week" : "every-2-weeks")
                .done();
    }
}
