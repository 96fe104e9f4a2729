package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Role;
import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
    /** The other side has just won it over, by a lever that it moved. */
    WON,
    /** The other side has just won it over, by a clause that both signed. */
    WON_SIGNED,
    /** Nothing in particular, in a round after that. */
    SINCE,
    /** An agreement is in force. */
    HOLDS,
    /** The other side keeps it: most of what sales promised was done, or sales trusts marketing more than a round ago. */
    KEPT,
    /** The other side keeps too little of it: the opposite of either. */
    SLIPPED,
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
    private static final double MOST = 0.7; // of what was promised, as for the badge
    private static final List<Metric> PROMISES_OF_SALES = List.of(
            Metric.KEPT_ACCEPTANCE, Metric.KEPT_FIRST_TOUCH, Metric.KEPT_MINIMUM_ATTEMPTS, Metric.KEPT_DISPOSITION);

    /** What a seat may talk about at the beginning of a round, from what it sees. */
    static List<Occasion> seen(Desk desk) {
        boolean left = desk.broken().stream().anyMatch(b -> b.role() != desk.role() && b.round() >= desk.round() - 1);
        if (desk.over()) {
            return List.of(END);
        } else if (left) {
            return List.of(LEFT);
        } else if (desk.agreement().isPresent() && desk.agreedFor() == 1) {
            return List.of(promises(desk).orElse(HOLDS));
        } else if (desk.wonFor() > 0) {
            return wonOver(desk);
        }
        return desk.closed() == 0 ? List.of(START) : inTheBooks(desk);
    }

    /** Won over, it has no grudge to speak of any more. */
    private static List<Occasion> wonOver(Desk desk) {
        List<Occasion> seen = new ArrayList<>(List.of(SINCE));
        if (desk.agreement().isPresent() && desk.agreedFor() > 0) {
            seen.add(promises(desk).orElse(HOLDS));
        }
        return seen;
    }

    /** How the other side keeps what it signed; empty where this seat cannot tell. */
    private static Optional<Occasion> promises(Desk desk) {
        if (desk.role() == Role.SALES) {
            double more = desk.last(Metric.TRUST_SALES) - desk.figure(Metric.TRUST_SALES, desk.closed() - 1);
            return Double.isNaN(more) || more == 0 ? Optional.empty() : Optional.of(more > 0 ? KEPT : SLIPPED);
        }
        OptionalDouble kept = PROMISES_OF_SALES.stream()
                .mapToDouble(desk::last)
                .filter(Double::isFinite)
                .average();
        return kept.isPresent() ? Optional.of(kept.getAsDouble() >= MOST ? KEPT : SLIPPED) : Optional.empty();
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
