package dev.handoff.cli.host;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.door.DoorSettings;
import dev.handoff.door.Doorway;
import dev.handoff.terminal.Rooms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The open doors of a workshop: on this machine always, for the console; for phones where that was asked for.
 *
 * @param ways what listens
 * @param local address on this machine
 * @param address address for phones
 */
public record Doors(List<Doorway> ways, String local, String address) implements AutoCloseable {
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
    public static Doors open(HostPlan plan, Rooms rooms, Consumer<String> log) {
        Optional<String> url = plan.value("url").map(Doors::checkedUrl);
        InetAddress address = Network.address(plan.value("bind").orElse("127.0.0.1"), url.isPresent());
        Optional<Integer> wanted = plan.port();
        int first = wanted.orElse(USUAL_PORT);
        int tries = wanted.isPresent() ? 1 : PORTS_TRIED;
        for (int port = first; port < first + tries; port++) {
            Optional<Doors> doors = tryPort(port, address, url, rooms, log);
            if (doors.isPresent()) {
                return doors.get();
            }
        }
        throw new InvalidInput("--port: " + first + (tries == 1 ? " is" : " to " + (first + tries - 1) + " are")
                + " taken by another program. Maybe --port " + (first + 1000) + "?");
    }

    private static String checkedUrl(String url) {
        if (!url.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
            throw new InvalidInput("--url: '" + url + "' is no address of a site. Maybe https://play.example.com?");
        }
        return url.replaceFirst("/$", "");
    }

    private static Optional<Doors> tryPort(
            int port, InetAddress address, Optional<String> url, Rooms rooms, Consumer<String> log) {
        List<Doorway> open = new ArrayList<>();
        Optional<String> outside = url.map(u -> u.replaceFirst("^https?://", ""));
        try {
            Doorway local = Doorway.open(settings(loopback(), port, Set.of(), outside), rooms, log);
            open.add(local);
            int found = local.port();
            String name = address.getHostAddress();
            if (!address.isLoopbackAddress()) {
                open.add(Doorway.open(settings(address, found, Set.of(name), outside), rooms, log));
            }
            String here = "http://127.0.0.1:" + found;
            String phones = address.isLoopbackAddress() ? here : "http://" + name + ":" + found;
            return Optional.of(new Doors(open, here, url.orElse(phones)));
        } catch (IOException taken) {
            open.forEach(Doorway::close);
            return Optional.empty();
        }
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    private static DoorSettings settings(InetAddress at, int port, Set<String> names, Optional<String> outside) {
        return new DoorSettings(new InetSocketAddress(at, port), names, outside, Optional.empty());
    }

    /** Whether only this machine can come in. */
    public boolean isLocalOnly() {
        return address.equals(local);
    }

    @Override
    public void close() {
        ways.forEach(Doorway::close);
    }
}
