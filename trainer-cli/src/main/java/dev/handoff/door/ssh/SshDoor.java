package dev.handoff.door.ssh;

import dev.handoff.door.CodeCheck;
import dev.handoff.terminal.Rooms;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;

/** The door for terminals: an SSH server, open from its making until it is closed, that shows desks and runs nothing. */
public final class SshDoor implements AutoCloseable {
    private static final int MOST_SESSIONS = 80;
    private static final int TRIES = 3;
    /** Who connects and types no code gives the place to others after this time. */
    static final Duration TIME_TO_COME_IN = Duration.ofSeconds(30);

    /** A little more than a desk's own: this one counts what the host sends, too, and is for sessions that ask for no desk. */
    private static final Duration IDLE = Duration.ofMinutes(31);

    private final SshServer server;
    private final ExecutorService threads;
    private final String fingerprint;

    private SshDoor(SshServer server, ExecutorService threads, String fingerprint) {
        this.server = server;
        this.threads = threads;
        this.fingerprint = fingerprint;
    }

    /**
     * Opens the door of a workshop.
     *
     * @param at address and port it listens on; port 0 for any that is free
     * @param codes limits wrong codes, of all doors of the workshop together
     * @param folder where the host's key is kept
     * @param log hears of faults of the program, some lines each
     * @throws IOException when the port or the key cannot be had
     */
    public static SshDoor open(InetSocketAddress at, Rooms rooms, CodeCheck codes, Path folder, Consumer<String> log)
            throws IOException {
        return open(at, rooms, codes, folder, log, TIME_TO_COME_IN);
    }

    /** The same with another time in which the code has to be typed. */
    static SshDoor open(
            InetSocketAddress at,
            Rooms rooms,
            CodeCheck codes,
            Path folder,
            Consumer<String> log,
            Duration timeToComeIn)
            throws IOException {
        KeyPair key = HostKey.of(folder);
        ExecutorService threads = threads();
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost(at.getAddress().getHostAddress());
        server.setPort(at.getPort());
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setCompressionFactories(List.of(BuiltinCompressions.none));
        letIn(server, new CodeLogin(codes, rooms));
        doNothingElse(server);
        limit(server, timeToComeIn);
        server.setShellFactory(channel -> new SeatShell(rooms, threads, log));
        try {
            server.start();
        } catch (IOException | RuntimeException e) {
            threads.shutdownNow();
            server.close(true);
            throw new IOException(at.getPort() + " is taken by another program. Maybe another port", e);
        }
        return new SshDoor(server, threads, KeyUtils.getFingerPrint(key.getPublic()));
    }

    private static void letIn(SshServer server, CodeLogin login) {
        server.setKeyboardInteractiveAuthenticator(login);
        server.setPasswordAuthenticator(login);
        server.setPublickeyAuthenticator(null);
        server.setHostBasedAuthenticator(null);
        server.setGSSAuthenticator(null);
        server.setUserAuthFactories(
                List.of(UserAuthKeyboardInteractiveFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE));
    }

    /** No commands, no subsystems, no forwarding of anything: what would do it is not even there. */
    private static void doNothingElse(SshServer server) {
        server.setCommandFactory(null);
        server.setSubsystemFactories(List.of());
        server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        server.setAgentFactory(null);
        server.setChannelFactories(List.of(new SeatChannel.Factory()));
        server.setGlobalRequestHandlers(List.of(KeepAliveHandler.INSTANCE, NoMoreSessionsHandler.INSTANCE));
    }

    private static void limit(SshServer server, Duration timeToComeIn) {
        CoreModuleProperties.SERVER_IDENTIFICATION.set(server, "HANDOFF");
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, TRIES);
        CoreModuleProperties.AUTH_TIMEOUT.set(server, timeToComeIn);
        CoreModuleProperties.IDLE_TIMEOUT.set(server, IDLE);
        CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(server, 1);
        server.addSessionListener(new Crowd());
    }

    /** Closes what comes when so many are connected. */
    private static final class Crowd implements SessionListener {
        private final Set<Session> inside = ConcurrentHashMap.newKeySet();

        @Override
        public void sessionCreated(Session session) {
            inside.add(session);
            if (inside.size() > MOST_SESSIONS) {
                session.close(true);
            }
        }

        @Override
        public void sessionClosed(Session session) {
            inside.remove(session);
        }
    }

    /** One for each desk. */
    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(0, MOST_SESSIONS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "ssh-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** What clients show of the host's key when they meet it first, such as {@code SHA256:…}. */
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() {
        server.close(true);
        threads.shutdown(); // each ends with its line
    }
}
