package dev.handoff.game.levers;

import dev.handoff.ledger.Seat;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;

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

    /** In an English sentence, and in files. */
    public String label() {
        return label;
    }

    /** In a sentence. */
    public String label(Texts texts) {
        return wording().in(texts);
    }

    /** In a sentence. */
    public Phrase wording() {
        return Phrase.of("role." + label);
    }

    /** At the start of an English sentence. */
    public String title() {
        return title(Texts.english());
    }

    /** At the start of a sentence. */
    public String title(Texts texts) {
        return titled().in(texts);
    }

    /** At the start of a sentence. */
    public Phrase titled() {
        return Phrase.of("role." + label + ".title");
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
