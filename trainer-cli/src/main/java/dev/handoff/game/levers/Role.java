package dev.handoff.game.levers;

import dev.handoff.ledger.Seat;

/** Which department a seat plays. */
public enum Role {
    /** Brings leads. */
    MARKETING("marketing", Seat.MARKETING),
    /** Works and closes them. */
    SALES("sales", Seat.SALES);

    private final String label;
    private final Seat seat;

    Role(String label, Seat seat) {
        this.label = label;
        this.seat = seat;
    }

    /** In a sentence. */
    public String label() {
        return label;
    }

    /** At the start of a sentence. */
    public String title() {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /** From where it looks at the company. */
    public Seat seat() {
        return seat;
    }

    /** The other department. */
    public Role other() {
        return this == MARKETING ? SALES : MARKETING;
    }
}
