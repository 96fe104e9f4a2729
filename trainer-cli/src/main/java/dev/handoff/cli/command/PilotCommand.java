package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.PilotOptions;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.company.Timeline;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.pilot.Pilot;
import dev.handoff.experiment.pilot.PilotDesign;
import dev.handoff.experiment.pilot.PilotExperiment;
import dev.handoff.experiment.pilot.Split;
import dev.handoff.report.PilotContext;
import dev.handoff.report.chart.PilotCharts;
import dev.handoff.report.content.PilotReport;
import dev.handoff.report.data.PilotData;
import dev.handoff.scenario.ParameterDifference;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.design.Variation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code handoff pilot}: if a policy is tried on a part of the company first, when will the figures tell? */
@Command(
        name = "pilot",
        customSynopsis = "handoff pilot [OPTIONS] BASE [OTHER]",
        description = "Tries a policy on a part of the company: when will the figures tell, and how often wrongly?",
        footer = {
            "  handoff pilot industry-baseline signed-sla --share 1/3 --out report",
            "  handoff pilot signed-sla --with 'sla.sales.enforcement=1' --weeks 13"
        })
public final class PilotCommand extends ExperimentCommand {
    private static final int PILOTS = 400;
    private static final int COMPANIES = 3;
    private static final String OTHER_DESIGN = ". Maybe --design before-after?";

    /** What both groups share: changing it in one of them would change it in the other. */
    private static final List<String> OF_THE_MARKET =
            List.of("channels.", "arrivals.", "pickUp.", "conversion.", "workingTime.", "deals.");

    @Parameters(paramLabel = "BASE", index = "0", description = "The company as it is: a name, or a YAML file.")
    private String base;

    @Parameters(paramLabel = "OTHER", index = "1", arity = "0..1", description = "The policy to try in it.")
    private String other;

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to try, and how%n", order = 1)
    private PilotOptions how = new PilotOptions();

    public PilotCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (size.steady()) {
            throw new InvalidInput("--steady: a pilot begins in the company as it is. Maybe without --steady?");
        }
        if (!size.overrides().isEmpty() && size.overrides().get(0).startsWith("run.horizon")) {
            throw new InvalidInput("--horizon: how long a pilot lasts is said by --weeks. Maybe --weeks 13?");
        }
        Budget budget = size.budget(PILOTS);
        List<Integer> weeks = how.weeks();
        boolean split = how.isSplit();
        int longest = weeks.get(weeks.size() - 1);
        Candidate first = Candidate.of(load(base, split ? longest : 2 * longest));
        Candidate second = second(first, split ? longest : 2 * longest);
        Timeline asItIs = first.policy(first.scenario(), false).timeline();
        Timeline tried = second.policy(first.scenario(), false).timeline();
        PilotDesign design =
                split ? split(first, second, asItIs, tried, longest) : PilotDesign.beforeAfter(asItIs, tried, longest);
        Plan plan = Plan.fixed(size.seed(), budget.replications(), size.threads());
        int companies = split ? 2 : COMPANIES - 1;
        return prepare(
                        budget,
                        companies,
                        PilotExperiment.FEWEST,
                        List.of(asItIs, tried),
                        PilotExperiment.bytesOfOne(longest) / companies)
                .run(
                        progress -> PilotExperiment.run(design, weeks, plan, progress),
                        result -> artefacts(result, first, second),
                        Pilot::stop);
    }

    private Scenario load(String name, int weeks) {
        List<String> overrides = new ArrayList<>(how.overrides());
        overrides.addAll(size.overrides());
        Scenario loaded = ScenarioLoader.load(name, overrides).orThrow();
        return ScenarioLoader.override(loaded, List.of("run.horizon=" + weeks + " weeks", "run.drain=0 s"))
                .orThrow();
    }

    private Candidate second(Candidate first, int weeks) {
        if (other != null && how.variation().isPresent()) {
            throw new InvalidInput("--with: " + other + " is tried already. Maybe only one of them?");
        }
        if (other != null) {
            return Candidate.of(load(other, weeks));
        }
        Variation variation = how.variation()
                .map(text -> Variation.parse("--with", text))
                .orElseThrow(() -> new InvalidInput("handoff pilot: nothing is said of what is to be tried in " + base
                        + ". Maybe signed-sla, or --with 'sla.sales.enforcement=1'?"));
        return new Candidate(variation.label(), variation.title(), variation.of(first.scenario()));
    }

    private PilotDesign split(Candidate first, Candidate second, Timeline asItIs, Timeline tried, int weeks) {
        Optional<ParameterDifference> shared = second.differences(first.scenario()).stream()
                .filter(d -> !d.beginning())
                .filter(d -> OF_THE_MARKET.stream().anyMatch(d.path()::startsWith))
                .findFirst();
        if (shared.isPresent()) {
            throw new InvalidInput(shared.get().path() + ": both groups share it, so it cannot be tried in one of them"
                    + OTHER_DESIGN);
        }
        try {
            return PilotDesign.split(asItIs, tried, Split.of(asItIs.start(), how.share()), weeks);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(e.getMessage() + OTHER_DESIGN);
        }
    }

    private ExperimentArtefacts artefacts(Pilot result, Candidate first, Candidate second) {
        PilotContext context = new PilotContext(
                provenance(List.of(first, second), result.seed(), again(result.replications())),
                first.title(),
                second.title(),
                first.scenario().company().money().currency(),
                second.differences(first.scenario()).stream()
                        .filter(d -> !d.beginning())
                        .map(d -> d.label() + ": " + d.base() + " → " + d.other())
                        .toList(),
                EvidenceInWords.of(ParameterPaths.list(first.scenario())));
        return new ExperimentArtefacts(
                "pilot",
                PilotReport.of(result, context),
                chartSize -> PilotCharts.of(result, context.provenance(), chartSize),
                PilotData.json(result, context),
                PilotData.csv(result, context));
    }

    /** The command line that gives this result again. */
    private String again(int replications) {
        RerunWords words = other == null ? RerunWords.of("pilot", base) : RerunWords.of("pilot", base, other);
        words.with(size.again(replications));
        how.again().forEach(option -> words.option(option[0], option[1]));
        return words.changes(how).toString();
    }
}
