package dev.handoff.door;

import java.util.Map;

/** A request that is not served; its page says why in words. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient Map<String, String> typed;

    Refusal(int status, String title, String text) {
        this(status, title, text, Map.of());
    }

    /** The same with what was typed, which the page shows again. */
    Refusal(int status, String title, String text, Map<String, String> typed) {
        super(text, null, false, false);
        this.status = status;
        this.title = title;
        this.typed = typed;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    Map<String, String> typed() {
        return typed;
    }

    /** No page at this address. */
    static Refusal unknown() {
        return new Refusal(404, "There is no such page", "Nothing stands at this address.");
    }
}
