package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.option.UncertaintyOptions;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.company.Owner;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.CrossedPlan;
import dev.handoff.experiment.CrossedTable;
import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.FaultExperiment;
import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.FaultUncertainty;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Provenance;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.report.chart.FaultCharts;
import dev.handoff.report.content.FaultReport;
import dev.handoff.report.content.FaultUncertaintyReport;
import dev.handoff.report.data.FaultData;
import dev.handoff.report.data.FaultUncertaintyData;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handoff whose-fault}: what better marketing, better sales, what only both can sign, and only these together would bring. */
@Command(
        name = "whose-fault",
        customSynopsis = "handoff whose-fault [OPTIONS] [SCENARIO]",
        description =
                "Tells how much of the lost money better marketing alone would bring, better sales alone, what only both can sign, and only these together.",
        footer = {
            "  handoff whose-fault industry-baseline --reference signed-sla",
            "  handoff whose-fault half-followed-up --reference signed-sla --out report"
        })
public final class WhoseFaultCommand extends ExperimentCommand {
    private static final int REPLICATIONS = 200;

    @Mixin
    private ScenarioChoice scenario = new ScenarioChoice();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to measure it by%n", order = 1)
    private ReferenceOptions by = new ReferenceOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nHow sure%n", order = 3)
    private UncertaintyOptions sure = new UncertaintyOptions();

    public WhoseFaultCommand(Console console) {
        super(console);
    }

    /** What to measure the company by. */
    static final class ReferenceOptions extends ChangeOptions {
        @Option(
                names = "--reference",
                paramLabel = "SCENARIO",
                description = "The policy both sides should have followed, named before the result is seen.")
        private String reference;
    }

    @Override
    public Integer call() {
        if (by.reference == null) {
            throw new InvalidInput(
                    "handoff whose-fault: --reference is missing, the policy to measure by. Maybe --reference signed-sla?");
        }
        if (size.steady()) {
            throw new InvalidInput("--steady: whose fault it is can be told only of one company, so all policies begin"
                    + " in it as it is. Maybe without --steady?");
        }
        if (sure.drawn()) {
            return underDraws();
        }
        Budget budget = size.budget(REPLICATIONS);
        Scenario company = scenario.load(by, size);
        Scenario reference = ScenarioChoice.load(by.reference, by, size);
        Rollout.requireSamePeriod(company, reference);
        Plan plan = Plan.fixed(size.seed(), budget.replications(), size.threads());
        List<Policy> worlds = worlds(company, reference);
        return prepare(
                        budget,
                        worlds.size(),
                        CompareExperiment.FEWEST_IN_TIME,
                        worlds.stream().map(Policy::timeline).toList(),
                        KeptMemory.ofPolicy(worlds))
                .run(
                        progress -> FaultExperiment.run(worlds, plan, progress),
                        result -> artefacts(result, company, reference),
                        FaultSplit::stop);
    }

    private Integer underDraws() {
        Budget budget = size.budget(DrawnExperiment.TIMES);
        UncertaintyOptions.refuseTooFew("--budget", budget);
        List<String> stated = new ArrayList<>(by.overrides());
        stated.addAll(size.overrides());
        DrawnExperiment experiment =
                DrawnExperiment.of(sure, scenario.name(), stated, budget, size.seed(), size.threads());
        Scenario company = experiment.company().asItIs();
        Scenario reference = ScenarioChoice.load(by.reference, by, size);
        Rollout.requireSamePeriod(company, reference);
        List<Owner> sides = sides(company, reference);
        List<Policy> worlds = worlds(company, reference, sides);
        return prepare(
                        budget,
                        experiment.companies(worlds.size()),
                        CrossedPlan.FEWEST,
                        worlds.stream().map(Policy::timeline).toList(),
                        KeptMemory.underDraws(worlds.get(0).timeline()))
                .run(
                        progress -> experiment.run(
                                (drawn, draw) -> worlds(drawn.base(draw), drawn.other(by.reference, draw), sides),
                                progress),
                        table -> artefacts(experiment, table, company, reference),
                        CrossedTable::stop);
    }

    private ExperimentArtefacts artefacts(
            DrawnExperiment experiment, CrossedTable table, Scenario company, Scenario reference) {
        FaultUncertainty result = FaultUncertainty.of(table, experiment.plan(), experiment.sources());
        List<Candidate> both = Candidate.toldApart(List.of(Candidate.of(company), Candidate.of(reference)));
        Candidate asItIs = both.get(0);
        Candidate measure = both.get(1);
        Provenance from = experiment.provenance(
                List.of(asItIs, measure), again(result.worlds().times()));
        UncertaintyContext context = new UncertaintyContext(
                from,
                "Whose fault is it, and how much of the doubt would more data take away?",
                List.of(CandidateNote.of(asItIs, company, false), CandidateNote.of(measure, company, false)),
                OptionalDouble.empty(),
                experiment.company().draws(),
                warnings(measure, company, reference, passedOn(result.worlds())),
                EvidenceInWords.of(ParameterPaths.list(company)),
                Optional.empty());
        return new ExperimentArtefacts(
                "whose-fault",
                FaultUncertaintyReport.of(result, context),
                chartSize -> List.of(),
                FaultUncertaintyData.json(result, from),
                FaultUncertaintyData.csv(result, from));
    }

    private static List<Policy> worlds(Scenario company, Scenario reference) {
        return worlds(company, reference, sides(company, reference));
    }

    private static List<Owner> sides(Scenario company, Scenario reference) {
        return differing(company, reference).contains(Owner.JOINT)
                ? List.of(Owner.MARKETING, Owner.SALES, Owner.JOINT)
                : List.of(Owner.MARKETING, Owner.SALES);
    }

    /** Who is at the reference in a world is in its number: bit 0 marketing, bit 1 sales, bit 2 what only both can sign, if it differs. */
    private static List<Policy> worlds(Scenario company, Scenario reference, List<Owner> sides) {
        return IntStream.range(0, 1 << sides.size())
                .mapToObj(number -> world(number, sides, company, reference))
                .toList();
    }

    private static Policy world(int number, List<Owner> sides, Scenario company, Scenario reference) {
        if (number == 0) {
            return new Policy("as it is", company.timeline());
        }
        Set<Owner> owners = EnumSet.noneOf(Owner.class);
        IntStream.range(0, sides.size())
                .filter(i -> (number >> i & 1) == 1)
                .mapToObj(sides::get)
                .forEach(owners::add);
        Scenario turned = Rollout.adopting(company, reference, owners).orThrow();
        return new Policy(owners.toString(), Rollout.of(company, turned));
    }

    /** Whose parameters differ between the company and the reference. */
    private static Set<Owner> differing(Scenario company, Scenario reference) {
        Set<Owner> owners = EnumSet.noneOf(Owner.class);
        Rollout.differences(company, reference).stream()
                .filter(d -> !d.beginning())
                .forEach(d -> owners.add(d.owner()));
        return owners;
    }

    private ExperimentArtefacts artefacts(FaultSplit result, Scenario company, Scenario reference) {
        List<Candidate> both = Candidate.toldApart(List.of(Candidate.of(company), Candidate.of(reference)));
        Candidate asItIs = both.get(0);
        Candidate measure = both.get(1);
        Provenance from = provenance(List.of(asItIs, measure), result.seed(), again(result.replications()));
        CompareContext context = new CompareContext(
                from,
                List.of(CandidateNote.of(asItIs, company, false), CandidateNote.of(measure, company, false)),
                false,
                warnings(
                        measure,
                        company,
                        reference,
                        result.passedOn().stream().map(MetricSummary::mean).toList()),
                EvidenceInWords.of(ParameterPaths.list(company)));
        return new ExperimentArtefacts(
                "whose-fault",
                FaultReport.of(result, context),
                chartSize -> FaultCharts.of(result, from, chartSize),
                FaultData.json(result, from),
                FaultData.csv(result, from));
    }

    /** Leads passed on in each world. */
    private static List<Double> passedOn(DataUncertainty worlds) {
        return worlds.policies().stream()
                .map(p -> p.figure(Metric.MQLS.name()).orElseThrow().mean())
                .toList();
    }

    private static List<String> warnings(
            Candidate measure, Scenario company, Scenario reference, List<Double> passedOn) {
        List<String> warnings = new ArrayList<>();
        if (!measure.foreignTo(company).isEmpty()) {
            warnings.add("The reference differs also in what nobody in the company decides ("
                    + ForeignWarning.shortened(measure.foreignTo(company)) + "); that stays as it is.");
        }
        OtherScore.warning(company, reference, passedOn.get(0), passedOn.get(1)).ifPresent(warnings::add);
        if (!reference.interventions().isEmpty()) {
            warnings.add("The reference changes on the way; only its policy at the start is used.");
        }
        return warnings;
    }

    private String again(int replications) {
        return RerunWords.of("whose-fault", scenario.name())
                .option("--reference", by.reference)
                .with(size.again(replications))
                .with(sure.drawnAgain())
                .changes(by)
                .toString();
    }
}
