package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Role;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;

/** What a computer player has something to say about. */
enum Occasion {
    /** The first round. */
    START,
    /** The seat's own figure rose: leads handed over in marketing, deals won in sales. */
    GOOD,
    /** It fell. */
    BAD,
    /** More came in than before: inquiries in marketing, handed leads in sales. */
    MANY,
    /** Fewer came in. */
    FEW,
    /** Many leads were sent back; marketing knows only when it meets sales or reads the same report. */
    REJECTED,
    /** Nothing in particular. */
    IDLE,
    /** What would win it over; said after something else, as long as nothing has. */
    HINT,
    /** The other side has just won it over. */
    WON,
    /** An agreement is in force. */
    HOLDS,
    /** The other side has left it. */
    LEFT,
    /** It puts a card on the table. */
    OFFERS,
    /** Won over, it puts the partners' whole agreement on the table. */
    OFFERS_ALL,
    /** It signs. */
    SIGNS,
    /** It changes the other side's card and hands it back. */
    COUNTERS,
    /** It pushes the card back. */
    REFUSES,
    /** It leaves the agreement. */
    LEAVES,
    /** All rounds are played. */
    END;

    private static final double NOTICED = 0.1; // a change of less is none
    private static final double A_LOT = 0.1; // of what was handed over

    /** What a seat may talk about at the beginning of a round, from what it sees. */
    static List<Occasion> seen(Desk desk) {
        boolean left = desk.broken().stream().anyMatch(b -> b.role() != desk.role() && b.round() >= desk.round() - 1);
        if (desk.over()) {
            return List.of(END);
        } else if (left) {
            return List.of(LEFT);
        } else if (desk.agreement().isPresent() && desk.agreedFor() == 1) {
            return List.of(HOLDS);
        }
        return desk.closed() == 0 ? List.of(START) : inTheBooks(desk);
    }

    private static List<Occasion> inTheBooks(Desk desk) {
        boolean marketing = desk.role() == Role.MARKETING;
        List<Occasion> seen = new ArrayList<>(List.of(IDLE));
        moved(seen, change(desk, marketing ? Metric.MQLS : Metric.WINS), GOOD, BAD);
        moved(seen, change(desk, marketing ? Metric.INQUIRIES : Metric.MQLS), MANY, FEW);
        if (desk.last(Metric.REJECTED) > A_LOT * desk.last(Metric.MQLS)) {
            seen.add(REJECTED);
        }
        if (desk.agreement().isPresent()) {
            seen.add(HOLDS);
        }
        return seen;
    }

    /** By how much of itself a figure has moved; NaN when this seat cannot say. */
    private static double change(Desk desk, Metric metric) {
        double before = desk.figure(metric, desk.closed() - 1);
        return (desk.last(metric) - before) / before;
    }

    private static void moved(List<Occasion> seen, double change, Occasion up, Occasion down) {
        if (change > NOTICED) {
            seen.add(up);
        } else if (change < -NOTICED) {
            seen.add(down);
        }
    }
}
