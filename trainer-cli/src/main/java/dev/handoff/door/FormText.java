package dev.handoff.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.texts.Phrase;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values as forms and addresses write them. */
final class FormText {
    private static final int MOST_FIELDS = 100;

    private FormText() {}

    /** By name; of several values the last. */
    static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            for (String pair : text.split("&", MOST_FIELDS)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                fields.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    400, Phrase.of("visit-pages.that-cannot-be-read"), Phrase.of("form-text.the-address-or-the-form"));
        }
    }

    /** Cookies by name, as a browser sends them back. */
    static Map<String, String> cookies(Iterable<String> headers) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String header : headers) {
            for (String pair : header.split(";")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    cookies.put(
                            pair.substring(0, equals).strip(),
                            pair.substring(equals + 1).strip());
                }
            }
        }
        return cookies;
    }
}
