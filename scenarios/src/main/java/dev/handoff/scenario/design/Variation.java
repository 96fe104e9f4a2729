package dev.handoff.scenario.design;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
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
        return new Variation(option, hasLabel ? labelled.group(1) : String.join("; ", changes), changes);
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
