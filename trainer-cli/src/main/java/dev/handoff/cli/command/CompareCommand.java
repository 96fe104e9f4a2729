package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.IntervalOption;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.option.UncertaintyOptions;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.CrossedPlan;
import dev.handoff.experiment.CrossedTable;
import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Provenance;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.report.chart.CompareCharts;
import dev.handoff.report.content.CompareReport;
import dev.handoff.report.data.CompareCsv;
import dev.handoff.report.data.CompareJson;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.design.Variation;
import dev.handoff.scenario.draws.DrawnCompany;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff compare}: which policy is better, by how much, how sure, and at what cost. */
@Command(
        name = "compare",
        customSynopsis = "handoff compare [OPTIONS] BASE [OTHER...]",
        description = "Compares policies under the same luck: which is better, how sure, what it costs.",
        footer = {
            "  handoff compare industry-baseline signed-sla --out report",
            "  handoff compare signed-sla --with 'strict: sla.sales.enforcement=1'"
        })
public final class CompareCommand extends ExperimentCommand {
    private static final int REPLICATIONS = 100;

    @Parameters(
            paramLabel = "BASE",
            index = "0",
            description = {"The policy in force: a name from", "'handoff scenarios list', or a YAML file."})
    private String base;

    @Parameters(paramLabel = "OTHER", index = "1..*", arity = "0..*", description = "Policies to put in its place.")
    private List<String> others = new ArrayList<>();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to compare%n", order = 1)
    private WithOptions with = new WithOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nHow sure%n", order = 3)
    private IntervalOption interval = new IntervalOption();

    private Optional<Settled> settled = Optional.empty();

    public CompareCommand(Console console) {
        super(console);
    }

    /** What to compare beside the scenarios named. */
    static final class WithOptions extends ChangeOptions {
        @Option(
                names = "--with",
                paramLabel = "CHANGES",
                description =
                        "One more policy: BASE with changes, 'NAME: PATH=VALUE; PATH=VALUE', the name may be left out; or FILE.yaml.")
        private List<String> variations = new ArrayList<>();
    }

    @Override
    public Integer call() {
        if (interval.drawn()) {
            interval.refuseBesideDraws();
            return underDraws();
        }
        Budget budget = size.budget(REPLICATIONS);
        long seed = size.seed();
        Plan plan = Plan.fixed(seed, budget.replications(), size.threads()).with(interval.method());
        List<Candidate> candidates =
                settle(candidates(ScenarioChoice.load(base, with, size), this::load), seed, budget);
        List<Policy> policies = policies(candidates);
        return prepare(
                        budget,
                        policies.size(),
                        CompareExperiment.FEWEST_IN_TIME,
                        policies.stream().map(Policy::timeline).toList(),
                        KeptMemory.ofPolicy(policies))
                .run(
                        progress -> simulate(policies, plan, progress),
                        result -> artefacts(result, candidates, seed),
                        Comparison::stop);
    }

    private static Comparison simulate(List<Policy> policies, Plan plan, Progress progress) {
        return CompareExperiment.run(policies, plan, progress);
    }

    private Scenario load(String other) {
        return ScenarioChoice.load(other, with, size);
    }

    private Integer underDraws() {
        Budget budget = size.budget(DrawnExperiment.TIMES);
        UncertaintyOptions.refuseTooFew("--budget", budget);
        List<String> stated = new ArrayList<>(with.overrides());
        stated.addAll(size.overrides());
        DrawnExperiment experiment = DrawnExperiment.of(interval, base, stated, budget, size.seed(), size.threads());
        List<Candidate> candidates = settle(candidates(experiment.company().asItIs(), this::load), size.seed(), budget);
        List<Policy> policies = policies(candidates);
        return prepare(
                        budget,
                        experiment.companies(policies.size()),
                        CrossedPlan.FEWEST,
                        policies.stream().map(Policy::timeline).toList(),
                        KeptMemory.underDraws(policies.get(0).timeline()))
                .run(
                        progress -> experiment.run(this::policies, progress),
                        table -> artefacts(experiment, table, candidates),
                        CrossedTable::stop);
    }

    /** The policies in the company under that draw. */
    private List<Policy> policies(DrawnCompany company, int draw) {
        List<Candidate> drawn = candidates(company.base(draw), other -> company.other(other, draw));
        return policies(drawn.stream()
                .map(c -> settled.map(s -> new Candidate(c.name(), c.title(), s.warmed(c.scenario())))
                        .orElse(c))
                .toList());
    }

    private ExperimentArtefacts artefacts(DrawnExperiment experiment, CrossedTable table, List<Candidate> candidates) {
        DataUncertainty result = experiment.summary(table);
        Scenario first = candidates.get(0).scenario();
        Provenance from = experiment.provenance(candidates, again(result.times()));
        UncertaintyContext context = new UncertaintyContext(
                from,
                "Which policy is better, and how much of the doubt would more data take away?",
                candidates.stream()
                        .map(c -> CandidateNote.of(c, first, size.steady()))
                        .toList(),
                OptionalDouble.empty(),
                experiment.company().draws(),
                ForeignWarning.of(candidates),
                EvidenceInWords.of(ParameterPaths.list(first)),
                settled.flatMap(Settled::inResult));
        return DrawnExperiment.artefacts("compare", result, context);
    }

    private List<Candidate> candidates(Scenario first, Function<String, Scenario> load) {
        List<Candidate> candidates = new ArrayList<>(List.of(Candidate.of(first)));
        for (String other : others) {
            candidates.add(Candidate.of(load.apply(other)));
        }
        for (String text : with.variations) {
            if (text.strip().matches("[^=]+\\.ya?ml")) {
                candidates.add(Candidate.of(load.apply(text.strip())));
                continue;
            }
            Variation variation = Variation.parse("--with", text);
            candidates.add(new Candidate(variation.label(), variation.title(), variation.of(first)));
        }
        if (candidates.size() < 2) {
            throw new InvalidInput("handoff compare: there is nothing to compare " + base
                    + " with. Maybe signed-sla, or --with 'sla.sales.enforcement=1'?");
        }
        return distinct(candidates);
    }

    private List<Candidate> settle(List<Candidate> candidates, long seed, Budget budget) {
        if (!size.settles()) {
            return candidates;
        }
        Map<String, Scenario> named = new LinkedHashMap<>();
        candidates.forEach(c -> named.put('"' + c.title() + '"', c.scenario()));
        settled = Optional.of(Settled.of(named, named.size(), halfIsSpent(budget), seed, size.threads()));
        settled.get().tell(console);
        return candidates.stream()
                .map(c -> new Candidate(c.name(), c.title(), settled.get().warmed(c.scenario())))
                .toList();
    }

    /** Two policies of one name could not be told apart in a report. */
    private static List<Candidate> distinct(List<Candidate> candidates) {
        List<Candidate> named = new ArrayList<>();
        for (Candidate c : candidates) {
            long before = named.stream()
                    .filter(n ->
                            n.scenario().name().equals(c.name()) || n.name().equals(c.name()))
                    .count();
            String suffix = before == 0 ? "" : " (" + (before + 1) + ")";
            named.add(new Candidate(c.name() + suffix, c.title() + suffix, c.scenario()));
        }
        return Candidate.toldApart(named);
    }

    private List<Policy> policies(List<Candidate> candidates) {
        Scenario first = candidates.get(0).scenario();
        return candidates.stream().map(c -> c.policy(first, size.steady())).toList();
    }

    private ExperimentArtefacts artefacts(Comparison result, List<Candidate> candidates, long seed) {
        Scenario first = candidates.get(0).scenario();
        Provenance from = provenance(candidates, seed, again(result.replications()));
        CompareContext context = new CompareContext(
                        from,
                        candidates.stream()
                                .map(c -> CandidateNote.of(c, first, size.steady())
                                        .withAgreement(AgreementInWords.promised(ParameterPaths.list(c.scenario()))))
                                .toList(),
                        size.steady(),
                        ForeignWarning.of(candidates),
                        EvidenceInWords.of(ParameterPaths.list(first)),
                        settled.flatMap(Settled::inResult))
                .withDoubt(Overturning.of(base, others, with, size));
        List<String> titles = candidates.stream().map(Candidate::title).toList();
        return new ExperimentArtefacts(
                "compare",
                CompareReport.of(result, context),
                chartSize -> CompareCharts.of(result, titles, from, chartSize),
                CompareJson.render(result, from, size.steady()),
                CompareCsv.render(result, from));
    }

    private String again(int replications) {
        List<String> policies = new ArrayList<>(List.of(base));
        policies.addAll(others);
        return RerunWords.of("compare", policies.toArray(String[]::new))
                .each("--with", with.variations)
                .with(size.again(replications))
                .with(interval.again())
                .with(interval.drawnAgain())
                .with(settled.map(Settled::again).orElse(List.of()))
                .changes(with)
                .toString();
    }
}
