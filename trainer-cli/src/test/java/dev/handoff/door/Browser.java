package dev.handoff.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.web.PageXml;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: keeps cookies, sends the forms of its pages, follows nothing by itself. */
final class Browser {
    static {
        // So that a test may say a wrong one.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,content-length");
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;

    Browser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> ask(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return postText(path, body, headers);
    }

    HttpResponse<String> postText(String path, String body, String... headers) {
        boolean isForm = headers.length == 0 || !headers[0].equals("Content-Type");
        HttpRequest.Builder request = request(path, headers);
        return send((isForm ? request.setHeader("Content-Type", "application/x-www-form-urlencoded") : request)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Fills in the form of a page. */
    HttpResponse<String> fill(String path, String... fields) {
        PageXml page = PageXml.read(get(path).body());
        Map<String, String> all = new LinkedHashMap<>();
        all.put("t", page.field("t"));
        all.put("round", page.field("round"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return post(path, all);
    }

    /** Comes in by the code that was scanned. */
    Browser joined(String name, String side) {
        HttpResponse<String> in = post("/join", Map.of("token", SmallRoom.TOKEN, "name", name, "side", side));
        if (in.statusCode() != 303) {
            throw new AssertionError(in.statusCode() + " " + in.body());
        }
        return this;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            for (String cookie : response.headers().allValues("Set-Cookie")) {
                String pair = cookie.substring(0, cookie.indexOf(';'));
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return response;
        } catch (IOException e) {
            throw new AssertionError(request + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Sends bytes as they are and reads what comes back until the host closes. */
    static String raw(int port, String bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(bytes.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** Sends a form on a connection that stays open, and gives the status of the answer. */
    static String again(Socket socket, String what, String body) throws IOException {
        String head = what + " HTTP/1.1\r\nHost: 127.0.0.1:" + socket.getPort()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(UTF_8));
        InputStream in = new BufferedInputStream(socket.getInputStream());
        StringBuilder headers = new StringBuilder();
        while (headers.indexOf("\r\n\r\n") < 0) {
            headers.append((char) in.read());
        }
        Matcher length = LENGTH.matcher(headers);
        in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return headers.substring(9, 12);
    }
}
