package dev.handoff.web;

import java.util.Map;

/**
 * What was typed and not taken, so that nobody types it twice.
 *
 * @param reason why it was not taken; empty when nothing was typed yet
 * @param fields what was typed, by the name of its field
 */
public record Kept(String reason, Map<String, String> fields) {
    /** Nothing was typed yet. */
    public static final Kept NOTHING = new Kept("", Map.of());

    /** Copies the map. */
    public Kept {
        fields = Map.copyOf(fields);
    }

    /** What was typed into a field; empty for nothing. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether something was not taken. */
    boolean isRefused() {
        return !reason.isEmpty();
    }
}
