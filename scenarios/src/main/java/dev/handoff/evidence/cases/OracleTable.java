package dev.handoff.evidence.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Engine and theory side by side. A pure function of the comparisons. */
public final class OracleTable {
    private static final String ROW = "  %-28s %12s %12s %7s %8s  %s";

    private OracleTable() {}

    /** Columns for a terminal, case by case. */
    public static String text(List<TheoryComparison> comparisons) {
        StringBuilder out = new StringBuilder();
        OracleCase before = null;
        for (TheoryComparison comparison : comparisons) {
            if (comparison.oracle() != before) {
                before = comparison.oracle();
                out.append(before).append('\n').append(row("", "theory", "engine", "z", "error", ""));
            }
            out.append(row(
                    comparison.figure().name(),
                    number(comparison.figure().expected()),
                    number(comparison.mean()),
                    String.format(Locale.ROOT, "%.2f", comparison.z()),
                    percent(comparison),
                    comparison.agrees() ? "" : "disagrees"));
        }
        return out.append('\n').append(summary(comparisons)).append('\n').toString();
    }

    private static String row(String name, String theory, String engine, String z, String error, String verdict) {
        String line = String.format(Locale.ROOT, ROW, name, theory, engine, z, error, verdict);
        return line.stripTrailing() + "\n";
    }

    /** A page of the documentation; the command that made it stands at its top. */
    public static String markdown(List<TheoryComparison> comparisons, String command) {
        return "<!-- Made by `" + command + "`; do not edit. -->\n"
                + "# Engine and theory\n\n"
                + "Companies simple enough to be calculated, built by a scenario file and overrides alone, each replicated at least "
                + OracleCase.FEWEST_REPLICATIONS
                + " times. *z* is the distance between engine and theory in standard errors of the"
                + " mean over the replications, *error* that standard error relative to theory's value. A figure agrees when |z| ≤ "
                + TheoryComparison.LARGEST_Z + " and error ≤ "
                + Math.round(100 * TheoryComparison.LARGEST_RELATIVE_ERROR)
                + " %. Each case's seed follows from its name; none was chosen by its result.\n\n`" + command
                + "` prints this page, without `--full` a selection, and ends with exit code 1 when something disagrees.\n\n"
                + summary(comparisons) + "\n\n"
                + "| case | model | figure | formula | theory | engine | z | error | |\n"
                + "|---|---|---|---|---:|---:|---:|---:|---|\n"
                + comparisons.stream().map(OracleTable::markdownRow).collect(Collectors.joining())
                + "\n## Which family covers what\n\n| cases | what they cover |\n|---|---|\n" + covers()
                + "\n## Sources\n\n" + sources(comparisons)
                + "\n## What is not compared, and why\n\n" + notCompared();
    }

    private static String covers() {
        return OracleCases.covers().entrySet().stream()
                .map(family -> "| " + family.getKey() + " | " + family.getValue() + " |\n")
                .collect(Collectors.joining());
    }

    private static String markdownRow(TheoryComparison comparison) {
        OracleCase oracle = comparison.oracle();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %.2f | %s | %s |\n",
                cell(oracle.id()),
                cell(oracle.title()),
                cell(comparison.figure().name()),
                cell(comparison.figure().formula()),
                number(comparison.figure().expected()),
                number(comparison.mean()),
                comparison.z(),
                percent(comparison),
                comparison.agrees() ? "agrees" : "**disagrees**");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*");
    }

    private static String sources(List<TheoryComparison> comparisons) {
        return comparisons.stream()
                .map(TheoryComparison::oracle)
                .distinct()
                .map(oracle -> "- " + oracle.id() + ": " + oracle.source() + "; scenario `" + oracle.scenario() + "`, "
                        + oracle.replications() + " replications\n")
                .collect(Collectors.joining());
    }

    private static String notCompared() {
        return OracleCases.notCompared().stream()
                .map(line -> "- " + line + "\n")
                .collect(Collectors.joining());
    }

    private static String summary(List<TheoryComparison> comparisons) {
        long cases =
                comparisons.stream().map(TheoryComparison::oracle).distinct().count();
        long disagree = comparisons.stream().filter(c -> !c.agrees()).count();
        String verdict = disagree == 0 ? "all agree with theory" : disagree + " disagree with theory";
        return cases + " cases, " + comparisons.size() + " figures: " + verdict + "; " + farthest(comparisons);
    }

    private static String farthest(List<TheoryComparison> comparisons) {
        return comparisons.stream()
                .filter(c -> !Double.isNaN(c.z()))
                .max(Comparator.comparingDouble(c -> Math.abs(c.z())))
                .map(c -> String.format(
                        Locale.ROOT,
                        "largest |z| %.2f (%s, %s).",
                        Math.abs(c.z()),
                        c.oracle().id(),
                        c.figure().name()))
                .orElse("nothing was measured.");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    private static String percent(TheoryComparison comparison) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * comparison.relativeError());
    }
}
