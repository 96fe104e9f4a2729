package dev.handoff.debrief;

import dev.handoff.game.SeatPart;
import dev.handoff.game.levers.Role;
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

    /** Why that part and a share of the gap to par are two things, in a sentence for where both can be read. */
    static String besideGap(SeatPart part, String sum) {
        String own = part.role() == Role.SALES ? "sales' levers" : "marketing's levers";
        String yours = part.percent().isPresent()
                ? "Your part (" + Numbers.count(part.percent().getAsDouble()) + " % of what "
                        + part.role().label() + " could do)"
                : "Your part (what " + part.role().label() + " could do)";
        return "Two measures: " + yours + " is measured against the best that your seat can reach beside this"
                + " colleague. The shares of this " + sum
                + " are measured against par, where the other side is willing,"
                + " too. So " + own + " can make up much of it even where you did all that your seat could.";
    }

    private static String amount(double amount, String currency) {
        return Numbers.amount(amount) + " " + currency;
    }
}
