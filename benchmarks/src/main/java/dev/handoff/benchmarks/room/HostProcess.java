package dev.handoff.benchmarks.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The real {@code handoff host} as a process of its own, with a folder of its own. */
final class HostProcess {
    private static final Pattern JOIN = Pattern.compile("Join +http://[^:]+:(\\d+) +code (\\S+)");
    private static final Pattern CONSOLE = Pattern.compile("Console .*http://[^/]+(/t/\\S+)");
    private static final Pattern PROJECTOR = Pattern.compile("Projector +http://[^/]+(/p/\\S+)");
    private static final double KILO = 1024;
    private static final double TICK_MILLIS = 10;

    private final Process process;
    private final long begun;
    private int port;
    private String code = "";
    private String console = "";
    private String projector = "";

    private HostProcess(Process process, long begun) {
        this.process = process;
        this.begun = begun;
    }

    /**
     * Starts it; it is there when its door is open.
     *
     * @param program a launcher, or a jar
     */
    static HostProcess start(Path program, Path games, String... options) throws IOException {
        List<String> command = command(program);
        command.addAll(List.of("host", "--games", games.toString()));
        command.addAll(List.of(options));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        HostProcess host = new HostProcess(process, begun);
        host.readUntilOpen(new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)));
        return host;
    }

    /** How the program is called. */
    static List<String> command(Path program) {
        List<String> command = new ArrayList<>();
        if (program.toString().endsWith(".jar")) {
            command.add(tool("java"));
            command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-jar"));
        }
        command.add(program.toAbsolutePath().toString());
        return command;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private void readUntilOpen(BufferedReader lines) throws IOException {
        while (console.isEmpty()) {
            String line = lines.readLine();
            if (line == null) {
                throw new IOException("the host ended by itself");
            }
            Matcher join = JOIN.matcher(line);
            if (join.find()) {
                port = Integer.parseInt(join.group(1));
                code = join.group(2);
            }
            console = found(CONSOLE, line, console);
            projector = found(PROJECTOR, line, projector);
        }
        Thread rest = new Thread(() -> read(lines));
        rest.setDaemon(true);
        rest.start();
    }

    private static String found(Pattern pattern, String line, String otherwise) {
        Matcher match = pattern.matcher(line);
        return match.find() ? match.group(1) : otherwise;
    }

    /** So that the host never waits for somebody to read. */
    private static void read(BufferedReader lines) {
        try {
            lines.lines().forEach(line -> {});
        } catch (UncheckedIOException killed) {
            return; // with the host its output is gone
        }
    }

    int port() {
        return port;
    }

    String code() {
        return code;
    }

    /** The address that makes a browser the trainer's. */
    String console() {
        return console;
    }

    String projector() {
        return projector;
    }

    /** Since it was started, in milliseconds. */
    double age() {
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Processor time it has used, in milliseconds. */
    double cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    /** The same without the threads that simulate, so that pages can be told from replays behind them; all of it where threads are not told apart. */
    double pagesCpu() {
        double all = cpu();
        Path tasks = Path.of("/proc/" + process.pid() + "/task");
        if (!Files.exists(tasks)) {
            return all;
        }
        try (Stream<Path> threads = Files.list(tasks)) {
            return all - threads.mapToDouble(HostProcess::simulated).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds of a thread that simulates; 0 for others, and for one that has ended meanwhile. */
    private static double simulated(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return stat.contains("(worlds-") ? TICK_MILLIS * (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** The most memory it has had so far, in megabytes; empty where the system does not tell. */
    OptionalDouble peakMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return OptionalDouble.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILO)
                .findFirst();
    }

    /** What is alive in its heap, in megabytes, after everything else was cleared away. */
    double heapMegabytes() throws IOException {
        Process jcmd = new ProcessBuilder(tool("jcmd"), "" + process.pid(), "GC.class_histogram").start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(jcmd.getInputStream(), UTF_8))) {
            String total = lines.lines().reduce((first, last) -> last).orElse("");
            return Double.parseDouble(total.strip().split(" +")[2]) / KILO / KILO;
        }
    }

    /** As a cut cable would end it. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
