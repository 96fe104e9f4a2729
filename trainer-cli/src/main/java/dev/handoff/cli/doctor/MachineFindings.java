package dev.handoff.cli.doctor;

import dev.handoff.cli.host.Network;
import dev.handoff.report.chart.RunCharts;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Memory, fonts, ports, network, browser. */
final class MachineFindings {
    /** The first port that a workshop tries, and how many. */
    static final int FIRST_PORT = 8080;

    static final int PORTS = 20;

    private static final double BYTES_OF_A_GB = 1e9;
    private static final double ENOUGH_GB = 0.5;
    private static final List<String> BROWSERS =
            List.of("firefox", "chromium", "chromium-browser", "google-chrome", "microsoft-edge", "xdg-open");

    private MachineFindings() {}

    static Finding memory(long bytes) {
        double gigabytes = bytes / BYTES_OF_A_GB;
        String found = String.format(Locale.ROOT, "%.1f GB for Handoff", gigabytes);
        return gigabytes >= ENOUGH_GB
                ? Finding.good("Memory", found)
                : Finding.weak(
                        "Memory", found, "close other programs before large experiments, or run them with -n 100");
    }

    static Finding fonts() {
        return RunCharts.problem()
                .map(problem -> Finding.weak("Fonts", "charts cannot be drawn: " + problem, "install fontconfig"))
                .orElse(Finding.good("Fonts", "charts can be drawn"));
    }

    static Finding ports(int first, int count) {
        Optional<Integer> free = IntStream.range(first, first + count)
                .filter(MachineFindings::isFree)
                .boxed()
                .findFirst();
        String range = first + " to " + (first + count - 1);
        if (free.isEmpty()) {
            return Finding.weak("Ports", "all of " + range + " are taken", "host with --port " + (first + 1000));
        }
        return Finding.good(
                "Ports", free.get() == first ? first + " is free" : first + " is taken, " + free.get() + " is free");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    static Finding network() {
        List<Network.Place> places = Network.places();
        return places.isEmpty()
                ? Finding.weak("Network", "none: phones cannot come in", "switch the wifi on before a workshop")
                : Finding.good(
                        "Network",
                        "phones could come to "
                                + places.stream().map(Network.Place::toString).collect(Collectors.joining(", ")));
    }

    /** For {@code play --browser} and for reports; Windows and macOS have one. */
    static Finding browser(Map<String, String> variables) {
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows") || system.startsWith("Mac")) {
            return Finding.good("Browser", "the system's own");
        }
        return Arrays.stream(variables.getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> Finding.good("Browser", found.toString()))
                .orElse(Finding.weak(
                        "Browser",
                        "none on this machine",
                        "read reports on another one, or play in the terminal: handoff play"));
    }
}
