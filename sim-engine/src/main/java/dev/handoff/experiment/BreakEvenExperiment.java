package dev.handoff.experiment;

import dev.handoff.company.Period;
import dev.handoff.experiment.BreakEvenPlaces.Pair;
import dev.handoff.experiment.BreakEvenPlaces.Place;
import dev.handoff.kernel.SimTime;
import dev.handoff.statistics.ZeroCrossing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;

/**
 * Looks for the values of a parameter, or of two, at which a policy is worth as much as the base.
 *
 * <p>Both are simulated under the same luck at all points of a coarse grid. Along a single parameter every stretch in which the mean
 * difference changes its sign is then halved, again on the same luck, until it is short beside the interval of the crossing: common luck
 * makes the difference a smooth function of the parameter. Crossings closer together than the grid's points may be missed.
 */
public final class BreakEvenExperiment {

    /** Replications of every point below which nothing is said. */
    public static final int FEWEST = 5;

    /** How often stretches are halved unless somebody says otherwise. */
    public static final int STEPS = 6;

    /** More changes of sign than this are noise, and are not looked at closer. */
    private static final int MOST_CROSSINGS = 4;

    /** A stretch is short when it is that part of the crossing's interval. */
    private static final double SHORT = 0.2;

    /** The same of the whole range, where the interval has no end. */
    private static final double SHORT_OF_RANGE = 1.0 / 16;

    /** A time granted is shared among the points of the grid and as many as halving is likely to add. */
    private static final double POINTS_OF_HALVING = 4;

    private final Terrain terrain;
    private final List<double[]> axes;
    private final String metric;
    private final Plan plan;
    private final int mostSteps;
    private final Progress progress;
    private final BreakEvenPlaces places;
    private String unit = "";
    private int replications;
    private int steps;
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;

    /** The two policies where the parameters have certain values. */
    public interface Terrain {
        /** The base, then the other policy. */
        List<Policy> at(double[] point);

        /** A value about the middle of two that the parameter can have; empty when there is none between them. */
        OptionalDouble between(double low, double high);
    }

    private BreakEvenExperiment(
            Terrain terrain, List<double[]> axes, String metric, Plan plan, int mostSteps, Progress progress) {
        this.terrain = terrain;
        this.axes = axes;
        this.metric = metric;
        this.plan = plan;
        this.mostSteps = mostSteps;
        this.progress = progress;
        this.places = new BreakEvenPlaces(metric, plan);
    }

    /**
     * Looks for them.
     *
     * @param axes of one or two parameters the values of the grid, ascending, two at least
     * @param metric name of the figure compared
     * @param plan its cap is the number of replications of every point
     * @param steps how often stretches with a change of sign are halved at most; nothing is halved where there are two parameters
     * @throws CancellationException when the user cancelled before {@value #FEWEST} replications of the grid were finished
     * @throws UnknownMetric when the companies do not have the metric
     * @throws UndefinedMetric when it is no number in some replication
     */
    public static BreakEvenAnalysis run(
            Terrain terrain, List<double[]> axes, String metric, Plan plan, int steps, Progress progress) {
        return new BreakEvenExperiment(terrain, axes, metric, plan, steps, progress).run();
    }

    private BreakEvenAnalysis run() {
        List<Place> grid = grid();
        try (Workers workers = Workers.of(plan.threads())) {
            progress.begins("grid: replication");
            Progress granted = progress.upTo(grid.size() / (grid.size() + (axes.size() == 1 ? POINTS_OF_HALVING : 0)));
            int done = simulate(workers, grid, plan.cap(), FEWEST, granted);
            if (done < FEWEST) {
                throw new CancellationException(
                        "interrupted before " + FEWEST + " replications of all points were finished");
            }
            replications = done;
            grid.forEach(p -> p.outcomes().subList(done, p.outcomes().size()).clear());
            places.add(grid);
            stop = progress.cancelled() ? RunResult.Stop.INTERRUPTED : RunResult.Stop.FIXED;
            if (axes.size() == 1 && stop == RunResult.Stop.FIXED) {
                halve(workers);
            }
        }
        return result(grid.get(0).policies().get(0).timeline().start().run());
    }

    /** All points of the grid, the first parameter moving fastest. */
    private List<Place> grid() {
        double[] outer = axes.size() == 1 ? new double[] {Double.NaN} : axes.get(1);
        return Arrays.stream(outer)
                .boxed()
                .flatMap(second -> Arrays.stream(axes.get(0)).mapToObj(first -> place(first, second)))
                .toList();
    }

    private Place place(double first, double second) {
        double[] at = Double.isNaN(second) ? new double[] {first} : new double[] {first, second};
        return new Place(at, terrain.at(at), new ArrayList<>());
    }

    /** Replications of all these places in order, until time is up and there are enough; how many were finished. */
    private int simulate(Workers workers, List<Place> where, int upTo, int enough, Progress granted) {
        List<Policy> policies =
                where.stream().flatMap(p -> p.policies().stream()).toList();
        PolicyRuns runs = new PolicyRuns(policies, plan.seed(), Luck.COMMON);
        return workers.inOrder(
                0,
                upTo,
                runs::replication,
                (number, outcomes) -> {
                    for (int p = 0; p < where.size(); p++) {
                        where.get(p).outcomes().add(pair(outcomes.get(2 * p), outcomes.get(2 * p + 1)));
                    }
                    progress.finished(number + 1, upTo);
                    return number + 1 < enough || !granted.timeIsUp();
                },
                progress::cancelled);
    }

    private Pair pair(PolicyOutcome base, PolicyOutcome other) {
        return new Pair(
                value(base),
                value(other),
                List.of(base.luckIn(metric), other.luckIn(metric)),
                List.of(base.drift(), other.drift()),
                List.of(base.value(StateOverRuns.REVENUE), other.value(StateOverRuns.REVENUE)));
    }

    private double value(PolicyOutcome outcome) {
        if (!outcome.names().contains(metric)) {
            throw new UnknownMetric(metric, outcome.names());
        }
        unit = outcome.units().get(outcome.names().indexOf(metric));
        return UndefinedMetric.finite(metric, outcome.value(metric));
    }

    /** Halves the stretches until they are short; a step that is not finished is dropped. */
    private void halve(Workers workers) {
        while (steps < mostSteps) {
            List<Place> next = middles();
            if (next.isEmpty()) {
                return;
            }
            progress.begins("closer, step " + (steps + 1) + ": replication");
            if (simulate(workers, next, replications, 0, progress) < replications) {
                stop = progress.cancelled() ? RunResult.Stop.INTERRUPTED : RunResult.Stop.FIXED;
                return;
            }
            places.add(next);
            places.sort();
            steps++;
        }
    }

    /** The middles of the stretches in which the mean changes its sign, where these are not short yet. */
    private List<Place> middles() {
        double[] positions = places.positions();
        List<ZeroCrossing> crossings = places.crossings();
        if (crossings.size() > MOST_CROSSINGS) {
            return List.of();
        }
        return crossings.stream()
                .flatMapToDouble(c -> middle(c, positions))
                .distinct()
                .mapToObj(at -> place(at, Double.NaN))
                .toList();
    }

    private DoubleStream middle(ZeroCrossing crossing, double[] positions) {
        double root = crossing.at().estimate();
        int above = (int) Arrays.stream(positions).takeWhile(p -> p < root).count();
        double low = positions[Math.max(0, above - 1)];
        double high = positions[above];
        double range = positions[positions.length - 1] - positions[0];
        double enough = crossing.isBounded() ? SHORT * 2 * crossing.at().halfWidth() : SHORT_OF_RANGE * range;
        return high - low <= enough ? DoubleStream.empty() : terrain.between(low, high).stream();
    }

    private BreakEvenAnalysis result(Period period) {
        double factor = places.factor();
        return new BreakEvenAnalysis(
                plan.seed(),
                replications,
                plan.confidence(),
                factor,
                period.warmUp().toMillis() / (double) SimTime.WEEK,
                period.horizon().toMillis() / (double) SimTime.WEEK,
                stop,
                metric,
                unit,
                steps,
                places.correctedFor(),
                places.points(factor),
                places.lines(axes.size() == 1 ? 1 : axes.get(1).length, factor));
    }
}
