package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.AgainstLeader;
import dev.handoff.statistics.CorrectedSample;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.WithBest;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs every point of a grid of policies on the same draws. */
public final class SweepExperiment {

    /** Replications of every point below which a sweep says nothing. */
    public static final int FEWEST = 2;

    /** Stands among the metrics of the rows for the number of a history, so that an interrupted sweep keeps it. */
    private static final String HISTORY = "history";

    /** How the state of a point moves stands there too: the slopes, then the means of each measure of state. */
    private static final String SLOPE = "slope.";

    private static final String LEVEL = "level.";

    /** How lucky a point was stands there too: each talent, then what sizes of customers did to each metric. */
    private static final List<String> TALENTS =
            IntStream.range(0, MetricLuck.TALENTS).mapToObj(c -> "control." + c).toList();

    private static final String SIZES = "sizes.";

    private static final int DOUBLE_BITS = 12; // what is cut off a long so that a double holds it

    private final List<Policy> points;
    private final List<String> wanted;
    private final Plan plan;
    private final Consumer<GridRows> finished;
    private final Progress progress;
    private final List<double[][]> rows = new ArrayList<>();
    private List<String> metrics;
    private List<String> units;
    private double[][] row;
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;

    private SweepExperiment(
            List<Policy> points,
            List<String> wanted,
            Plan plan,
            GridRows before,
            Consumer<GridRows> finished,
            Progress progress) {
        this.points = points;
        this.wanted = wanted;
        this.plan = plan;
        this.finished = finished;
        this.progress = progress;
        this.metrics = before.metrics();
        this.units = before.units();
        this.row = new double[points.size()][];
        rows.addAll(before.rows().subList(0, Math.min(plan.cap(), before.rows().size())));
    }

    /**
     * Runs the grid.
     *
     * @param points the policies
     * @param wanted metrics to look at, the one that matters first; those the companies do not have are left out
     * @param plan how many replications at most
     * @param before what was finished earlier, {@link GridRows#none()} for a new sweep
     * @param finished is given all rows so far whenever a replication of all points is finished
     * @throws CancellationException when the user cancelled before two replications of all points were finished
     * @throws UnknownMetric when the first metric is not known at every point
     */
    public static Sweep run(
            List<Policy> points,
            List<String> wanted,
            Plan plan,
            GridRows before,
            Consumer<GridRows> finished,
            Progress progress) {
        return new SweepExperiment(points, wanted, plan, before, finished, progress).run();
    }

    private Sweep run() {
        int done = rows.size();
        if (done == plan.cap()) {
            stop = RunResult.Stop.FIXED;
        }
        try (Workers workers = Workers.of(plan.threads())) {
            workers.inOrder(
                    done * points.size(), plan.cap() * points.size(), this::one, this::take, progress::cancelled);
        }
        if (rows.size() < FEWEST) {
            throw new CancellationException("interrupted before two replications were finished");
        }
        return summary();
    }

    private OutcomeTask one(int number) {
        Policy policy = points.get(number % points.size());
        return new OutcomeTask(policy.timeline(), plan.seed(), number / points.size());
    }

    private boolean take(int number, PolicyOutcome outcome) {
        if (metrics.isEmpty()) {
            choose(outcome);
        }
        int point = number % points.size();
        row[point] = metrics.stream().mapToDouble(m -> value(outcome, m)).toArray();
        progress.finished(number + 1, plan.cap() * points.size());
        return point == points.size() - 1 ? finishRow() : !endsInTime();
    }

    private static double value(PolicyOutcome outcome, String metric) {
        if (metric.equals(HISTORY)) {
            return outcome.history() >>> DOUBLE_BITS;
        }
        if (TALENTS.contains(metric)) {
            return outcome.luck()[TALENTS.indexOf(metric)];
        }
        if (metric.startsWith(SIZES)) {
            return outcome.luckIn(metric.substring(SIZES.length()))[MetricLuck.TALENTS];
        }
        return metric.startsWith(SLOPE)
                ? outcome.drift().slopes()[Drift.STATES.indexOf(metric.substring(SLOPE.length()))]
                : metric.startsWith(LEVEL)
                        ? outcome.drift().means()[Drift.STATES.indexOf(metric.substring(LEVEL.length()))]
                        : outcome.value(metric);
    }

    /** How many numbers are kept of a point that so many metrics are asked of. */
    static int kept(int metrics) {
        return (int) besides().count() + 2 * metrics;
    }

    /** What is kept of a point beside the metrics that are asked for, and what sizes of customers did to each of them. */
    private static Stream<String> besides() {
        return Stream.of(
                        Stream.of(HISTORY),
                        Stream.of(SLOPE, LEVEL)
                                .flatMap(kind -> Drift.STATES.stream().map(kind::concat)),
                        TALENTS.stream())
                .flatMap(s -> s);
    }

    private static boolean isBeside(String metric) {
        return metric.startsWith(SIZES) || besides().anyMatch(metric::equals);
    }

    /** The first elements of a list that only grows: handing them out costs nothing, however many there are. */
    private static final class Prefix<T> extends AbstractList<T> implements RandomAccess {
        private final List<T> growing;
        private final int size;

        Prefix(List<T> growing, int size) {
            this.growing = growing;
            this.size = size;
        }

        @Override
        public T get(int index) {
            return growing.get(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }

    private boolean finishRow() {
        rows.add(row);
        row = new double[points.size()][];
        finished.accept(new GridRows(metrics, units, new Prefix<>(rows, rows.size())));
        if (endsInTime()) {
            return false;
        }
        stop = rows.size() == plan.cap() ? RunResult.Stop.FIXED : stop;
        return true;
    }

    /** When time is up, what is begun of a replication of all points is dropped; the number reached is the record of it. */
    private boolean endsInTime() {
        boolean ends = rows.size() >= FEWEST && progress.timeIsUp();
        stop = ends ? RunResult.Stop.FIXED : stop;
        return ends;
    }

    private void choose(PolicyOutcome outcome) {
        if (!outcome.names().contains(wanted.get(0))) {
            throw new UnknownMetric(wanted.get(0), outcome.names());
        }
        List<String> there =
                wanted.stream().filter(outcome.names()::contains).distinct().toList();
        metrics = Stream.of(there.stream(), besides(), there.stream().map(SIZES::concat))
                .flatMap(s -> s)
                .toList();
        units = metrics.stream()
                .map(m -> isBeside(m)
                        ? "number"
                        : outcome.units().get(outcome.names().indexOf(m)))
                .toList();
    }

    private GridRows table() {
        return new GridRows(metrics, units, List.copyOf(rows));
    }

    private Sweep summary() {
        GridRows table = table();
        Period period = points.get(0).timeline().start().run();
        return new Sweep(
                plan.seed(),
                rows.size(),
                plan.confidence(),
                period.warmUp().toMillis() / (double) SimTime.WEEK,
                period.horizon().toMillis() / (double) SimTime.WEEK,
                stop,
                points.stream().map(Policy::name).toList(),
                metrics.stream()
                        .filter(m -> !isBeside(m))
                        .map(m -> response(m, table))
                        .toList(),
                best(table),
                fromBest(table),
                histories(table),
                unsettled(table),
                LuckCorrection.leavesPlain(luckIsAlike(), rows.size(), plan),
                table);
    }

    private List<Integer> histories(GridRows table) {
        List<double[]> numbers = IntStream.range(0, points.size())
                .mapToObj(p -> table.values(p, HISTORY))
                .toList();
        return numbers.stream()
                .map(own -> (int) numbers.stream()
                        .takeWhile(other -> !Arrays.equals(other, own))
                        .count())
                .toList();
    }

    private List<List<Unsettled>> unsettled(GridRows table) {
        Company company = points.get(0).timeline().start();
        return IntStream.range(0, points.size())
                .mapToObj(p -> StateOverRuns.unsettled(company, drifts(p, table), revenues(p, table)))
                .toList();
    }

    /** One a replication, those of rows finished earlier among them. */
    private static List<Drift> drifts(int point, GridRows table) {
        List<double[]> slopes = states(point, SLOPE, table);
        List<double[]> means = states(point, LEVEL, table);
        return IntStream.range(0, table.rows().size())
                .mapToObj(r -> new Drift(replication(r, slopes), replication(r, means)))
                .toList();
    }

    private static List<double[]> states(int point, String kind, GridRows table) {
        return Drift.STATES.stream()
                .map(state -> table.values(point, kind + state))
                .toList();
    }

    private static double[] replication(int number, List<double[]> states) {
        return states.stream().mapToDouble(values -> values[number]).toArray();
    }

    private double[] revenues(int point, GridRows table) {
        return metrics.contains(Metric.REVENUE_EXPECTED.name())
                ? table.values(point, Metric.REVENUE_EXPECTED.name())
                : new double[0];
    }

    /** Every point less the one with the best mean, on the same luck; the same data have chosen that one. */
    private List<Interval> fromBest(GridRows table) {
        List<WithBest> best = best(table);
        if (best.isEmpty()) {
            return List.of();
        }
        int leader = best.stream()
                .max(Comparator.comparingDouble(WithBest::mean))
                .map(WithBest::index)
                .orElseThrow();
        LuckCorrection.Samples samples = samples(metrics.get(0), table);
        return AgainstLeader.of(samples.rows(), samples.spent(), leader, plan.confidence());
    }

    /** Bonferroni: each interval at 1 − α/k, so that all k hold together. */
    private Sweep.Response response(String metric, GridRows table) {
        double each = 1 - (1 - plan.confidence()) / points.size();
        LuckCorrection.Samples samples = samples(metric, table);
        return new Sweep.Response(
                metric,
                table.units().get(table.metrics().indexOf(metric)),
                means(samples, each),
                samples.areCorrected() ? means(LuckCorrection.Samples.plain(values(metric, table)), each) : List.of(),
                samples.luck());
    }

    private static List<Interval> means(LuckCorrection.Samples samples, double confidence) {
        return samples.all().stream()
                .map(sample -> new CorrectedSample(defined(sample.values()), sample.spent()))
                .map(sample -> MeanIntervals.student(sample, confidence))
                .toList();
    }

    private static double[] defined(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    }

    /** Only for metrics that are wished to rise or fall; the latter with their sign turned, so that more is better. */
    private List<WithBest> best(GridRows table) {
        String metric = metrics.get(0);
        double sign = Better.of(metric) == Better.LOWER ? -1 : 1;
        LuckCorrection.Samples samples = samples(metric, table);
        double[][] signed = Arrays.stream(samples.rows())
                .map(values -> Arrays.stream(values).map(v -> sign * v).toArray())
                .toArray(double[][]::new);
        boolean finite = Arrays.stream(signed).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
        boolean decided = Better.of(metric) != Better.NEITHER && finite && points.size() > 1;
        return decided ? WithBest.of(signed, samples.spent(), plan.confidence()) : List.of();
    }

    /** A metric at every point, corrected for luck where that is done. */
    private LuckCorrection.Samples samples(String metric, GridRows table) {
        return LuckCorrection.together(
                metric,
                values(metric, table),
                IntStream.range(0, points.size())
                        .mapToObj(p -> luck(p, metric, table))
                        .toList(),
                luckIsAlike(),
                plan);
    }

    private boolean luckIsAlike() {
        return LuckControls.alike(points.stream().map(Policy::timeline).toList());
    }

    private List<double[]> values(String metric, GridRows table) {
        return IntStream.range(0, points.size())
                .mapToObj(p -> table.values(p, metric))
                .toList();
    }

    private static MetricLuck luck(int point, String metric, GridRows table) {
        return MetricLuck.of(table.rows().stream()
                .map(row -> Stream.concat(TALENTS.stream(), Stream.of(SIZES + metric))
                        .mapToDouble(name -> row[point][table.metrics().indexOf(name)])
                        .toArray())
                .toList());
    }
}
