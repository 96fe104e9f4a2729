package dev.handoff.cli.console;

import dev.handoff.report.text.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the program runs.
 *
 * @param variables environment variables
 * @param inIsTerminal whether somebody types
 * @param outIsTerminal whether the result goes to a terminal
 * @param errIsTerminal whether progress goes to a terminal
 * @param columns width of the terminal, 80 when there is none
 * @param unicode whether signs beyond ASCII arrive as they are
 */
public record Environment(
        Map<String, String> variables,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        boolean unicode) {
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST_TEXT = 110;
    private static final int OUT = 1;
    private static final int ERR = 2;
    private static final int IN = 4;

    /** Asks the operating system. Java itself can tell only whether input and output are both terminals. */
    public static Environment ofThisProcess() {
        Map<String, String> variables = System.getenv();
        int terminals = terminals();
        boolean out = (terminals & OUT) != 0;
        String charset = System.getProperty("native.encoding", StandardCharsets.UTF_8.name());
        return new Environment(
                variables,
                (terminals & IN) != 0,
                out,
                (terminals & ERR) != 0,
                columns(variables, out),
                charset.equalsIgnoreCase("UTF-8"));
    }

    private static int terminals() {
        String ask = "t=0; [ -t 1 ] && t=1; [ -t 2 ] && t=$((t + 2)); [ -t 0 ] && t=$((t + 4)); exit $t";
        try {
            return new ProcessBuilder("sh", "-c", ask).inheritIO().start().waitFor();
        } catch (IOException e) {
            return System.console() == null ? 0 : IN + OUT + ERR; // no shell: Windows
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int columns(Map<String, String> variables, boolean terminal) {
        int stated = number(variables.getOrDefault("COLUMNS", ""));
        if (stated > 0) {
            return stated;
        }
        int found = terminal ? number(sizeOfTerminal().replaceFirst("^\\d+ ", "")) : 0;
        return found > 0 ? found : USUAL_WIDTH;
    }

    private static int number(String text) {
        return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 0;
    }

    private static String sizeOfTerminal() {
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size < /dev/tty 2> /dev/null").start();
            try (InputStream in = stty.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            }
        } catch (IOException e) {
            return "";
        }
    }

    private boolean dumb() {
        return List.of("dumb", "").contains(variables.getOrDefault("TERM", "unset"));
    }

    /** What states the locale: {@code  (LC_ALL=C)}; empty when nothing does. */
    public String locale() {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .filter(name -> !variables.getOrDefault(name, "").isEmpty())
                .findFirst()
                .map(name -> " (" + name + "=" + variables.get(name) + ")")
                .orElse("");
    }

    /** Whether the result may have colours: on a terminal that can, unless <a href="https://no-color.org">NO_COLOR</a> is set. */
    public boolean colour() {
        return outIsTerminal
                && !dumb()
                && variables.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether a line of progress can be drawn over. */
    public boolean redraws() {
        return errIsTerminal && !dumb();
    }

    /** Whether the program may take the whole screen and single keys: somebody types, and the terminal can be redrawn. */
    public boolean fillsTheScreen() {
        return inIsTerminal && outIsTerminal && !dumb() && (isWindows() || variables.containsKey("TERM"));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    /** How to draw the result. */
    public TextStyle style(boolean plain, boolean ascii) {
        return new TextStyle(Math.min(columns, WIDEST_TEXT), colour(), unicode && !ascii, plain);
    }
}
