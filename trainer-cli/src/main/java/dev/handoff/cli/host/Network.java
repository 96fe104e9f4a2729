package dev.handoff.cli.host;

import dev.handoff.cli.console.InvalidInput;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Where phones could reach this machine. */
public final class Network {
    private Network() {}

    /**
     * An address of this machine.
     *
     * @param address in digits
     * @param device name of what it belongs to, such as {@code wlan0}
     */
    public record Place(String address, String device) {
        private static final String VIRTUAL =
                "(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|ppp).*";

        /** Whether it looks like a tunnel or a network within this machine, which phones of the room rarely reach. */
        boolean isVirtual() {
            return device.matches(VIRTUAL);
        }

        @Override
        public String toString() {
            return address + " (" + device + ")";
        }
    }

    /** Private addresses of version 4, those that phones in the room can type. */
    public static List<Place> places() {
        List<Place> places = new ArrayList<>();
        try {
            for (NetworkInterface device : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (device.isUp() && !device.isLoopback()) {
                    Collections.list(device.getInetAddresses()).stream()
                            .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                            .forEach(address -> places.add(new Place(address.getHostAddress(), device.getName())));
                }
            }
        } catch (SocketException e) {
            return List.of();
        }
        places.sort(Comparator.comparing(Place::isVirtual)); // the others stay in the machine's own order
        return List.copyOf(places);
    }

    /**
     * The address to listen on.
     *
     * @param bind {@code lan}, or an address or name of this machine
     * @param encrypted whether what is sent cannot be read on its way
     * @throws InvalidInput when there is none, several, or one that everybody in the world could reach and read along
     */
    public static InetAddress address(String bind, boolean encrypted) {
        if (bind.equals("lan")) {
            return lan(places());
        }
        InetAddress address = resolve(bind);
        if (address.isAnyLocalAddress()) {
            throw new InvalidInput("--bind: " + bind
                    + " is every address of this machine, and the QR code can say only one." + " Maybe --bind lan?");
        }
        boolean isPrivate = address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress();
        if (!isPrivate && !encrypted) {
            throw new InvalidInput(
                    "--bind: " + bind + " can be reached from everywhere, and what people send could be read"
                            + " on its way. Maybe --tls KEYSTORE, --bind lan, or a tunnel with --url https://...?");
        }
        return address;
    }

    private static InetAddress resolve(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new InvalidInput("--bind: '" + bind + "' is no address of this machine. Maybe lan"
                    + (places().isEmpty() ? "" : ", or " + places().get(0).address()) + "?");
        }
    }

    /** The only one there is. */
    static InetAddress lan(List<Place> places) {
        if (places.isEmpty()) {
            throw new InvalidInput(
                    "--bind lan: this machine is in no network. Maybe switch the wifi on, or bring a router"
                            + " of your own?");
        }
        if (places.size() > 1) {
            String all = places.stream().map(Place::toString).collect(Collectors.joining(", "));
            throw new InvalidInput("--bind lan: this machine has several addresses: " + all + ". Maybe --bind "
                    + places.get(0).address() + "?");
        }
        return resolve(places.get(0).address());
    }
}
