package dev.handoff.debrief;

import dev.handoff.game.SeatPart;
import dev.handoff.report.Numbers;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;

/** What a seat made of a game, in a sentence. */
public final class SeatPartWords {
    private SeatPartWords() {}

    /** Such as "Your part, beside this colleague: 62 % of what sales could do. …". */
    public static String of(Texts texts, SeatPart part, String currency) {
        Phrase side = part.role().wording();
        String reach = part.percent().isPresent()
                ? texts.of(
                        "seat-part-words.of-what-could-do",
                        texts.figure(Numbers.count(part.percent().getAsDouble())),
                        side)
                : texts.of("seat-part-words.could-do-little", side);
        return texts.of(
                "seat-part-words.your-part-beside-this-colleague",
                reach,
                amount(texts, part.idle(), currency),
                amount(texts, part.best(), currency));
    }

    /** Why that part and a share of the gap to par are two things, in a sentence for where both can be read. */
    static String besideGap(Texts texts, SeatPart part, String sum) {
        String own = GapPart.of(part.role()).words(texts);
        String yours = part.percent().isPresent()
                ? texts.of(
                        "seat-part-words.your-part-of-what-could",
                        texts.figure(Numbers.count(part.percent().getAsDouble())),
                        part.role().wording())
                : texts.of(
                        "seat-part-words.your-part-what-could-do", part.role().wording());
        return texts.of("seat-part-words.two-measures-is-measured-against", yours, sum, own);
    }

    private static String amount(Texts texts, double amount, String currency) {
        return texts.figure(Numbers.amount(amount)) + " " + currency;
    }
}
