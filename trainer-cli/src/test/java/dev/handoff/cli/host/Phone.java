package dev.handoff.cli.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.web.PageXml;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A phone as the doors see it: it keeps cookies, follows where it is led, and fills in the form of the page it shows. */
final class Phone {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String base;
    private String path = "/";
    private String page = "";

    Phone(String base) {
        this.base = base;
    }

    /** The host is at another place now. */
    void reach(String other) {
        base = other;
    }

    /** Where it has been led. */
    String path() {
        return path;
    }

    /** What it shows. */
    String page() {
        return page;
    }

    /** Opens an address, and follows. */
    Phone open(String address) {
        return follow(address, send(request(address).GET().build()));
    }

    /** What the page would be told when it asks whether it is still right; empty when it is. */
    String now() {
        String tag = page.replaceFirst("(?s).*data-tag=\"([^\"]*)\".*", "$1");
        return send(request("/now?at=" + path.substring(1) + "&v=" + tag).GET().build())
                .body();
    }

    /** Comes in. */
    Phone join(String token, String name, String side) {
        return post("/join", Map.of("token", token, "name", name, "side", side));
    }

    /** Comes in by the short code. */
    Phone joinByCode(String code, String name, String side) {
        return post("/join", Map.of("code", code, "name", name, "side", side));
    }

    /** Whether it is at a desk of which it has the pen. */
    boolean mayHandIn() {
        return path.equals("/desk/hand-in") && !page.contains("You look on");
    }

    /** Fills in the form of the page it shows, and does not follow. */
    void fillOnly(String... fields) {
        HttpResponse<String> answer = send(formRequest(path, filled(fields)));
        if (answer.statusCode() != 303) {
            throw new AssertionError(path + " " + answer.statusCode() + "\n" + answer.body());
        }
    }

    /** Fills in the form of the page it shows. */
    Phone fill(String... fields) {
        return post(path, filled(fields));
    }

    private Map<String, String> filled(String... fields) {
        PageXml form = PageXml.read(page);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("t", form.field("t"));
        all.put("round", form.field("round"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }

    private Phone post(String address, Map<String, String> fields) {
        return follow(address, send(formRequest(address, fields)));
    }

    private HttpRequest formRequest(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return request(address)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private Phone follow(String address, HttpResponse<String> answer) {
        if (answer.statusCode() == 303) {
            return open(answer.headers().firstValue("Location").orElseThrow());
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " " + answer.statusCode() + "\n" + answer.body());
        }
        path = address;
        page = answer.body();
        return this;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address));
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String pair = cookie.substring(0, cookie.indexOf(';'));
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return answer;
        } catch (IOException e) {
            throw new AssertionError(request + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
