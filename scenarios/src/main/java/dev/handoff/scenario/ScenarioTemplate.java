package dev.handoff.scenario;

import dev.handoff.scenario.yaml.YamlText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The beginning of a user's own scenario: a file that builds on another one and lists, commented out, what companies differ in most. Every
 * line that begins with {@code "# "} is a line of the file as soon as these two characters are taken away.
 */
public final class ScenarioTemplate {
    /** What is changed most, in the order of the records. */
    private static final List<String> CHANGED_MOST = List.of(
            "workingTime.shifts",
            "channels.*.inquiriesPerWeek",
            "channels.*.costPerInquiry",
            "channels.*.fit",
            "channels.*.intent",
            "leadDefinition.threshold",
            "routing.rule",
            "routing.systemDelay",
            "teams.*.reps",
            "teams.*.order",
            "teams.*.payPerRepYear",
            "prospecting.share",
            "cadence.gap",
            "cadence.maxAttempts",
            "trust",
            "sla.sales.firstTouch",
            "sla.sales.minimumAttempts",
            "sla.sales.enforcement",
            "deals.winShare",
            "deals.medianSize",
            "money.currency",
            "money.margin");

    private static final String HEAD = """
            title: %s
            story: What is this company like?
            question: What would you like to know about it?

            ## What companies differ in most, with the values of %s and where they come from.
            ## Take away the "# " in front of what is different in yours, and in front of the names above it.
            ## 'handoff scenarios show' prints all parameters; 'handoff scenarios check' tells what is wrong.
            """;

    private static final String TAIL = """

            ## What changes later, and when, counted from the start of the measured time.
            # timeline:
            #   - at: week 8
            #     set: {teams.%1$s.reps: 1}
            #     note: the others quit

            ## Where your figures come from: pub, quoted, data, computed, fitted or assume.
            # sources:
            #   channels.%2$s.inquiriesPerWeek: "data: our CRM, last year"
            """;

    private final StringBuilder out = new StringBuilder();
    private final Set<String> explained = new HashSet<>();
    private List<String> above = List.of();

    private ScenarioTemplate() {}

    /**
     * The text of such a file.
     *
     * @param base the scenario it builds on
     * @param reference how the new file names it
     * @param title what the new scenario is called
     */
    public static String extending(Scenario base, String reference, String title) {
        ScenarioTemplate template = new ScenarioTemplate();
        template.out.append("extends: ").append(YamlText.quoted(reference)).append('\n');
        template.out.append(String.format(HEAD, YamlText.quoted(title), base.name()));
        ParameterPaths.list(base).forEach(template::offer);
        template.out.append(String.format(
                TAIL, first(base.company().teams()), first(base.company().channels())));
        return template.out.toString();
    }

    private static String first(java.util.Map<String, ?> named) {
        return named.keySet().iterator().next();
    }

    private void offer(Parameter parameter) {
        CHANGED_MOST.stream()
                .filter(pattern -> ParameterPaths.covers(pattern, parameter.path()))
                .findFirst()
                .ifPresent(pattern -> offer(parameter, pattern));
    }

    private void offer(Parameter parameter, String pattern) {
        List<String> names = List.of(parameter.path().split("\\."));
        int depth = namesAbove(names);
        String indent = "  ".repeat(depth);
        if (explained.add(pattern)) {
            out.append("## ").append(indent).append(parameter.meaning()).append(".\n");
        }
        out.append("# ").append(indent).append(names.get(depth)).append(": ").append(parameter.value());
        out.append("  # ").append(parameter.unit().isEmpty() ? "" : parameter.unit() + "; ");
        out.append(parameter.mark().label())
                .append(": ")
                .append(parameter.source())
                .append('\n');
    }

    /** Writes those names above a parameter that do not stand there yet; their number. */
    private int namesAbove(List<String> names) {
        int depth = names.size() - 1;
        int common = 0;
        while (common < Math.min(depth, above.size()) && names.get(common).equals(above.get(common))) {
            common++;
        }
        for (int i = common; i < depth; i++) {
            out.append(i == 0 ? "\n" : "")
                    .append("# ")
                    .append("  ".repeat(i))
                    .append(names.get(i))
                    .append(":\n");
        }
        above = names.subList(0, depth);
        return depth;
    }
}
