package dev.handoff.door;

import dev.handoff.texts.Texts;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for, read and checked.
 *
 * @param isPost whether something was filled in
 * @param path with a slash in front
 * @param query what stands behind the question mark, by name
 * @param form what was filled in, by name
 * @param cookies by name
 * @param isLocal whether it comes from this machine and by one of its own names
 * @param isEncrypted whether what it says cannot be read on its way
 * @param browser what people call the browser it comes from
 * @param texts in which language it is to be answered
 */
record Request(
        boolean isPost,
        String path,
        Map<String, String> query,
        Map<String, String> form,
        Map<String, String> cookies,
        boolean isLocal,
        boolean isEncrypted,
        String browser,
        Texts texts) {
    /** Whether nobody else in the network can read it, or the answer. */
    boolean isPrivate() {
        return isLocal || isEncrypted;
    }

    /** The path's first part, such as {@code desk} of {@code /desk/speed}. */
    String room() {
        String rest = path.substring(1);
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }

    /** What stands behind the first part; empty for nothing. */
    String below() {
        String room = room();
        return path.length() > room.length() + 2 ? path.substring(room.length() + 2) : "";
    }

    String field(String name) {
        return form.getOrDefault(name, "").strip();
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }
}
