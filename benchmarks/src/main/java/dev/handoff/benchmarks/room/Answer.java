package dev.handoff.benchmarks.room;

import java.util.List;
import java.util.Locale;

/**
 * What a host answered.
 *
 * @param status of HTTP
 * @param headers lines as they came
 * @param text what is in it, unpacked
 * @param bytes on the wire, headers and body
 */
record Answer(int status, List<String> headers, String text, long bytes) {
    /** The value of a header; empty where there is none. */
    String header(String name) {
        String begin = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                .map(line -> line.substring(begin.length()).strip())
                .findFirst()
                .orElse("");
    }

    /** Name and value of every cookie that was set. */
    List<String> cookies() {
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie:"))
                .map(line -> line.substring("set-cookie:".length()).strip())
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .toList();
    }
}
