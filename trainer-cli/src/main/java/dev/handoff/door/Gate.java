package dev.handoff.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import dev.handoff.web.NoticePage;
import dev.handoff.web.PageFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * What every request passes before anybody answers it: it must be meant for this host, sent by one of its own pages where it fills in
 * something, and short. Whatever goes wrong is answered by a page in words; a fault of the program has a reference that stands in the log.
 */
final class Gate implements HttpHandler {
    private static final int MOST_BYTES = 8 * 1024;
    private static final int MOST_AT_WORK = 32;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Site site;
    private final DoorSettings settings;
    private final Set<String> hosts;
    private final Consumer<String> log;
    private final Semaphore work = new Semaphore(MOST_AT_WORK);

    /**
     * The way to a site.
     *
     * @param port on which it listens
     * @param log hears of faults of the program
     */
    Gate(Site site, DoorSettings settings, int port, Consumer<String> log) {
        this.site = site;
        this.settings = settings;
        this.hosts = settings.hosts(port);
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ReplySender.send(exchange, reply(exchange));
        } catch (IOException e) {
            // Whoever asked has left: a telephone that went to sleep. Nobody is there to be told.
            exchange.close();
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        Texts texts = texts(exchange);
        try {
            return checked(exchange, texts);
        } catch (Refusal e) {
            return Reply.page(
                    e.status(),
                    NoticePage.render(texts, e.title().in(texts), e.text().in(texts), onward(e), e.typed()));
        } catch (RuntimeException e) {
            return fault(e, texts);
        }
    }

    private static String onward(Refusal refusal) {
        return refusal.status() == 421 ? "" : "/";
    }

    /** What happened stands in the log of who runs the host; the page has what to find it by. */
    private Reply fault(RuntimeException e, Texts texts) {
        String reference = Secrets.reference();
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        log.accept("Fault " + reference + ": " + trace);
        return Reply.page(
                500,
                NoticePage.render(
                        texts,
                        texts.of("gate.something-went-wrong-here"),
                        texts.of("gate.it-is-the-programs-fault", reference),
                        "/",
                        Map.of()));
    }

    private Reply checked(HttpExchange exchange, Texts texts) throws IOException {
        String host = host(exchange);
        if (!hosts.contains(host)) {
            throw new Refusal(421, Phrase.of("gate.this-is-another-host"), Phrase.of("gate.please-use-the-address-on"));
        }
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> got(exchange, host);
            case "POST" -> posted(exchange, host);
            default ->
                Reply.page(
                                405,
                                NoticePage.render(
                                        texts,
                                        texts.of("gate.that-cannot-be-done-here"),
                                        texts.of("gate.pages-can-be-read-and"),
                                        "/",
                                        Map.of()))
                        .with("Allow", "GET, HEAD, POST");
        };
    }

    private static String host(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        return hosts.size() == 1 ? hosts.get(0).toLowerCase(Locale.ROOT) : "";
    }

    private Reply got(HttpExchange exchange, String host) throws IOException {
        Optional<PageFiles.PageFile> file =
                PageFiles.at(exchange.getRequestURI().getRawPath());
        if (file.isPresent()) {
            return kept(file.get());
        }
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return answer(request(exchange, host, FormText.fields(query), Map.of()));
    }

    private static Reply kept(PageFiles.PageFile file) {
        return new Reply(200, file.type() + "; charset=utf-8", file.text().getBytes(UTF_8), List.of()).forGood();
    }

    private Reply posted(HttpExchange exchange, String host) throws IOException {
        String type = first(exchange, "Content-Type");
        if (!type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw new Refusal(415, Phrase.of("gate.that-cannot-be-read"), Phrase.of("gate.only-forms-of-these-pages"));
        }
        Map<String, String> form = FormText.fields(new String(body(exchange), ISO_8859_1));
        checkSender(exchange);
        return answer(request(exchange, host, Map.of(), form));
    }

    /** No longer than a form of ours can be. */
    private static byte[] body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Refusal(413, Phrase.of("gate.that-is-too-long"), Phrase.of("gate.a-form-here-holds-at"));
        }
        return body;
    }

    /** Browsers say where a form comes from: newer ones by Sec-Fetch-Site over TLS and on this machine, all by Origin. */
    private void checkSender(HttpExchange exchange) {
        String site = first(exchange, "Sec-Fetch-Site");
        String origin = first(exchange, "Origin").toLowerCase(Locale.ROOT);
        boolean ours = origin.isEmpty() || hosts.contains(origin.replaceFirst("^https?://", ""));
        if (!ours || !(site.isEmpty() || site.equals("same-origin"))) {
            throw new Refusal(
                    403, Phrase.of("gate.this-form-comes-from-elsewhere"), Phrase.of("gate.another-site-has-sent-it"));
        }
    }

    private Request request(HttpExchange exchange, String host, Map<String, String> query, Map<String, String> form) {
        return new Request(
                exchange.getRequestMethod().equals("POST"),
                exchange.getRequestURI().getRawPath(),
                query,
                form,
                FormText.cookies(exchange.getRequestHeaders().getOrDefault("Cookie", List.of())),
                exchange.getRemoteAddress().getAddress().isLoopbackAddress()
                        && DoorSettings.isLoopback(host.replaceFirst(":\\d+$", "")),
                settings.isEncrypted(host),
                BrowserName.of(first(exchange, "User-Agent")),
                texts(exchange));
    }

    /** Requests that are still being sent hold a thread; only so many are answered at once. */
    private Reply answer(Request request) {
        work.acquireUninterruptibly();
        try {
            return site.answer(request);
        } finally {
            work.release();
        }
    }

    private Texts texts(HttpExchange exchange) {
        return settings.texts(first(exchange, "Accept-Language"));
    }

    private static String first(HttpExchange exchange, String header) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(header))
                .orElse("");
    }
}
