package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.progress.PassingLine;
import dev.handoff.cli.rerun.RerunWords;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.KeptMemory;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Replication;
import dev.handoff.experiment.Sensitivity;
import dev.handoff.experiment.SensitivityExperiment;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Provenance;
import dev.handoff.report.SensitivityContext;
import dev.handoff.report.chart.SensitivityCharts;
import dev.handoff.report.content.SensitivityReport;
import dev.handoff.report.data.SensitivityData;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterDifference;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.design.DecisiveFirst;
import dev.handoff.scenario.design.FactorRange;
import dev.handoff.scenario.design.ScreeningSize;
import dev.handoff.scenario.design.Variation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff sensitivity}: which parameters a figure depends on. */
@Command(
        name = "sensitivity",
        customSynopsis = "handoff sensitivity [OPTIONS] [SCENARIO [OTHER]]",
        description =
                "Finds the parameters a figure depends on, or the difference between two policies, and how much of its variance each accounts for.",
        footer = {
            "  handoff sensitivity signed-sla --out report",
            "  handoff sensitivity --factors teams.sales.reps --factors prospecting.share"
        })
public final class SensitivityCommand extends ExperimentCommand {
    private static final int ROWS = 60;
    private static final int RUNS_PER_ROW = 2 * (SensitivityExperiment.TOP + 2);
    private static final int MOST_FACTORS = 60;
    private static final int PILOTS = 5;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double[] AS_IT_IS = {};

    /** Trying how long one takes may cost that part of the time granted. */
    private static final int PILOTS_PART = 5;

    /** Share of the time granted that is planned for: two at a time are slower each than one alone, and the rest has to be told. */
    private static final double ROOM = 0.6;

    @Mixin
    private ScenarioChoice scenario = new ScenarioChoice();

    @Parameters(
            paramLabel = "OTHER",
            index = "1",
            arity = "0..1",
            description = "Another policy: what its difference from SCENARIO depends on.")
    private String other;

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to look at%n", order = 1)
    private LookOptions look = new LookOptions();

    public SensitivityCommand(Console console) {
        super(console);
    }

    /** What to look at. */
    static final class LookOptions extends ChangeOptions {
        @Option(
                names = "--factors",
                paramLabel = "PATH[=LO..HI]",
                description =
                        "A parameter, by a quarter more or less or in a range; may be given often. Default: all assumptions.")
        private List<String> factors = new ArrayList<>();

        @Option(
                names = "--metric",
                paramLabel = "METRIC",
                description = "Figure to explain; 'list' names all. Default: contribution.expected.")
        private String metric = Metric.CONTRIBUTION_EXPECTED.name();
    }

    @Override
    public Integer call() {
        Scenario base = scenario.load(look, size);
        List<Parameter> known = ParameterPaths.list(base);
        Optional<Scenario> turned = Optional.ofNullable(other).map(o -> ScenarioChoice.load(o, look, size));
        List<FactorRange> all = ranges(base, turned, known);
        turned.ifPresent(o -> Rollout.of(base, o));
        List<FactorRange> ranges = first(inTime(Math.min(MOST_FACTORS, all.size()), base, turned), all, base);
        int screening = SensitivityExperiment.TRAJECTORIES * (ranges.size() + 1);
        Budget budget = size.budget(screening + ROWS * RUNS_PER_ROW);
        refuseTooLittle(budget, ranges.size());
        Plan plan = Plan.fixed(size.seed(), cap(budget, screening), size.threads());
        return prepare(budget, 1, 1, ends(base, turned, ranges), KeptMemory.ofScreening(ranges.size()))
                .run(
                        progress -> SensitivityExperiment.run(
                                ranges.size(),
                                point -> worlds(base, turned, ranges, point),
                                look.metric,
                                plan,
                                progress),
                        result -> artefacts(result, base, turned, all, ranges),
                        Sensitivity::stop);
    }

    /** A time is spent on at most ten times the usual work, so that a short experiment ends before a long time is up. */
    private static int cap(Budget budget, int screening) {
        return budget.isTime() ? 10 * (screening + ROWS * RUNS_PER_ROW) : budget.replications();
    }

    /** By default every assumption that both policies share: what they differ in is the difference itself. */
    private List<FactorRange> ranges(Scenario base, Optional<Scenario> turned, List<Parameter> known) {
        if (look.factors.isEmpty()) {
            Set<String> differing = turned.map(o -> Rollout.differences(base, o)).orElse(List.of()).stream()
                    .filter(d -> !d.beginning())
                    .map(ParameterDifference::path)
                    .collect(Collectors.toSet());
            List<FactorRange> ranges = DecisiveFirst.sorted(FactorRange.assumptions(base, known).stream()
                    .filter(range -> !differing.contains(range.path()))
                    .toList());
            if (ranges.isEmpty()) {
                throw new InvalidInput("handoff sensitivity: " + base.name()
                        + " rests on no assumed numbers. Maybe --factors PATH=LO..HI?");
            }
            return ranges;
        }
        List<FactorRange> ranges = look.factors.stream()
                .map(f -> FactorRange.parse(f, base, known))
                .toList();
        if (ranges.stream().map(FactorRange::path).distinct().count() < ranges.size()) {
            throw new InvalidInput("--factors: a parameter is given twice");
        }
        return ranges;
    }

    private static void refuseTooLittle(Budget budget, int factors) {
        int least = SensitivityExperiment.FEWEST_IN_TIME * (factors + 1);
        if (budget.replications() < least) {
            throw new InvalidInput("--budget: " + budget.replications() + " replications are too few for "
                    + (factors == 1 ? "one parameter" : factors + " parameters") + ". Maybe "
                    + SensitivityExperiment.TRAJECTORIES * (factors + 1) + "?");
        }
    }

    /** How many parameters, from the first on, can be screened in the time granted; all of them where a number is granted. */
    private int inTime(int factors, Scenario base, Optional<Scenario> turned) {
        Budget budget = size.hasBudget() ? size.budget(0) : Budget.of(0);
        if (!budget.isTime()) {
            return factors;
        }
        double each = nanosOfOne(base, turned, budget);
        double granted = ROOM * left(budget).nanos().getAsLong();
        int runs = (int) Math.min(Integer.MAX_VALUE, granted * size.threads() / each);
        int fitting = ScreeningSize.factors(factors, runs);
        if (fitting == 0) {
            int least = ScreeningSize.least(factors);
            long seconds = (long) Math.ceil(least * each / size.threads() / ROOM / NANOS_PER_SECOND);
            throw new InvalidInput("--budget: " + least + " runs are the least, " + PassingLine.about(seconds)
                    + " here. Maybe --budget " + 2 * seconds + "s?");
        }
        return fitting;
    }

    /** The shortest of a few tries, the first of which also loads the program; they take no more than a part of the time. */
    private double nanosOfOne(Scenario base, Optional<Scenario> turned, Budget budget) {
        double each = Double.POSITIVE_INFINITY;
        long first = System.nanoTime();
        for (int r = 0; r < PILOTS; r++) {
            long from = System.nanoTime();
            for (Timeline world : worlds(base, turned, List.of(), AS_IT_IS)) {
                new Replication(world, size.seed(), r, Optional.empty()).run();
            }
            each = Math.min(each, System.nanoTime() - from);
            long spent = System.nanoTime() - first;
            if (r > 0 && spent > budget.nanos().getAsLong() / PILOTS_PART
                    || spent > budget.nanos().getAsLong()) {
                break;
            }
        }
        return each;
    }

    /** So many from the first on; of assumptions nobody named those only that may be varied alone. */
    private List<FactorRange> first(int most, List<FactorRange> all, Scenario base) {
        if (!look.factors.isEmpty()) {
            return all.subList(0, most);
        }
        return all.stream().filter(range -> range.isAllowed(base)).limit(most).toList();
    }

    /**
     * The companies as they are, and at both ends of every range that somebody asked for: a range that is not allowed, and a company that
     * does not fit into memory, is found before anything is simulated.
     */
    private List<Timeline> ends(Scenario base, Optional<Scenario> turned, List<FactorRange> ranges) {
        List<Timeline> worlds = new ArrayList<>(List.of(base.timeline()));
        turned.map(Scenario::timeline).ifPresent(worlds::add);
        for (FactorRange range : look.factors.isEmpty() ? List.<FactorRange>of() : ranges) {
            worlds.add(
                    Variation.changed(base, List.of(range.at(0)), "--factors").timeline());
            worlds.add(
                    Variation.changed(base, List.of(range.at(1)), "--factors").timeline());
        }
        return worlds;
    }

    /** The company at a point, or the company and the other policy put into its place. */
    private static List<Timeline> worlds(
            Scenario base, Optional<Scenario> other, List<FactorRange> ranges, double[] point) {
        Scenario here = at(base, ranges, point);
        return other.map(o -> List.of(here.timeline(), Rollout.of(here, at(o, ranges, point))))
                .orElseGet(() -> List.of(here.timeline()));
    }

    private static Scenario at(Scenario base, List<FactorRange> ranges, double[] point) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            if (!Double.isNaN(point[i])) {
                changes.add(ranges.get(i).at(point[i]));
            }
        }
        return Variation.changed(base, changes, "--factors");
    }

    private ExperimentArtefacts artefacts(
            Sensitivity result,
            Scenario base,
            Optional<Scenario> turned,
            List<FactorRange> all,
            List<FactorRange> ranges) {
        List<SensitivityContext.LeftOut> leftOut = all.stream()
                .filter(range -> !ranges.contains(range))
                .map(range -> new SensitivityContext.LeftOut(range.path(), ParameterLabel.of(range.path())))
                .toList();
        Provenance from = provenance(
                Stream.concat(Stream.of(base), turned.stream())
                        .map(Candidate::of)
                        .toList(),
                result.seed(),
                again(result, ranges, !leftOut.isEmpty()));
        SensitivityContext context = new SensitivityContext(
                from,
                base.title(),
                turned.map(Scenario::title),
                ranges.stream()
                        .map(r -> new SensitivityContext.Factor(
                                r.path(), ParameterLabel.of(r.path()), r.lowest(), r.highest(), r.asItIs()))
                        .toList(),
                leftOut,
                List.of());
        return new ExperimentArtefacts(
                "sensitivity",
                SensitivityReport.of(result, context),
                chartSize -> SensitivityCharts.of(result, context, chartSize),
                SensitivityData.json(result, context),
                SensitivityData.csv(result, context));
    }

    /** Where time decided which parameters were looked at, they are named: the number of runs alone would take others. */
    private String again(Sensitivity result, List<FactorRange> ranges, boolean shortened) {
        List<String> factors = !look.factors.isEmpty() || !shortened
                ? look.factors.subList(0, Math.min(look.factors.size(), ranges.size()))
                : ranges.stream().map(FactorRange::path).toList();
        String[] names = other == null ? new String[] {scenario.name()} : new String[] {scenario.name(), other};
        return RerunWords.of("sensitivity", names)
                .each("--factors", factors)
                .option("--metric", look.metric)
                .with(size.again(result.spent()))
                .changes(look)
                .toString();
    }
}
