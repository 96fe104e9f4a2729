package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.ProgramBuild;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.GridRows;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Sweep;
import dev.handoff.experiment.SweepExperiment;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.report.SweepContext;
import dev.handoff.report.chart.SweepCharts;
import dev.handoff.report.content.SweepReport;
import dev.handoff.report.data.SweepData;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.design.Candidates;
import dev.handoff.scenario.design.Factor;
import dev.handoff.scenario.design.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handoff sweep}: one to three parameters over all combinations of their values. */
@Command(
        name = "sweep",
        customSynopsis = "handoff sweep [OPTIONS] [SCENARIO]",
        description = "Varies one to three parameters over all combinations of values.",
        footer = {
            "  handoff sweep signed-sla --vary sla.sales.enforcement=0..1:0.25 --out report",
            "  handoff sweep --vary teams.sales.reps=10,12,14 --vary prospecting.share=0,0.1"
        })
public final class SweepCommand extends ExperimentCommand {
    private static final int REPLICATIONS = 50;
    private static final int MOST_FACTORS = 3;
    private static final int MOST_POINTS = 1000;
    static final List<String> METRICS = List.of(
            Metric.CONTRIBUTION_EXPECTED.name(),
            Metric.REVENUE_EXPECTED.name(),
            Metric.CONTRIBUTION_CLOSED.name(),
            Metric.WINS.name(),
            Metric.PROSPECTED_WINS.name(),
            Metric.SQLS.name(),
            Metric.MQLS.name(),
            Metric.FOLLOWUP_RATE.name(),
            Metric.ATTEMPTS_PER_LEAD.name(),
            Metric.ATTEMPTS_NONE.name(),
            Metric.WITHIN_AN_HOUR.name(),
            Metric.WITHIN_A_DAY.name(),
            Metric.KEPT_FIRST_TOUCH.name(),
            Metric.REP_UTILIZATION.name(),
            Metric.REP_HOURS.name(),
            Metric.QUEUE_LENGTH.name(),
            Metric.SPEND.name(),
            Metric.TRUST_SALES.name(),
            Metric.TRUST_MARKETING.name());

    @Mixin
    private ScenarioChoice scenario = new ScenarioChoice();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to vary%n", order = 1)
    private VaryOptions vary = new VaryOptions();

    public SweepCommand(Console console) {
        super(console);
    }

    /** What to vary and to look at. */
    static final class VaryOptions extends ChangeOptions {
        @Option(
                names = "--vary",
                paramLabel = "PATH=VALUES",
                description =
                        "Values 'a,b,c', named ones 'none: 0, all: 1', or a range 'lo..hi:step'; up to three times.")
        private List<String> vary = new ArrayList<>();

        @Option(
                names = "--metric",
                paramLabel = "METRIC",
                description =
                        "Figure to look at, such as revenue.expected; 'list' names all. Default: contribution.expected.")
        private String metric = METRICS.get(0);
    }

    @Override
    public Integer call() {
        Budget budget = size.budget(REPLICATIONS);
        Grid grid = Grid.of(vary.vary, MOST_FACTORS, MOST_POINTS);
        Scenario given = scenario.load(vary, size);
        Optional<Settled> settled = Settled.of(named(grid, given), corners(grid), size, halfIsSpent(budget));
        settled.ifPresent(s -> s.tell(console));
        Scenario base = settled.map(s -> s.warmed(given)).orElse(given);
        List<Policy> points = IntStream.range(0, grid.points().size())
                .mapToObj(p -> grid.policy(p, base, size.steady()))
                .toList();
        List<String> metrics = new ArrayList<>(List.of(vary.metric));
        metrics.addAll(METRICS);
        Plan plan = Plan.fixed(size.seed(), budget.replications(), size.threads());
        ExperimentRun run = prepare(
                budget,
                points.size(),
                SweepExperiment.FEWEST,
                points.stream().map(Policy::timeline).toList(),
                KeptMemory.ofPoint(metrics.size()));
        SweepMemory memory = SweepMemory.of(show.directory(), key(base, metrics));
        GridRows before = memory.recall();
        if (!before.rows().isEmpty()) {
            console.say("Going on after " + before.rows().size() + " replications finished earlier.");
        }
        if (memory.isStrange()) {
            console.say(
                    "Beginning anew: " + SweepMemory.FILE + " is of another sweep or another build, or was changed.");
        }
        return run.run(
                progress -> {
                    Sweep result = SweepExperiment.run(points, metrics, plan, before, memory::keep, progress);
                    if (result.stop() != RunResult.Stop.INTERRUPTED) {
                        memory.forget();
                    }
                    return result;
                },
                result -> artefacts(result, grid, base, settled),
                Sweep::stop);
    }

    /** The points by name, after the company as it is. */
    private static Map<String, Scenario> named(Grid grid, Scenario base) {
        Map<String, Scenario> named = new LinkedHashMap<>(Map.of(Candidates.AS_IT_IS, base));
        for (int p = 0; p < grid.points().size(); p++) {
            named.put(grid.label(p), grid.scenario(p, base));
        }
        return named;
    }

    /** Where there are too many points to see all of them settle: the company as it is, and the corners. */
    private static List<String> corners(Grid grid) {
        List<String> corners = new ArrayList<>(List.of(Candidates.AS_IT_IS));
        IntStream.range(0, grid.points().size())
                .filter(p -> isCorner(grid, grid.points().get(p)))
                .mapToObj(grid::label)
                .forEach(corners::add);
        return corners;
    }

    private static boolean isCorner(Grid grid, int[] point) {
        return IntStream.range(0, point.length)
                .allMatch(f -> point[f] == 0
                        || point[f] == grid.factors().get(f).levels().size() - 1);
    }

    /** Two sweeps with the same key give the same rows. */
    private String key(Scenario base, List<String> metrics) {
        return String.join(
                " ",
                ProgramVersion.current(),
                ProgramBuild.current(),
                base.contentHash(),
                Long.toString(size.seed()),
                Boolean.toString(size.steady()),
                String.join("|", vary.vary),
                String.join("|", metrics));
    }

    private ExperimentArtefacts artefacts(Sweep result, Grid grid, Scenario base, Optional<Settled> settled) {
        Provenance from = provenance(List.of(Candidate.of(base)), result.seed(), again(result.replications(), settled));
        SweepContext context = new SweepContext(
                from,
                base.title(),
                axes(grid),
                grid.points(),
                size.steady(),
                StartingPointWarning.warnings(
                        grid.factors().stream().map(Factor::path).toList(), size.steady()),
                EvidenceInWords.of(ParameterPaths.list(base)),
                settled.flatMap(Settled::inResult));
        return new ExperimentArtefacts(
                "sweep",
                SweepReport.of(result, context),
                chartSize -> SweepCharts.of(result, context, chartSize),
                SweepData.json(result, context),
                SweepData.csv(result, context));
    }

    private static List<SweepContext.Axis> axes(Grid grid) {
        List<String> names = grid.names();
        return IntStream.range(0, names.size())
                .mapToObj(f -> axis(grid.factors().get(f), names.get(f)))
                .toList();
    }

    private static SweepContext.Axis axis(Factor factor, String name) {
        boolean increasing = factor.isNumeric();
        return new SweepContext.Axis(
                factor.path(),
                ParameterLabel.of(factor.path()),
                name,
                factor.levels().stream().map(Factor.Level::label).toList(),
                increasing
                        ? factor.levels().stream()
                                .map(l -> Double.valueOf(l.value()))
                                .toList()
                        : List.of());
    }

    private String again(int replications, Optional<Settled> settled) {
        return RerunWords.of("sweep", scenario.name())
                .each("--vary", vary.vary)
                .each("--metric", vary.metric.equals(METRICS.get(0)) ? List.of() : List.of(vary.metric))
                .with(size.again(replications))
                .with(settled.map(Settled::again).orElse(List.of()))
                .changes(vary)
                .toString();
    }
}
