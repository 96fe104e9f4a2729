package dev.handoff.door;

import dev.handoff.texts.Phrase;
import java.util.Map;

/** A request that is not served; its page says why in words. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Phrase title;
    private final transient Phrase text;
    private final transient Map<String, String> typed;

    Refusal(int status, Phrase title, Phrase text) {
        this(status, title, text, Map.of());
    }

    /** The same with what was typed, which the page shows again. */
    Refusal(int status, Phrase title, Phrase text, Map<String, String> typed) {
        super(text.inEnglish(), null, false, false);
        this.status = status;
        this.title = title;
        this.text = text;
        this.typed = typed;
    }

    int status() {
        return status;
    }

    Phrase title() {
        return title;
    }

    Phrase text() {
        return text;
    }

    Map<String, String> typed() {
        return typed;
    }

    /** No page at this address. */
    static Refusal unknown() {
        return new Refusal(404, Phrase.of("refusal.there-is-no-such-page"), Phrase.of("refusal.nothing-stands-here"));
    }
}
