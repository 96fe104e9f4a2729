package dev.handoff.cli.host;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.door.CodeCheck;
import dev.handoff.door.DoorSettings;
import dev.handoff.door.Doorway;
import dev.handoff.door.ssh.SshDoor;
import dev.handoff.terminal.Rooms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * The open doors of a workshop: on this machine always, for the console; for phones where that was asked for.
 *
 * @param ways what listens
 * @param local address on this machine
 * @param address address for phones
 * @param terminals what terminals come in by; empty where they do not
 */
public record Doors(List<Doorway> ways, String local, String address, Optional<SshDoor> terminals)
        implements AutoCloseable {
    private static final int USUAL_PORT = 8080;
    private static final int PORTS_TRIED = 20;

    public Doors {
        ways = List.copyOf(ways);
    }

    /**
     * Opens them.
     *
     * @param log hears of faults of the program
     * @throws InvalidInput when they cannot be opened there
     */
    public static Doors open(Access access, Rooms rooms, Consumer<String> log) {
        Optional<Integer> wanted = access.port();
        int first = wanted.orElse(USUAL_PORT);
        int tries = wanted.isPresent() ? 1 : PORTS_TRIED;
        CodeCheck codes = new CodeCheck(rooms);
        for (int port = first; port < first + tries; port++) {
            Optional<Doors> doors = tryPort(port, access, rooms, codes, log);
            if (doors.isPresent()) {
                return doors.get().withTerminals(access, rooms, codes, log);
            }
        }
        throw new InvalidInput("--port: " + first + (tries == 1 ? " is" : " to " + (first + tries - 1) + " are")
                + " taken by another program. Maybe --port " + (first + 1000) + "?");
    }

    /** Where phones come to an address of the network, this machine's own door stays unencrypted: nobody else hears it. */
    private static Optional<Doors> tryPort(
            int port, Access access, Rooms rooms, CodeCheck codes, Consumer<String> log) {
        List<Doorway> open = new ArrayList<>();
        Optional<SSLContext> tls = access.keystore().map(Keystore::context);
        boolean isOne = access.isLoopback();
        try {
            open.add(Doorway.open(
                    settings(access, InetAddress.getLoopbackAddress(), port, isOne ? tls : Optional.empty()),
                    rooms,
                    codes,
                    log));
            int found = open.get(0).port();
            if (!isOne) {
                open.add(Doorway.open(settings(access, access.address(), found, tls), rooms, codes, log));
            }
            String here = (isOne && tls.isPresent() ? "https" : "http") + "://127.0.0.1:" + found;
            return Optional.of(new Doors(
                    open, here, access.url().orElse(isOne ? here : access.addressAt(found)), Optional.empty()));
        } catch (IOException taken) {
            open.forEach(Doorway::close);
            return Optional.empty();
        }
    }

    private Doors withTerminals(Access access, Rooms rooms, CodeCheck codes, Consumer<String> log) {
        try {
            Optional<SshDoor> door = Optional.empty();
            if (access.ssh().isPresent()) {
                Access.Ssh ssh = access.ssh().get();
                InetSocketAddress at = new InetSocketAddress(access.address(), ssh.port());
                door = Optional.of(SshDoor.open(at, rooms, codes, ssh.folder(), log));
            }
            return new Doors(ways, local, address, door);
        } catch (IOException e) {
            close();
            throw new InvalidInput("--ssh: " + e.getMessage() + ".");
        }
    }

    private static DoorSettings settings(Access access, InetAddress at, int port, Optional<SSLContext> tls) {
        Set<String> names = new HashSet<>();
        if (!at.isLoopbackAddress()) {
            names.add(at.getHostAddress());
        }
        access.keystore().filter(store -> tls.isPresent()).ifPresent(store -> names.addAll(store.names()));
        return new DoorSettings(new InetSocketAddress(at, port), names, access.outside(), tls).in(access.language());
    }

    /** Whether only this machine can come in. */
    public boolean isLocalOnly() {
        return address.equals(local);
    }

    @Override
    public void close() {
        ways.forEach(Doorway::close);
        terminals.ifPresent(SshDoor::close);
    }
}
