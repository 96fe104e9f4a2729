package dev.handoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Environment;
import dev.handoff.report.text.Cells;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of every report in a terminal: the answer first, forty lines, nothing but the command beyond the edge; the rest with --details. */
@Tag("once")
class TerminalFormTest {
    private static final int MOST_LINES = 40;

    /** The answer, how sure, the first chapter, and where it is from. */
    private static final int FEWEST_PARTS = 4;

    private static final String COLOURS = "\u001b\\[[0-9;]*m";
    private static final String SHORT = " --horizon 6w --warm-up 4w";

    @TempDir
    private static Path directory;

    private static String company;

    @BeforeAll
    static void company() throws IOException {
        company = SmallCompany.in(directory);
    }

    private static Environment terminal(int columns, boolean unicode, boolean colour) {
        return new Environment(Map.of("TERM", "xterm"), false, colour, false, columns, unicode);
    }

    static Stream<String> commands() {
        return Stream.of(
                "run COMPANY -n 3" + SHORT,
                "run COMPANY -n 3 --set sla.sales.enforcement=0.8" + SHORT,
                "compare COMPANY --with teams.sales.reps=2 --budget 3" + SHORT,
                "compare COMPANY --with teams.sales.reps=2 --with prospecting.share=0.1 --with prospecting.share=0.3"
                        + " --budget 3" + SHORT,
                "compare COMPANY --with teams.sales.reps=2 --with conversion.lateFactor=2 --with conversion.lateFactor=9"
                        + " --budget 3" + SHORT,
                "compare COMPANY --with teams.sales.reps=2 --with prospecting.share=0.1 --with prospecting.share=0.3"
                        + " --with teams.sales.reps=3 --with prospecting.share=0.5 --budget 3" + SHORT,
                "compare COMPANY --with teams.sales.reps=2 --with prospecting.share=0.1 --with prospecting.share=0.3"
                        + " --with teams.sales.reps=3 --with prospecting.share=0.5 --with conversion.lateFactor=2"
                        + " --with cadence.maxAttempts=3 --budget 3" + SHORT,
                "whose-fault COMPANY --reference hot-leads --budget 3" + SHORT,
                "sweep COMPANY --vary prospecting.share=0,0.2 --budget 3" + SHORT,
                "sweep COMPANY --vary prospecting.share=0,0.2 --vary teams.sales.reps=1,2 --budget 3" + SHORT,
                "optimize lumpy-revenue --vary deals.winShare=0.1,0.5 --delta 20k",
                "optimize COMPANY --vary sla.sales.enforcement=0,0.5,1 --vary prospecting.share=0,0.1 --delta 50k --budget 400"
                        + SHORT,
                "sensitivity COMPANY --factors prospecting.share=0..0.3 --factors teams.sales.reps --budget 12" + SHORT,
                "attribution COMPANY --budget 3" + SHORT,
                "pilot COMPANY --with sla.sales.enforcement=0.8 --set teams.sales.reps=4 --budget 3 --weeks 2,4,6,8"
                        + " --warm-up 1w");
    }

    private static List<String> printed(Environment terminal, String command) {
        Program program =
                Program.in(terminal, command.replace("COMPANY", company).split(" "));
        assertThat(program.exit()).as(program.err()).isLessThan(2);
        return program.out().replaceAll(COLOURS, "").lines().toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_report_keeps_to_the_terminal_and_to_forty_lines(String command) {
        for (int columns : new int[] {80, 60}) {
            hasForm(command, columns, true);
            hasForm(command, columns, false);
        }
        hasForm(command, 40, true);
    }

    private static void hasForm(String command, int columns, boolean unicode) {
        Environment terminal = terminal(columns, unicode, columns == 80 == unicode);
        List<String> shown = printed(terminal, command);
        hasForm(shown, columns);
        boolean usual = columns == 80 && unicode;
        int most = usual ? MOST_LINES : columns < 60 ? MOST_LINES * 3 : MOST_LINES * 3 / 2;
        assertThat(shown.size() <= most || !usual && parts(shown) <= FEWEST_PARTS)
                .as("%d lines:%n%s", shown.size(), String.join("\n", shown))
                .isTrue(); // the same chapters everywhere, in longer or shorter lines
        List<String> details = printed(terminal, command + " --details");
        hasForm(details, columns);
        assertThat(words(details)).containsAll(words(shown));
    }

    private static void hasForm(List<String> lines, int columns) {
        assertThat(lines)
                .allSatisfy(line -> assertThat(Cells.width(line) <= columns
                                || !line.strip().contains(" ")
                                || line.strip().startsWith("Again: "))
                        .as(line)
                        .isTrue());
        assertThat(lines.get(0)).isNotBlank();
        int again = lines.indexOf(lines.stream()
                .filter(line -> line.strip().startsWith("Again: handoff "))
                .findFirst()
                .orElseThrow());
        assertThat(lines).as("the command stays in one line, to be copied").hasSize(again + 1);
    }

    private static long parts(List<String> lines) {
        return lines.stream().filter(String::isBlank).count() + 1;
    }

    /** All words, but for those that tell what is left out and the command, which says --details itself. */
    private static Set<String> words(List<String> lines) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            if (line.strip().startsWith("With --details:") || line.strip().startsWith("Again:")) {
                break;
            }
            if (!line.contains("more rows with --details")) {
                kept.add(line);
            }
        }
        return kept.stream()
                .flatMap(line -> Stream.of(line.strip().split("[\\s\u00A0]+")))
                .filter(word -> word.matches(".*\\w.*"))
                .collect(Collectors.toSet());
    }
}
