package dev.handoff.debrief;

import dev.handoff.game.SeatPart;
import dev.handoff.report.Numbers;

/** What a seat made of a game, in a sentence. */
public final class SeatPartWords {
    private SeatPartWords() {}

    /** Such as "Your part, beside this colleague: 62 % of what sales could do. …". */
    public static String of(SeatPart part, String currency) {
        String side = part.role().label();
        String reach = part.percent().isPresent()
                ? Numbers.count(part.percent().getAsDouble()) + " % of what " + side + " could do"
                : side + " could do little";
        return "Your part, beside this colleague: " + reach + ". 0 % is to change and sign nothing ("
                + amount(part.idle(), currency)
                + " for the company), 100 % to win your colleague over, play a partner's half and"
                + " sign (" + amount(part.best(), currency) + ").";
    }

    private static String amount(double amount, String currency) {
        return Numbers.amount(amount) + " " + currency;
    }
}
