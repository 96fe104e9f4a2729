package dev.handoff.cli.command;

import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.company.Persistence;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Published;
import dev.handoff.report.ReportContext;
import dev.handoff.scenario.Intervention;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the reports about the scenario, which they do not know. */
public final class RunContext {
    private RunContext() {}

    public static ReportContext of(Scenario scenario, List<String> overrides, String command) {
        List<Parameter> parameters = ParameterPaths.list(scenario);
        return new ReportContext(
                "handoff",
                ProgramVersion.current(),
                scenario.name(),
                title(scenario, overrides),
                scenario.story(),
                scenario.question(),
                scenario.contentHash(),
                scenario.company().money().currency(),
                command,
                people(scenario) ? agreement(scenario, parameters) : List.of(),
                EvidenceInWords.of(parameters),
                people(scenario) ? ReportContext.followUpAsQuoted() : List.<Published>of(),
                EventsInWords.of(scenario));
    }

    /** A changed scenario must not pass for the one it is made from. */
    private static String title(Scenario scenario, List<String> overrides) {
        return switch (overrides.size()) {
            case 0 -> scenario.title();
            case 1, 2 -> scenario.title() + ", with " + Enumeration.and(overrides);
            default -> scenario.title() + ", with " + overrides.size() + " changes";
        };
    }

    /** The agreement at the start, and whatever changes later. */
    private static List<String> agreement(Scenario scenario, List<Parameter> parameters) {
        List<String> atFirst = AgreementInWords.of(parameters);
        if (scenario.interventions().isEmpty()) {
            return atFirst;
        }
        List<String> sentences = new ArrayList<>();
        atFirst.forEach(sentence -> sentences.add("At the start: " + sentence));
        scenario.interventions().forEach(change -> sentences.add(inWords(change)));
        return sentences;
    }

    private static String inWords(Intervention change) {
        if (change.shock().isPresent()) {
            return "After " + change.when() + ": " + change.shock().get().story() + ".";
        }
        String note = change.note().isEmpty() ? "" : " (" + change.note().strip() + ")";
        String values = change.changes().entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
        return "After " + change.when() + note + ": " + values + ".";
    }

    /** Whether people decide here. A queue of theory, whose servers always serve, is compared with no firm. */
    private static boolean people(Scenario scenario) {
        return scenario.company().persistence().rule() == Persistence.Rule.CHOICE;
    }
}
