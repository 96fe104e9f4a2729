package dev.handoff.cli;

import dev.handoff.company.Persistence;
import dev.handoff.report.Published;
import dev.handoff.report.ReportContext;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import java.util.List;

/** Tells the reports about the scenario, which they do not know. */
final class RunContext {
    private RunContext() {}

    static ReportContext of(Scenario scenario, String command) {
        List<Parameter> parameters = ParameterPaths.list(scenario);
        return new ReportContext(
                "handoff",
                ProgramVersion.current(),
                scenario.name(),
                scenario.title(),
                scenario.story(),
                scenario.question(),
                scenario.contentHash(),
                scenario.company().money().currency(),
                command,
                people(scenario) ? AgreementInWords.of(parameters) : List.of(),
                Assumptions.of(parameters),
                people(scenario) ? ReportContext.followUpAsQuoted() : List.<Published>of());
    }

    /** Whether people decide here. A queue of theory, whose servers always serve, is compared with no firm. */
    private static boolean people(Scenario scenario) {
        return scenario.company().persistence().rule() == Persistence.Rule.CHOICE;
    }
}
