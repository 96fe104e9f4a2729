package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.AttributionExperiment;
import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.report.AttributionContext;
import dev.handoff.report.Provenance;
import dev.handoff.report.chart.AttributionChart;
import dev.handoff.report.content.AttributionReport;
import dev.handoff.report.data.AttributionData;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff attribution}: credit for revenue by the usual rules, beside what each channel is really worth. */
@Command(
        name = "attribution",
        customSynopsis = "handoff attribution [OPTIONS] [SCENARIO]",
        description = "Shares revenue out among channels by four rules, and shows what is lost without each channel.",
        footer = {
            "  handoff attribution cocktail-marketing",
            "  handoff attribution -n 100 --out report",
            "  handoff attribution --set channels.webinar.assists=0.3"
        })
public final class AttributionCommand extends ExperimentCommand {
    private static final int REPLICATIONS = 40;

    @Mixin
    private ScenarioChoice scenario = new ScenarioChoice();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to change%n", order = 1)
    private ChangeOptions change = new ChangeOptions();

    public AttributionCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (size.steady()) {
            throw new InvalidInput("--steady: every channel that is off has been off since the warm-up began anyway."
                    + " Maybe without --steady?");
        }
        Budget budget = size.budget(REPLICATIONS);
        Scenario company = scenario.load(change, size);
        Plan plan = Plan.fixed(size.seed(), budget.replications(), size.threads());
        return prepare(
                        budget,
                        1 + company.company().channels().size(),
                        CompareExperiment.FEWEST_IN_TIME,
                        List.of(company.timeline()),
                        KeptMemory.ofPolicy(List.of(new Policy(company.name(), company.timeline()))))
                .run(
                        progress -> AttributionExperiment.run(company.timeline(), plan, progress),
                        result -> artefacts(result, company),
                        Attribution::stop);
    }

    private ExperimentArtefacts artefacts(Attribution result, Scenario company) {
        Provenance from = provenance(List.of(Candidate.of(company)), result.seed(), again(result.replications()));
        AttributionContext context = new AttributionContext(
                from,
                company.title(),
                company.timeline().start().money().currency(),
                EvidenceInWords.of(ParameterPaths.list(company)));
        return new ExperimentArtefacts(
                "attribution",
                AttributionReport.of(result, context),
                chartSize -> AttributionChart.of(result, context, chartSize),
                AttributionData.json(result, context),
                AttributionData.csv(result, context));
    }

    /** The command line that gives this result again. */
    private String again(int replications) {
        return RerunWords.of("attribution", scenario.name())
                .with(size.again(replications))
                .changes(change)
                .toString();
    }
}
