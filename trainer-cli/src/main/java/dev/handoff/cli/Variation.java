package dev.handoff.cli;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A policy that differs from the base in a few parameters: {@code LABEL: PATH=VALUE; PATH=VALUE}.
 *
 * @param option the option it was given with
 * @param label what reports call it; the changes themselves when the user gave none
 * @param changes {@code PATH=VALUE}
 */
record Variation(String option, String label, List<String> changes) {
    private static final Pattern LABELLED = Pattern.compile("\\s*([^=:;{\\[]+?)\\s*:\\s+(\\S.*)", Pattern.DOTALL);
    private static final String OPENING = "[{";
    private static final String CLOSING = "]}";

    static Variation parse(String option, String text) {
        Matcher labelled = LABELLED.matcher(text);
        boolean hasLabel = labelled.matches();
        List<String> changes = split(hasLabel ? labelled.group(2) : text);
        if (changes.isEmpty() || changes.stream().anyMatch(c -> c.indexOf('=') <= 0)) {
            throw new InvalidInput(option + ": '" + text
                    + "' is not a change. Maybe 'sla.sales.enforcement=1', several with ';' between them?");
        }
        return new Variation(option, hasLabel ? labelled.group(1) : String.join("; ", changes), changes);
    }

    /** Parts between semicolons that stand in no quotes or brackets. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (c == ';' && quote == 0 && depth == 0) {
                parts.add(part.toString().strip());
                part.setLength(0);
                continue;
            }
            quote = quote != 0 ? (c == quote ? 0 : quote) : c == '"' || c == '\'' ? c : 0;
            depth += quote != 0 ? 0 : OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            part.append(c);
        }
        parts.add(part.toString().strip());
        return parts.stream().filter(p -> !p.isEmpty()).toList();
    }

    /**
     * The base with the changes.
     *
     * @throws InvalidInput when a change is at fault
     */
    Scenario of(Scenario base) {
        return changed(base, changes, option);
    }

    /** A scenario with changes, problems told as of that option. */
    static Scenario changed(Scenario base, List<String> changes, String option) {
        try {
            return ScenarioLoader.override(base, changes).orThrow();
        } catch (ScenarioException e) {
            throw new InvalidInput(String.join(
                    System.lineSeparator(),
                    Failures.lines(e.problems()).stream()
                            .map(line -> line.replaceFirst("^--set ", option + " "))
                            .toList()));
        }
    }
}
