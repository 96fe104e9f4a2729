package dev.handoff.cli;

import dev.handoff.scenario.facts.Robustness;
import dev.handoff.scenario.facts.Robustness.Row;
import dev.handoff.scenario.facts.Robustness.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which conclusions survive which assumptions. A pure function of the verdicts. */
final class RobustnessTable {
    private RobustnessTable() {}

    /** Conclusion by conclusion, with the assumptions under which it does not hold. */
    static String text(List<Verdict> present, List<Row> rows) {
        return conclusions(present, rows, "  ");
    }

    private static String conclusions(List<Verdict> present, List<Row> rows, String indent) {
        List<String> sentences = Robustness.conclusions();
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> conclusion(sentences.get(i), i, present, rows, indent))
                .collect(Collectors.joining());
    }

    private static String conclusion(String sentence, int i, List<Verdict> present, List<Row> rows, String indent) {
        String breaks = rows.stream()
                .flatMap(row -> java.util.stream.Stream.of(
                        end(row, i, row.low(), row.range().low()),
                        end(row, i, row.high(), row.range().high())))
                .filter(text -> !text.isEmpty())
                .map(text -> indent + "  - " + text + "\n")
                .collect(Collectors.joining());
        String verdict = present.get(i).word() + " as shipped; "
                + (breaks.isEmpty() ? "holds over all " + rows.size() + " ranges" : "but not everywhere:");
        return indent + "- " + sentence + ": " + verdict + "\n" + breaks;
    }

    private static String end(Row row, int i, List<Verdict> verdicts, List<String> overrides) {
        if (verdicts.get(i) == Verdict.HOLDS) {
            return "";
        }
        String value = overrides.size() == 1
                ? overrides.get(0)
                : row.range().name() + (overrides.equals(row.range().low()) ? " at two thirds" : " at one and a half");
        return verdicts.get(i).word() + " with " + value;
    }

    /** A page of the documentation; the command that made it stands at its top. */
    static String markdown(List<Verdict> present, List<Row> rows, int replications, String command) {
        return "<!-- Made by `" + command + "`; do not edit. -->\n"
                + "# Which conclusions survive other assumptions\n\n"
                + "Much of the model is assumed, because nobody has published a magnitude. Here every numeric assumption about the world"
                + " that `cold-war` makes is moved over its range, one at a time, and the conclusions are drawn again ("
                + replications
                + " replications on the same draws; *holds* means above zero by more than a 95 % half-width,"
                + " *undecided* within it, *fails* below).\n\n"
                + conclusions(present, rows, "")
                + "\n## Every assumption and its range\n\n| assumption | range |"
                + IntStream.rangeClosed(1, present.size())
                        .mapToObj(i -> " " + i + " |")
                        .collect(Collectors.joining())
                + "\n|---|---|" + "---|".repeat(present.size()) + "\n"
                + rows.stream().map(RobustnessTable::row).collect(Collectors.joining())
                + "\nThe numbered columns are the conclusions above, at the low and the high end of the range.\n";
    }

    private static String row(Row row) {
        return "| `" + row.range().name() + "` | " + row.range().words() + " |"
                + IntStream.range(0, row.low().size())
                        .mapToObj(i -> " " + pair(row.low().get(i), row.high().get(i)) + " |")
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String pair(Verdict low, Verdict high) {
        return low == high ? low.word() : low.word() + " / " + high.word();
    }
}
