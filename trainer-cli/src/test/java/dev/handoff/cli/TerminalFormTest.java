package dev.handoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Environment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of every report in a terminal: the answer first, forty lines, nothing beyond the edge; the rest with --details. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerminalFormTest {
    private static final int MOST_LINES = 40;
    private static final String FORM = "--horizon 8w --warm-up 4w --threads 2 ";
    private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("run", "run signed-sla -n 3 " + FORM);
        COMMANDS.put("run as found", "run -n 3 " + FORM);
        COMMANDS.put("compare 2", "compare industry-baseline signed-sla --budget 3 " + FORM);
        COMMANDS.put("compare 4", "compare industry-baseline signed-sla joint-sla cold-war --budget 3 " + FORM);
        COMMANDS.put("whose-fault", "whose-fault cold-war --reference joint-sla --budget 3 " + FORM);
        COMMANDS.put("sweep 1", "sweep signed-sla --vary sla.sales.enforcement=0.5,0.9 --budget 3 " + FORM);
        COMMANDS.put(
                "sweep 2",
                "sweep signed-sla --vary sla.sales.enforcement=0.5,0.9 --vary prospecting.share=0,0.2 --budget 3 " + FORM);
        COMMANDS.put(
                "optimize",
                "optimize signed-sla --vary sla.sales.enforcement=0.5,0.9 --vary prospecting.share=0,0.2 --delta 5M --budget 24 "
                        + FORM);
        COMMANDS.put(
                "sensitivity",
                "sensitivity signed-sla --factors sla.sales.enforcement=0..1 --factors teams.sales.reps --budget 12 " + FORM);
        COMMANDS.put("attribution", "attribution hot-leads --budget 3 " + FORM);
    }

    private static final Map<String, String> EXTRA = new LinkedHashMap<>();

    static Stream<Environment> terminals() {
        List<Environment> all = new ArrayList<>();
        for (int columns : new int[] {80, 60}) {
            for (boolean unicode : new boolean[] {true, false}) {
                for (boolean colour : new boolean[] {true, false}) {
                    all.add(new Environment(Map.of("TERM", "xterm"), false, colour, colour, columns, unicode));
                }
            }
        }
        return all.stream();
    }

    static Stream<String> commands() {
        return COMMANDS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void dump(String name) throws Exception {
        for (int columns : new int[] {80, 60}) {
            Environment e = new Environment(Map.of(), false, false, false, columns, true);
            List<String> args = new ArrayList<>(Arrays.asList(COMMANDS.get(name).trim().split(" +")));
            Program p = Program.in(e, args.toArray(String[]::new));
            args.add("--details");
            Program d = Program.in(e, args.toArray(String[]::new));
            java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/ask-out/" + name.replace(' ', '_') + "-" + columns + ".txt"), p.err() + p.out());
            java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/ask-out/" + name.replace(' ', '_') + "-" + columns + "-details.txt"), d.err() + d.out());
        }
    }
}
