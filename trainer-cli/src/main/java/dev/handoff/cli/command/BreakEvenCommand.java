package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.option.Values;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.evidence.assumptions.EvidenceInWords;
import dev.handoff.experiment.BreakEvenAnalysis;
import dev.handoff.experiment.BreakEvenExperiment;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.BreakEvenContext;
import dev.handoff.report.Provenance;
import dev.handoff.report.chart.BreakEvenCharts;
import dev.handoff.report.content.BreakEvenReport;
import dev.handoff.report.data.BreakEvenData;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.design.VariedPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff breakeven}: up to which value of a parameter a policy pays. */
@Command(
        name = "breakeven",
        customSynopsis = "handoff breakeven [OPTIONS] BASE OTHER",
        description = "Finds the value of a parameter up to which another policy pays, or the line along two.",
        footer = {
            "  handoff breakeven industry-baseline signed-sla --vary deals.winShare=0..0.3",
            "  handoff breakeven cold-war joint-sla --vary deals.winShare --vary money.margin"
        })
public final class BreakEvenCommand extends ExperimentCommand {
    private static final int REPLICATIONS = 50;
    private static final int REPLICATIONS_OF_A_MAP = 20;
    private static final int POINTS = 7;

    @Parameters(
            paramLabel = "BASE",
            index = "0",
            description = {"The policy in force: a name from", "'handoff scenarios list', or a YAML file."})
    private String base;

    @Parameters(paramLabel = "OTHER", index = "1", description = "The policy to put in its place.")
    private String other;

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to vary%n", order = 1)
    private VaryOptions vary = new VaryOptions();

    public BreakEvenCommand(Console console) {
        super(console);
    }

    /** What to vary and to look at. */
    static final class VaryOptions extends ChangeOptions {
        @Option(
                names = "--vary",
                paramLabel = "PATH=LO..HI",
                description = "A parameter and its range; twice for the line along which two break even.")
        private List<String> vary = new ArrayList<>();

        @Option(
                names = "--metric",
                paramLabel = "METRIC",
                description = "Figure to compare; 'list' names all. Default: contribution.expected.")
        private String metric = Metric.CONTRIBUTION_EXPECTED.name();

        @Option(
                names = "--steps",
                paramLabel = "N",
                description = "Halve the stretch around a crossing at most N times. Default: 6.")
        private String steps;
    }

    @Override
    public Integer call() {
        Scenario first = ScenarioChoice.load(base, vary, size);
        Scenario second = ScenarioChoice.load(other, vary, size);
        VariedPair given = VariedPair.of(vary.vary, first, second, size.steady());
        Budget budget = size.budget(given.axes().size() == 1 ? REPLICATIONS : REPLICATIONS_OF_A_MAP);
        if (budget.replications() < BreakEvenExperiment.FEWEST) {
            throw new InvalidInput("--budget: " + budget.replications() + " replications are too few: "
                    + BreakEvenExperiment.FEWEST + " of every point are the least. Maybe " + REPLICATIONS + "?");
        }
        int steps = vary.steps == null ? BreakEvenExperiment.STEPS : Values.steps(vary.steps);
        Optional<Settled> settled = settled(given, budget);
        VariedPair pair =
                settled.map(s -> given.with(s.warmed(first), s.warmed(second))).orElse(given);
        List<double[]> axes = IntStream.range(0, pair.axes().size())
                .mapToObj(a -> pair.grid(a, POINTS))
                .toList();
        Plan plan = Plan.fixed(size.seed(), budget.replications(), size.threads());
        List<Policy> corners = corners(pair).flatMap(c -> pair.at(c).stream()).toList();
        int points = axes.stream().mapToInt(a -> a.length).reduce(1, Math::multiplyExact);
        return prepare(
                        budget,
                        2 * points,
                        BreakEvenExperiment.FEWEST,
                        corners.stream().map(Policy::timeline).toList(),
                        KeptMemory.ofPlace())
                .run(
                        progress -> BreakEvenExperiment.run(pair, axes, vary.metric, plan, steps, progress),
                        result -> artefacts(result, pair, List.of(first, second), settled, budget),
                        BreakEvenAnalysis::stop);
    }

    /** The ends of the range, or the corners of the map. */
    private static Stream<double[]> corners(VariedPair pair) {
        Stream<double[]> ends = Stream.of(0, 1).map(end -> new double[] {end(pair, 0, end)});
        return pair.axes().size() == 1
                ? ends
                : ends.flatMap(e -> Stream.of(0, 1).map(end -> new double[] {e[0], end(pair, 1, end)}));
    }

    private static double end(VariedPair pair, int axis, int end) {
        return pair.axes().get(axis).range().number(end);
    }

    /** Where that is asked for, the warm-up after which both policies have settled at the ends of the ranges. */
    private Optional<Settled> settled(VariedPair pair, Budget budget) {
        Map<String, Scenario> named = new LinkedHashMap<>();
        corners(pair)
                .forEach(corner -> pair.scenarios(corner)
                        .forEach(s -> named.put(s.title() + " (" + (named.size() / 2 + 1) + ")", s)));
        Optional<Settled> settled = Settled.of(named, named.keySet(), size, halfIsSpent(budget));
        settled.ifPresent(s -> s.tell(console));
        return settled;
    }

    private ExperimentArtefacts artefacts(
            BreakEvenAnalysis result,
            VariedPair pair,
            List<Scenario> policies,
            Optional<Settled> settled,
            Budget budget) {
        List<Candidate> candidates =
                Candidate.toldApart(policies.stream().map(Candidate::of).toList());
        Provenance from = provenance(candidates, result.seed(), again(result, settled, budget));
        List<String> warnings = new ArrayList<>(StartingPointWarning.warnings(
                pair.axes().stream().map(a -> a.range().path()).toList(), size.steady()));
        warnings.addAll(ForeignWarning.of(candidates));
        BreakEvenContext context = new BreakEvenContext(
                from,
                candidates.get(0).title(),
                candidates.get(1).title(),
                pair.axes().stream().map(a -> axis(a, policies.get(1))).toList(),
                size.steady(),
                warnings,
                EvidenceInWords.of(ParameterPaths.list(policies.get(0))),
                settled.flatMap(Settled::inResult));
        return new ExperimentArtefacts(
                "breakeven",
                BreakEvenReport.of(result, context),
                chartSize -> BreakEvenCharts.of(result, context, chartSize),
                BreakEvenData.json(result, context),
                BreakEvenData.csv(result, context));
    }

    private static BreakEvenContext.Axis axis(VariedPair.Axis axis, Scenario policy) {
        String unit = axis.range().unit();
        boolean currency = unit.isEmpty() && axis.parameter().unit().startsWith("currency");
        return new BreakEvenContext.Axis(
                axis.range().path(),
                ParameterLabel.of(axis.range().path()),
                currency ? policy.company().money().currency() : unit,
                axis.range().whole(),
                axis.otherOnly(),
                axis.asItIs());
    }

    /** Where time or the user ended it, how far it had come is told, so that another run does not go further. */
    private String again(BreakEvenAnalysis result, Optional<Settled> settled, Budget budget) {
        boolean ended = budget.isTime() || result.stop() == RunResult.Stop.INTERRUPTED;
        boolean told = result.isOneLine() && (ended || vary.steps != null);
        return RerunWords.of("breakeven", base, other)
                .each("--vary", vary.vary)
                .each(
                        "--metric",
                        vary.metric.equals(Metric.CONTRIBUTION_EXPECTED.name()) ? List.of() : List.of(vary.metric))
                .each("--steps", told ? List.of(ended ? Integer.toString(result.steps()) : vary.steps) : List.of())
                .with(size.again(result.replications()))
                .with(settled.map(Settled::again).orElse(List.of()))
                .changes(vary)
                .toString();
    }
}
