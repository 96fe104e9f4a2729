package dev.handoff.report.document;

/** A sentence or paragraph. */
public record Say(Tone tone, String text) implements Block {
    /** Something to read. */
    public static Say of(String text) {
        return new Say(Tone.NORMAL, text);
    }

    /** What matters most. */
    public static Say loud(String text) {
        return new Say(Tone.LOUD, text);
    }

    /** What may be skipped. */
    public static Say quiet(String text) {
        return new Say(Tone.QUIET, text);
    }

    /** What must not be missed. */
    public static Say warning(String text) {
        return new Say(Tone.WARNING, text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.say(this);
    }
}
