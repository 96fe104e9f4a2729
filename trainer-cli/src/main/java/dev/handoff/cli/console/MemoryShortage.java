package dev.handoff.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said, and how the program ends, when Java has no memory left. It is no bug: less can be asked for, or more given; so it counts as
 * input that cannot be used, as a company does that is refused beforehand for its size.
 */
public final class MemoryShortage implements Thread.UncaughtExceptionHandler {
    private static final long MEGABYTE = 1L << 20;
    private static final long LEAST_ADVISED = 256;
    private static final long MEGABYTES_OF_A_GIGABYTE = 1024;

    /** What makes a command need less, beside fewer threads. */
    private static final Map<String, String> SMALLER = Map.ofEntries(
            Map.entry("run", "a shorter --horizon"),
            Map.entry("compare", "fewer policies, a smaller --budget"),
            Map.entry("sweep", "fewer values, a smaller --budget"),
            Map.entry("optimize", "fewer candidates, a smaller --budget"),
            Map.entry("sensitivity", "fewer --factors, a smaller --budget"),
            Map.entry("whose-fault", "a smaller --budget"),
            Map.entry("attribution", "a smaller --budget"),
            Map.entry("breakeven", "a smaller --budget"),
            Map.entry("value", "a smaller --budget"),
            Map.entry("pilot", "a smaller --budget"),
            Map.entry("track", "a smaller --budget"),
            Map.entry("calibrate", "a shorter export"),
            Map.entry("play", "fewer --lucks"),
            Map.entry("debrief", "fewer --lucks"),
            Map.entry("explore", "a smaller --budget"),
            Map.entry("host", "fewer teams"),
            Map.entry("trace", "a shorter --horizon"));

    /** Those of them that take no number of threads. */
    private static final Set<String> WITHOUT_THREADS = Set.of("host", "trace");

    private final byte[] line;
    private final OutputStream err;

    private MemoryShortage(byte[] line, OutputStream err) {
        this.line = line;
        this.err = err;
    }

    /**
     * Has any thread that runs out of memory where nobody waits for it end the program: what waited for that thread would wait for ever. The
     * line is made now, for then there may be no room for it.
     *
     * @param args what the user wrote after {@code handoff}
     * @param err takes the line
     */
    public static void endsTheProgram(List<String> args, OutputStream err) {
        byte[] line = (line(args) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        Thread.setDefaultUncaughtExceptionHandler(new MemoryShortage(line, err));
    }

    /** What is said: how much was allowed, and what to do. */
    public static String line(List<String> args) {
        return line(args, Runtime.getRuntime().maxMemory());
    }

    static String line(List<String> args, long bytesAllowed) {
        long allowed = Math.max(1, bytesAllowed / MEGABYTE);
        String command = args.isEmpty() ? "" : args.get(0);
        String more = "or more by JAVA_TOOL_OPTIONS=-Xmx" + advised(allowed) + "?";
        String smaller = SMALLER.get(command);
        String begin = "not enough memory (" + allowed + " MB allowed)";
        return smaller == null
                ? begin + ". Maybe a smaller company, " + more
                : begin + " for handoff " + command + ". Maybe " + (fewerThreads(args) ? "--threads 1, " : "") + smaller
                        + ", " + more;
    }

    private static boolean fewerThreads(List<String> args) {
        return !WITHOUT_THREADS.contains(args.get(0)) && !String.join(" ", args).matches(".*--threads[ =]1( .*|$)");
    }

    /** Twice as much, in whole gigabytes from one on. */
    private static String advised(long allowed) {
        long twice = Math.max(LEAST_ADVISED, 2 * allowed);
        return twice < MEGABYTES_OF_A_GIGABYTE
                ? twice + "m"
                : (twice + MEGABYTES_OF_A_GIGABYTE - 1) / MEGABYTES_OF_A_GIGABYTE + "g";
    }

    /** Whether it is at the bottom of a failure. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (isBehind(failure)) {
            end();
        }
        asJavaDoes(thread, failure);
    }

    private static void asJavaDoes(Thread thread, Throwable failure) {
        System.err.print("Exception in thread \"" + thread.getName() + "\" ");
        failure.printStackTrace();
    }

    /** At once: what the program does at its end may need memory as well. What was written is as after a killed program. */
    private void end() {
        try {
            err.write(line);
            err.flush();
        } catch (IOException nobodyListens) {
            return;
        } finally {
            Runtime.getRuntime().halt(Exit.INVALID);
        }
    }
}
