package dev.handoff.door;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sends answers, with what every answer forbids a browser to do. */
final class ReplySender {
    private static final int WORTH_PACKING = 1_000;
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What is the same for everybody is packed once, as small as it gets. */
    private static final Map<String, byte[]> FOR_GOOD = new ConcurrentHashMap<>();

    private ReplySender() {}

    /** Sends an answer. */
    static void send(HttpExchange exchange, Reply reply) throws IOException {
        head(exchange.getResponseHeaders(), reply);
        byte[] body = packed(exchange, reply);
        boolean isEmpty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), isEmpty ? -1 : body.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush(); // JDK 25 would first wait for the rest of what the browser announced
        }
    }

    private static void head(Headers headers, Reply reply) {
        headers.set("Cache-Control", "no-store");
        headers.set("Vary", "Accept-Encoding");
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (!reply.type().isEmpty()) {
            headers.set("Content-Type", reply.type());
        }
        for (int i = 0; i < reply.headers().size(); i += 2) {
            String name = reply.headers().get(i);
            if (name.equals("Set-Cookie")) {
                headers.add(name, reply.headers().get(i + 1));
            } else {
                headers.set(name, reply.headers().get(i + 1));
            }
        }
    }

    /**
     * Packed to a quarter for whoever unpacks it. The length of a packed page may tell of a secret that stands beside a text of somebody else's
     * choosing; so no page repeats anything of its address, and the form's token, the only secret in it, opens nothing by itself.
     */
    private static byte[] packed(HttpExchange exchange, Reply reply) {
        byte[] body = reply.body();
        List<String> accepted = exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of());
        if (body.length < WORTH_PACKING || accepted.stream().noneMatch(coding -> coding.contains("gzip"))) {
            return body;
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        return reply.isForGood()
                ? FOR_GOOD.computeIfAbsent(exchange.getRequestURI().getRawPath(), path -> Packer.packedSmall(body))
                : Packer.packed(body);
    }
}
