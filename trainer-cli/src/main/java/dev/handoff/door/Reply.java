package dev.handoff.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * What is answered to a request.
 *
 * @param status of HTTP
 * @param type media type; empty where there is nothing in it
 * @param body what is in it
 * @param headers pairs of name and value beside those that every answer has
 */
record Reply(int status, String type, byte[] body, List<String> headers) {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** A page. */
    static Reply page(int status, String html) {
        return new Reply(status, "text/html; charset=utf-8", html.getBytes(UTF_8), List.of());
    }

    /** On to another address, by GET. */
    static Reply seeOther(String location) {
        return new Reply(303, "", new byte[0], List.of("Location", location));
    }

    /** Nothing new. */
    static Reply nothing() {
        return new Reply(204, "", new byte[0], List.of());
    }

    static Reply json(String json) {
        return new Reply(200, "application/json", json.getBytes(UTF_8), List.of());
    }

    /** What never changes: a browser keeps it, and asks no more. */
    Reply forGood() {
        return with("Cache-Control", FOR_GOOD);
    }

    boolean isForGood() {
        return headers.contains(FOR_GOOD);
    }

    /** The same with a further header. */
    Reply with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Reply(status, type, body, more);
    }
}
