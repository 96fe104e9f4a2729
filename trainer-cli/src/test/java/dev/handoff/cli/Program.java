package dev.handoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the program inside the test, as a user would from a shell. */
public record Program(int exit, String out, String err) {
    public static final Environment PIPE = new Environment(Map.of(), false, false, false, 80, true);
    public static final Environment TERMINAL = new Environment(Map.of("TERM", "xterm"), false, true, true, 80, true);

    /** A run that takes no time: a queue of theory for four weeks. */
    private static final List<String> SHORT = List.of("run", "mm1", "--horizon", "4w", "--warm-up", "1w");

    public static Program handoff(String... args) {
        return in(PIPE, args);
    }

    public static Program in(Environment environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, out, err, environment);
        return new Program(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    public static Program shortRun(String... further) {
        return handoff(shortRunWith(further));
    }

    public static String[] shortRunWith(String... further) {
        List<String> args = new ArrayList<>(SHORT);
        args.addAll(List.of(further));
        return args.toArray(String[]::new);
    }

    /** That it succeeded and said nothing beside the result. */
    public Program isDone() {
        assertThat(err).isEmpty();
        assertThat(exit).isEqualTo(Exit.DONE);
        return this;
    }

    /** What it printed, as if lines never ended. */
    public String outInOneLine() {
        return out.replaceAll("[\\s\u00A0]+", " ");
    }

    /** That it refused its input in exactly this line and printed no result. */
    public void refuses(String line) {
        assertThat(err).isEqualTo(line + System.lineSeparator());
        assertThat(out).isEmpty();
        assertThat(exit).isEqualTo(Exit.INVALID);
    }
}
