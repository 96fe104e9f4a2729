package dev.handoff.benchmarks.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody holds in their hand: it keeps cookies, follows where it is led, fills in forms, and asks whether its page is still right. */
final class Browser {
    private static final Pattern RADIO = Pattern.compile("name=\"(lever\\.[^\"]+)\" value=\"([^\"]+)\"( checked)?");
    private static final Pattern GO = Pattern.compile("\"go\":\"([^\"]*)\"");
    private static final int UNPROCESSABLE = 422;

    private final Line line;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String path = "/";
    private String page = "";
    private long bytes;

    Browser(int port) {
        this.line = new Line(port);
    }

    /** The same browser when the host is there again. */
    Browser after(int port) {
        Browser same = new Browser(port);
        same.cookies.putAll(cookies);
        return same;
    }

    synchronized String path() {
        return path;
    }

    synchronized String page() {
        return page;
    }

    /** Bytes that came so far, but for what polls brought. */
    synchronized long bytes() {
        return bytes;
    }

    /** Opens an address and follows to where it leads. */
    synchronized Browser open(String address) {
        Answer answer = got(address);
        return answer.status() == 303 ? open(answer.header("Location")) : shown(address, answer);
    }

    /** Opens an address with what a page needs beside itself, as a browser does the first time. */
    synchronized Browser openFirst(String address) {
        open(address);
        Matcher files = Pattern.compile("(?:href|src)=\"(/[a-z]+-[0-9a-f]+\\.(?:css|js))\"").matcher(page);
        while (files.find()) {
            got(files.group(1));
        }
        return this;
    }

    private Answer got(String address) {
        Answer answer = ask("GET", address, "");
        bytes += answer.bytes();
        return answer;
    }

    private Browser shown(String address, Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(address + ": " + answer.status() + " " + answer.text());
        }
        path = address;
        page = answer.text();
        return this;
    }

    /** Asks once whether the page is still right; where the room has gone on, empty when nowhere. */
    synchronized String poll() {
        String tag = found("data-tag=\"([^\"]*)\"");
        Answer answer = ask("GET", "/now?at=" + path.substring(1) + "&v=" + tag, "");
        Matcher go = GO.matcher(answer.text());
        return answer.status() == 200 && go.find() ? go.group(1) : "";
    }

    /** Polls, and follows. */
    synchronized void follow() {
        String go = poll();
        if (!go.isEmpty()) {
            open(go);
        }
    }

    /** Fills in the form of the page that is shown; where it leads, without going there. */
    synchronized String send(String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("t", found("name=\"t\" value=\"([^\"]*)\""));
        all.put("round", found("data-round=\"([^\"]*)\""));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return post(path, all);
    }

    /** Fills in a form that belongs to nobody yet, and follows. */
    synchronized Browser come(Map<String, String> fields) {
        return open(post("/join", fields));
    }

    private String post(String address, Map<String, String> fields) {
        Answer answer = ask(
                "POST",
                address,
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&")));
        bytes += answer.bytes();
        if (answer.status() == UNPROCESSABLE) {
            return address; // against the rules, such as one lever too many: what stood stands
        }
        if (answer.status() != 303) {
            throw new IllegalStateException(address + ": " + answer.status() + " " + answer.text());
        }
        return answer.header("Location");
    }

    /** Moves one lever of the desk that is shown to a place drawn by luck. */
    synchronized void moveALever(Random luck) {
        Map<String, List<String>> levers = new LinkedHashMap<>();
        Matcher radios = RADIO.matcher(page);
        while (radios.find()) {
            levers.computeIfAbsent(radios.group(1), name -> new ArrayList<>()).add(radios.group(2));
        }
        if (!levers.isEmpty()) {
            String lever = List.copyOf(levers.keySet()).get(luck.nextInt(levers.size()));
            List<String> levels = levers.get(lever);
            open(send(lever, levels.get(luck.nextInt(levels.size())), "answer", "keep"));
        }
    }

    /** The four digits by which somebody comes back on another device. */
    synchronized String digits() {
        return found("your name and (\\d{4})");
    }

    private String found(String pattern) {
        Matcher match = Pattern.compile(pattern).matcher(page);
        return match.find() ? match.group(1) : "";
    }

    private Answer ask(String method, String address, String body) {
        try {
            String sent = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            Answer answer = line.ask(method, address, sent, body);
            answer.cookies()
                    .forEach(cookie -> cookies.put(
                            cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1)));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(address + ": " + e, e);
        }
    }

    /** Puts it away: the connection ends. */
    synchronized void putAway() {
        line.close();
    }
}
