package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import dev.handoff.kernel.SimTime;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.statistics.ElementaryEffects;
import dev.handoff.statistics.MorrisDesign;
import dev.handoff.statistics.SobolAnalysis;
import dev.handoff.statistics.SobolDesign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Screens parameters by Morris' method, then finds out for the strongest where the variance comes from (Sobol' indices, replication noise
 * subtracted). Every point warms up under itself.
 */
public final class SensitivityExperiment {

    /** Trajectories of the screening when there is room for them. */
    public static final int TRAJECTORIES = 20;

    /** Trajectories below which a screening is told as a first look. */
    public static final int FEWEST_TRAJECTORIES = 4;

    /** Trajectories without which there is no ±, and nothing is told. */
    public static final int FEWEST_IN_TIME = 2;

    /** Parameters looked at more closely. */
    public static final int TOP = 6;

    /** Rows of the second stage below which it is left out. */
    public static final int FEWEST_ROWS = 20;

    private static final int LEVELS = 4;
    private static final int REPLICATES = 2;
    private static final int RESAMPLES = 1000;
    private static final int SCREENING = 0;
    private static final int CLOSER = 1;
    private static final int BOOTSTRAP = 2;
    private static final int FRESH = 500_000; // replications of the second stage have numbers of their own
    private static final Purpose DESIGN = () -> 0;

    private final Function<double[], List<Timeline>> decode;
    private final int factors;
    private final String metric;
    private final Plan plan;
    private final Progress progress;
    private String unit = "";
    private long spent;

    private SensitivityExperiment(
            int factors, Function<double[], List<Timeline>> decode, String metric, Plan plan, Progress progress) {
        this.factors = factors;
        this.decode = decode;
        this.metric = metric;
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Runs both stages.
     *
     * @param factors how many parameters
     * @param decode the company at a point of the unit cube, or two worlds whose difference is to be explained, the one to subtract first;
     *     NaN leaves a parameter as it is. Asked by several threads
     * @param metric metric to explain
     * @param plan its cap is the number of replications of single points
     * @throws CancellationException when the user cancelled, or time was up, before {@link #FEWEST_IN_TIME} trajectories were
     *     finished
     * @throws UnknownMetric when the company does not have the metric
     */
    public static Sensitivity run(
            int factors, Function<double[], List<Timeline>> decode, String metric, Plan plan, Progress progress) {
        return new SensitivityExperiment(factors, decode, metric, plan, progress).run();
    }

    private Sensitivity run() {
        try (Workers workers = Workers.of(plan.threads())) {
            progress.begins("screening: run");
            int asked = Math.min(TRAJECTORIES, plan.cap() / (factors + 1));
            MorrisDesign whole = morris(asked);
            double[] outputs =
                    outputs(workers, whole.points(), p -> whole.trajectory(p), FEWEST_IN_TIME * (factors + 1));
            int finished = outputs.length / (factors + 1);
            if (finished < FEWEST_IN_TIME) {
                throw new CancellationException("stopped before the screening had gone " + FEWEST_IN_TIME
                        + " ways through the parameters, " + (factors + 1) + " runs each");
            }
            double[] used = Arrays.copyOf(outputs, finished * (factors + 1));
            List<ElementaryEffects> effects = morris(finished).analyse(used, plan.confidence());
            return closer(workers, effects, finished, finished < asked);
        }
    }

    private MorrisDesign morris(int trajectories) {
        return MorrisDesign.of(factors, trajectories, LEVELS, uniforms(SCREENING));
    }

    private SobolDesign sobol(int size, int rows) {
        return SobolDesign.of(size, rows, uniforms(CLOSER));
    }

    /** A stream of its own for each purpose, so that a shorter design is the beginning of a longer one. */
    private DoubleSupplier uniforms(int stream) {
        Draws draws = new Draws(plan.seed(), stream);
        long[] next = new long[1];
        return () -> draws.uniform(stream, next[0]++, DESIGN);
    }

    private Sensitivity closer(Workers workers, List<ElementaryEffects> effects, int trajectories, boolean cut) {
        List<Integer> top = effects.stream()
                .sorted(Comparator.comparingDouble(
                        (ElementaryEffects e) -> -e.muStar().estimate()))
                .filter(e -> e.muStar().estimate() > 0)
                .limit(TOP)
                .map(ElementaryEffects::factor)
                .toList();
        int rows = top.isEmpty() ? 0 : (int) ((plan.cap() - spent) / ((long) (top.size() + 2) * REPLICATES));
        if (cut || rows < FEWEST_ROWS) {
            return result(
                    effects, trajectories, List.of(), 0, Optional.empty(), cut ? stopped() : RunResult.Stop.FIXED);
        }
        progress.begins("looking closer: run");
        SobolDesign design = sobol(top.size(), rows);
        List<double[]> points = doubled(design.points(), top);
        double[] outputs =
                outputs(workers, points, p -> FRESH + design.luck(p / REPLICATES, p % REPLICATES, REPLICATES), 0);
        int finished = outputs.length / ((top.size() + 2) * REPLICATES);
        RunResult.Stop stop = finished < rows ? stopped() : RunResult.Stop.FIXED;
        if (finished < FEWEST_ROWS) {
            return result(effects, trajectories, List.of(), 0, Optional.empty(), stop);
        }
        return result(effects, trajectories, top, finished, Optional.of(analyse(top.size(), finished, outputs)), stop);
    }

    private RunResult.Stop stopped() {
        return progress.cancelled() ? RunResult.Stop.INTERRUPTED : RunResult.Stop.FIXED;
    }

    private SobolAnalysis analyse(int size, int rows, double[] outputs) {
        double[][] replicates = IntStream.range(0, rows * (size + 2))
                .mapToObj(p -> Arrays.copyOfRange(outputs, p * REPLICATES, (p + 1) * REPLICATES))
                .toArray(double[][]::new);
        return sobol(size, rows).analyse(replicates, plan.confidence(), RESAMPLES, uniforms(BOOTSTRAP));
    }

    /** Each point once per replicate; parameters that are not looked at closely stay as they are. */
    private List<double[]> doubled(List<double[]> points, List<Integer> top) {
        List<double[]> all = new ArrayList<>();
        for (double[] point : points) {
            double[] whole = new double[factors];
            Arrays.fill(whole, Double.NaN);
            for (int i = 0; i < top.size(); i++) {
                whole[top.get(i)] = point[i];
            }
            for (int r = 0; r < REPLICATES; r++) {
                all.add(whole);
            }
        }
        return all;
    }

    private interface LuckOf {
        int point(int number);
    }

    /**
     * Outputs of the points in order until all are done, the user cancels, or time is up; the first few, without which nothing can be said,
     * are waited for a little longer.
     */
    private double[] outputs(Workers workers, List<double[]> points, LuckOf luck, int waitedFor) {
        double[] outputs = new double[points.size()];
        int done = workers.inOrder(
                0,
                points.size(),
                p -> new WorldsTask(decode.apply(points.get(p)), plan.seed(), luck.point(p)),
                (p, outcomes) -> {
                    outputs[p] = output(outcomes);
                    progress.finished(p + 1, points.size());
                    return p + 1 < waitedFor ? !progress.timeIsWellOver() : !progress.timeIsUp();
                },
                progress::cancelled);
        spent += done;
        return Arrays.copyOf(outputs, done);
    }

    /** The metric of one world, or by how much that of the second exceeds that of the first on the same luck. */
    private double output(List<PolicyOutcome> outcomes) {
        double first = value(outcomes.get(0));
        return outcomes.size() == 1 ? first : value(outcomes.get(1)) - first;
    }

    private double value(PolicyOutcome outcome) {
        if (!outcome.names().contains(metric)) {
            throw new UnknownMetric(metric, outcome.names());
        }
        unit = outcome.units().get(outcome.names().indexOf(metric));
        return UndefinedMetric.finite(metric, outcome.value(metric));
    }

    private Sensitivity result(
            List<ElementaryEffects> effects,
            int trajectories,
            List<Integer> top,
            int rows,
            Optional<SobolAnalysis> variance,
            RunResult.Stop stop) {
        double weeks =
                decode.apply(filledWithNothing()).get(0).start().run().horizon().toMillis() / (double) SimTime.WEEK;
        return new Sensitivity(
                plan.seed(),
                plan.confidence(),
                weeks,
                metric,
                unit,
                trajectories,
                effects,
                top,
                rows,
                variance,
                spent,
                stop);
    }

    private double[] filledWithNothing() {
        double[] nothing = new double[factors];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }
}
