package dev.handoff.scenario.design;

import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A policy that differs from the base in a few parameters: {@code LABEL: PATH=VALUE; PATH=VALUE}.
 *
 * @param option the option it was given with
 * @param label what figures and files call it; the changes themselves when the user gave none
 * @param changes {@code PATH=VALUE}
 */
public record Variation(String option, String label, List<String> changes) {
    private static final Pattern LABELLED = Pattern.compile("\\s*([^=:;{\\[]+?)\\s*:\\s+(\\S.*)", Pattern.DOTALL);

    public static Variation parse(String option, String text) {
        Matcher labelled = LABELLED.matcher(text);
        boolean hasLabel = labelled.matches();
        List<String> changes = Splitting.at(';', hasLabel ? labelled.group(2) : text);
        if (changes.isEmpty() || changes.stream().anyMatch(c -> c.indexOf('=') <= 0)) {
            throw new DesignException(option + ": '" + text
                    + "' is not a change. Maybe 'sla.sales.enforcement=1', several with ';' between them?");
        }
        return new Variation(option, hasLabel ? labelled.group(1) : together(changes), changes);
    }

    /** What sentences call it: its label, or the changes in words, such as {@code enforcement 1, sales team reps 9}. */
    public String title() {
        return label.equals(together(changes)) ? inWords() : label;
    }

    private String inWords() {
        List<String> names = ParameterLabel.brief(changes.stream()
                .map(c -> c.substring(0, c.indexOf('=')).strip())
                .toList());
        return IntStream.range(0, names.size())
                .mapToObj(c -> names.get(c) + " "
                        + said(changes.get(c)
                                .substring(changes.get(c).indexOf('=') + 1)
                                .strip()))
                .collect(Collectors.joining(", "));
    }

    /** A value of several parts without the signs that hold them together: {@code (attempts 5, within 3 weeks)}. */
    private static String said(String value) {
        return value.startsWith("{") || value.startsWith("[")
                ? "("
                        + value.replaceAll("[{}\\[\\]\"']", "")
                                .replaceAll("\\s*:\\s+", " ")
                                .strip() + ")"
                : value;
    }

    private static String together(List<String> changes) {
        return String.join("; ", changes);
    }

    /**
     * The base with the changes.
     *
     * @throws DesignException when a change is at fault
     */
    public Scenario of(Scenario base) {
        return changed(base, changes, option);
    }

    /** A scenario with changes, problems told as of that option. */
    public static Scenario changed(Scenario base, List<String> changes, String option) {
        try {
            return ScenarioLoader.override(base, changes).orThrow();
        } catch (ScenarioException e) {
            throw new DesignException(option, e.problems());
        }
    }
}
