package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.BoundText;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.option.UncertaintyOptions;
import dev.handoff.cli.option.Values;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.CrossedPlan;
import dev.handoff.experiment.CrossedTable;
import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.OptimizeExperiment;
import dev.handoff.experiment.OptimizePlan;
import dev.handoff.experiment.Optimum;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.Proposals;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Provenance;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.chart.CompareCharts;
import dev.handoff.report.content.OptimizeReport;
import dev.handoff.report.data.OptimizeData;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.design.Candidates;
import dev.handoff.statistics.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handoff optimize}: chooses the best of many policies, and says how sure that is. */
@Command(
        name = "optimize",
        customSynopsis = "handoff optimize [OPTIONS] [SCENARIO]",
        description = "Chooses the best of many policies, and claims no more than it can prove.",
        footerHeading = "%nExample%n",
        footer = {"  handoff optimize signed-sla --vary sla.sales.enforcement=0..1:0.25 --delta 50k"})
public final class OptimizeCommand extends ExperimentCommand {
    private static final int BUDGET = 5000;
    private static final int FIRST = 20;
    private static final int VALIDATION = 100;

    /** Share of a time granted that may go by until the last policy is proposed. */
    private static final double PROPOSING = 0.3;

    @Mixin
    private ScenarioChoice scenario = new ScenarioChoice();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to look for%n", order = 1)
    private Wanted wanted = new Wanted();

    @ArgGroup(exclusive = false, validate = false, heading = "%nHow sure%n", order = 3)
    private UncertaintyOptions sure = new UncertaintyOptions();

    public OptimizeCommand(Console console) {
        super(console);
    }

    /** What to look for, and among what. */
    static final class Wanted extends ChangeOptions {
        @Option(
                names = "--vary",
                paramLabel = "PATH=VALUES",
                description = "'a,b,c', 'lo..hi:step', 'lo..hi'; may be repeated.")
        private List<String> vary = new ArrayList<>();

        @Option(names = "--with", paramLabel = "CHANGES", description = "One more policy, as in compare.")
        private List<String> with = new ArrayList<>();

        @Option(names = "--maximize", paramLabel = "METRIC", description = "Default: contribution.expected.")
        private String maximize;

        @Option(names = "--minimize", paramLabel = "METRIC", description = "Figure to make small instead.")
        private String minimize;

        @Option(
                names = "--subject-to",
                paramLabel = "BOUND",
                description = "'METRIC <= X' or '>= X', with a tolerance '+- T' if need be; may be given often.")
        private List<String> bounds = new ArrayList<>();

        @Option(
                names = "--delta",
                paramLabel = "D",
                description = "Difference of the figure that is not worth looking for, such as 50k.")
        private String delta;
    }

    @Override
    public Integer call() {
        if (sure.drawn()) {
            return underDraws();
        }
        Budget budget = size.budget(BUDGET);
        OptimizePlan plan = plan(budget);
        Scenario given = scenario.load(wanted, size);
        Candidates asGiven = Candidates.of(wanted.vary, wanted.with, given, size.steady());
        Optional<Settled> settled = Settled.of(asGiven.named(), asGiven.named().keySet(), size, halfIsSpent(budget));
        settled.ifPresent(s -> s.tell(console));
        Scenario base = settled.map(s -> s.warmed(given)).orElse(given);
        Candidates candidates =
                settled.isEmpty() ? asGiven : Candidates.of(wanted.vary, wanted.with, base, size.steady());
        refuseWhatCanClaimNothing(plan, candidates);
        int[] exit = new int[1];
        int shown = prepare(
                        budget,
                        budget.isTime() ? candidates.atLeast() : 1,
                        plan.first(),
                        candidates.worlds(),
                        KeptMemory.ofCandidate(plan.bounds().size()))
                .naming(this::naming, "--maximize list")
                .run(
                        progress -> optimize(candidates, plan, progress),
                        result -> {
                            exit[0] = result.selection().outcome() == Selection.Outcome.SELECTED ? Exit.DONE : Exit.NO;
                            return artefacts(result, candidates, base, settled);
                        },
                        Optimum::stop);
        return shown == Exit.DONE ? exit[0] : shown;
    }

    /** Chooses by the mean over draws of what is known of the company; the budget is shared out evenly among the policies. */
    private Integer underDraws() {
        Budget budget = size.budget(BUDGET);
        OptimizePlan wish = plan(budget);
        List<String> stated = new ArrayList<>(wanted.overrides());
        stated.addAll(size.overrides());
        Scenario given = scenario.load(wanted, size);
        Candidates asGiven = Candidates.of(wanted.vary, wanted.with, given, size.steady());
        ChoiceUnderDraws.refuseProposals(asGiven);
        Optional<Settled> settled = Settled.of(asGiven.named(), asGiven.named().keySet(), size, halfIsSpent(budget));
        settled.ifPresent(s -> s.tell(console));
        List<String> names = asGiven.policies(wish, Progress.SILENT).stream()
                .map(Policy::name)
                .toList();
        Budget each = budget.isTime()
                ? budget
                : Budget.of(size.hasBudget() ? budget.replications() / names.size() : DrawnExperiment.TIMES);
        if (!budget.isTime() && size.hasBudget()) {
            UncertaintyOptions.refuseTooFew(budget, names.size());
        }
        DrawnExperiment experiment = DrawnExperiment.of(
                        sure, scenario.name(), stated, each, size.seed(), size.threads())
                .about(wish.objective(), wish.maximize(), wish.bounds());
        ChoiceUnderDraws choice =
                new ChoiceUnderDraws(wanted.vary, wanted.with, size.steady(), wish.delta(), settled, asGiven, names);
        boolean[] chosen = new boolean[1];
        int shown = prepare(
                        each,
                        experiment.companies(names.size()),
                        CrossedPlan.FEWEST,
                        asGiven.worlds(),
                        KeptMemory.underDraws(asGiven.worlds().get(0)))
                .naming(this::naming, "--maximize list")
                .run(
                        progress -> experiment.run((company, draw) -> choice.under(company.base(draw)), progress),
                        table -> {
                            DataUncertainty result = experiment.summary(table);
                            chosen[0] = IntStream.range(0, names.size()).anyMatch(result::mayBeChosen);
                            return choice.artefacts(
                                    experiment, result, times -> again((long) times * names.size(), settled));
                        },
                        CrossedTable::stop);
        return shown == Exit.DONE && !chosen[0] ? Exit.NO : shown;
    }

    /** Which option names a metric, where it is a bound. */
    private String naming(String metric) {
        boolean bound =
                BoundText.of(wanted.bounds).stream().anyMatch(b -> b.metric().equals(metric));
        return bound ? "--subject-to: " : "";
    }

    private OptimizePlan plan(Budget budget) {
        if (wanted.maximize != null && wanted.minimize != null) {
            throw new InvalidInput("--maximize and --minimize exclude each other. Maybe --subject-to for one of them?");
        }
        boolean maximize = wanted.minimize == null;
        String objective = !maximize
                ? wanted.minimize
                : wanted.maximize == null ? Metric.CONTRIBUTION_EXPECTED.name() : wanted.maximize;
        if (wanted.delta == null) {
            throw new InvalidInput("--delta is missing: which difference of " + objective
                    + " is not worth looking for? Maybe --delta 50k?");
        }
        double delta = Values.amount("--delta", wanted.delta);
        if (!(delta > 0)) {
            throw new InvalidInput(
                    "--delta: " + wanted.delta + " is not above 0: no number of replications tells policies"
                            + " apart that may be equal. Maybe 50k?");
        }
        return new OptimizePlan(
                objective,
                maximize,
                BoundText.of(wanted.bounds),
                delta,
                FIRST,
                budget.replications(),
                VALIDATION,
                size.seed(),
                Plan.CONFIDENCE,
                size.threads());
    }

    private static void refuseWhatCanClaimNothing(OptimizePlan plan, Candidates candidates) {
        long race = (long) plan.first() * candidates.atLeast();
        long around = proposing(candidates) + validating(plan);
        if (plan.budget() < race + around) {
            throw new InvalidInput("--budget: " + plan.budget() + " replications are too few to claim anything: "
                    + plan.first() + " of each policy come first, and " + validating(plan)
                    + " look at the winner again. Maybe at least " + (3 * race + around) + "?");
        }
    }

    private static long proposing(Candidates candidates) {
        return candidates.areProposed() ? (long) Proposals.EVALUATIONS * Proposals.REPLICATIONS : 0;
    }

    /** The winner and the company as it is, on fresh luck. */
    private static long validating(OptimizePlan plan) {
        return 2L * plan.validation();
    }

    private static Optimum optimize(Candidates candidates, OptimizePlan plan, Progress progress) {
        List<Policy> policies = candidates.policies(plan, progress.upTo(PROPOSING));
        long proposing = proposing(candidates);
        OptimizePlan rest = new OptimizePlan(
                plan.objective(),
                plan.maximize(),
                plan.bounds(),
                plan.delta(),
                plan.first(),
                plan.budget() - proposing - validating(plan),
                plan.validation(),
                plan.seed(),
                plan.confidence(),
                plan.threads());
        return OptimizeExperiment.run(0, policies, rest, proposing, progress);
    }

    private ExperimentArtefacts artefacts(
            Optimum result, Candidates candidates, Scenario base, Optional<Settled> settled) {
        Provenance from = provenance(List.of(Candidate.of(base)), size.seed(), again(result, settled));
        List<Candidate> shown = new ArrayList<>(List.of(Candidate.of(base)));
        result.selection().selected().ifPresent(i -> {
            String name = result.candidates().get(i);
            shown.add(new Candidate(name, name, candidates.scenario(name)));
        });
        CompareContext context = new CompareContext(
                from,
                shown.stream()
                        .map(c -> CandidateNote.of(c, base, size.steady()))
                        .toList(),
                size.steady(),
                StartingPointWarning.warnings(candidates.paths(), size.steady()),
                EvidenceInWords.of(ParameterPaths.list(base)),
                settled.flatMap(Settled::inResult));
        List<String> titles = shown.stream().map(Candidate::title).toList();
        return new ExperimentArtefacts(
                "optimize",
                OptimizeReport.of(result, context, candidates.same()),
                chartSize -> charts(result, titles, from, chartSize),
                OptimizeData.json(result, from),
                OptimizeData.csv(result, from));
    }

    private static List<ChartPicture> charts(Optimum result, List<String> titles, Provenance from, ChartSize size) {
        return result.validation()
                .map(v -> CompareCharts.of(v, titles, from, size))
                .orElse(List.of());
    }

    private String again(Optimum result, Optional<Settled> settled) {
        boolean cut = result.stop() == RunResult.Stop.CAP || result.stop() == RunResult.Stop.INTERRUPTED;
        long race = result.selection().spent();
        long budget = result.proposed()
                + (cut ? race : Math.min(result.plan().budget(), Math.max(BUDGET, race)))
                + validating(result.plan());
        return again(budget, settled);
    }

    private String again(long budget, Optional<Settled> settled) {
        return RerunWords.of("optimize", scenario.name())
                .each("--vary", wanted.vary)
                .each("--with", wanted.with)
                .each("--maximize", RerunWords.given(wanted.maximize))
                .each("--minimize", RerunWords.given(wanted.minimize))
                .each("--subject-to", wanted.bounds)
                .option("--delta", wanted.delta)
                .with(size.again(budget))
                .with(sure.drawnAgain())
                .with(settled.map(Settled::again).orElse(List.of()))
                .changes(wanted)
                .toString();
    }
}
