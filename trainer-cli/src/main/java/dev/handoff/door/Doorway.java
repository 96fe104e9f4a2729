package dev.handoff.door;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Visit;
import dev.handoff.web.LocalPages;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The door for browsers: a web server, open from its making until it is closed. */
public final class Doorway implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 400;
    private static final int SECONDS_TO_ASK = 5;
    private static final int SECONDS_TO_LISTEN = 20;
    private static final int IDLE_SECONDS = 10;
    private static final int POSTS_A_SECOND = 10;

    // The server reads these once, when it is first touched: docs/decisions/0019-pages-in-a-browser.md.
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "" + SECONDS_TO_ASK);
        System.setProperty("sun.net.httpserver.maxRspTime", "" + SECONDS_TO_LISTEN);
        System.setProperty("jdk.httpserver.maxConnections", "" + MOST_CONNECTIONS);
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final String secret;

    private Doorway(HttpServer server, ExecutorService threads, String secret) {
        this.server = server;
        this.threads = threads;
        this.secret = secret;
    }

    /**
     * Opens the door of a workshop.
     *
     * @param codes limits wrong codes, of all doors of the workshop together
     * @param log hears of faults of the program, some lines each
     * @throws IOException when the port cannot be had
     */
    public static Doorway open(DoorSettings settings, Rooms rooms, CodeCheck codes, Consumer<String> log)
            throws IOException {
        return open(settings, rooms, codes, log, System::nanoTime);
    }

    /** The same for a workshop that has no other door. */
    public static Doorway open(DoorSettings settings, Rooms rooms, Consumer<String> log) throws IOException {
        return open(settings, rooms, log, System::nanoTime);
    }

    /** The same by another clock. */
    static Doorway open(DoorSettings settings, Rooms rooms, Consumer<String> log, LongSupplier nanos)
            throws IOException {
        return open(settings, rooms, new CodeCheck(rooms, nanos), log, nanos);
    }

    private static Doorway open(
            DoorSettings settings, Rooms rooms, CodeCheck codes, Consumer<String> log, LongSupplier nanos)
            throws IOException {
        VisitPages pages = new VisitPages(new Throttles(POSTS_A_SECOND, nanos));
        return open(settings, new RoomSite(rooms, pages, codes), "", log);
    }

    /**
     * Opens the door of one game, for one person.
     *
     * @param log hears of faults of the program, some lines each
     * @throws IOException when the port cannot be had
     */
    public static Doorway alone(DoorSettings settings, Visit visit, Consumer<String> log) throws IOException {
        String secret = Secrets.draw();
        VisitPages pages = new VisitPages(new Throttles(POSTS_A_SECOND, System::nanoTime));
        return open(settings, new AloneSite(visit, pages, secret), secret, log);
    }

    /**
     * Opens the door of pages for one person.
     *
     * @param log hears of faults of the program, some lines each
     * @throws IOException when the port cannot be had
     */
    public static Doorway local(DoorSettings settings, LocalPages pages, Consumer<String> log) throws IOException {
        String secret = Secrets.draw();
        return open(settings, new LocalSite(pages, secret), secret, log);
    }

    private static Doorway open(DoorSettings settings, Site site, String secret, Consumer<String> log)
            throws IOException {
        HttpServer server = server(settings);
        server.createContext("/", new Gate(site, settings, server.getAddress().getPort(), log));
        ExecutorService threads = threads();
        server.setExecutor(threads);
        server.start();
        return new Doorway(server, threads, secret);
    }

    private static HttpServer server(DoorSettings settings) throws IOException {
        if (settings.tls().isEmpty()) {
            return HttpServer.create(settings.at(), MOST_CONNECTIONS);
        }
        HttpsServer server = HttpsServer.create(settings.at(), MOST_CONNECTIONS);
        server.setHttpsConfigurator(new HttpsConfigurator(settings.tls().get()));
        return server;
    }

    /** One for each request that is on its way in, so that slow ones keep nobody waiting; those at work are limited by {@link Gate}. */
    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0, 2 * MOST_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "door-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The path that lets the one person of a game in, without a slash in front; empty for a workshop. */
    public String way() {
        return secret.isEmpty() ? "" : "s/" + secret;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
