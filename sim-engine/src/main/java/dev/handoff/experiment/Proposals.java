package dev.handoff.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.util.FastMath;

/**
 * Proposes candidates where there are too many to try them all: an evolution strategy (CMA-ES, Hansen and Ostermeier 2001, of Commons Math)
 * looks about on a few replications. What it says of them is forgotten; the choice is made on draws of its own.
 */
public final class Proposals {

    /** Replications of each proposal. */
    public static final int REPLICATIONS = 4;

    /** Proposals made. */
    public static final int EVALUATIONS = 60;

    private static final long FRESH = 0x2545F4914F6CDD1DL;
    private static final int ITERATIONS = 10_000;
    private static final double NO_TARGET = 0; // any other value would end the search where it is passed
    private static final double SIGMA = 0.3;

    private final Function<double[], Policy> decode;
    private final OptimizePlan plan;
    private final Progress progress;
    private final Workers workers;
    private final Map<String, Policy> tried = new LinkedHashMap<>();
    private final Map<String, Double> values = new LinkedHashMap<>();
    private double worst;
    private int asked;

    private Proposals(Function<double[], Policy> decode, OptimizePlan plan, Workers workers, Progress progress) {
        this.decode = decode;
        this.plan = plan;
        this.workers = workers;
        this.progress = progress;
    }

    /**
     * Proposes.
     *
     * @param factors how many parameters vary
     * @param decode the policy at a point of the unit cube
     * @return distinct policies by name, in the order of their proposal
     */
    public static List<Policy> of(
            int factors, Function<double[], Policy> decode, OptimizePlan plan, Progress progress) {
        try (Workers workers = Workers.of(plan.threads())) {
            progress.begins("proposing: policy");
            Proposals proposals = new Proposals(decode, plan, workers, progress);
            proposals.search(factors);
            return new ArrayList<>(proposals.tried.values());
        }
    }

    private void search(int factors) {
        int population = 4 + (int) (3 * FastMath.log(factors));
        CMAESOptimizer optimizer =
                new CMAESOptimizer(ITERATIONS, NO_TARGET, true, 0, 0, new MersenneTwister(plan.seed()), false, null);
        double[] middle = filled(factors, 0.5);
        try {
            optimizer.optimize(
                    new MaxEval(EVALUATIONS),
                    new ObjectiveFunction(this::value),
                    GoalType.MAXIMIZE,
                    new SimpleBounds(filled(factors, 0), filled(factors, 1)),
                    new InitialGuess(middle),
                    new CMAESOptimizer.Sigma(filled(factors, SIGMA)),
                    new CMAESOptimizer.PopulationSize(Math.max(6, population)));
        } catch (TooManyEvaluationsException e) {
            return; // it always ends so
        }
    }

    private static double[] filled(int size, double value) {
        double[] all = new double[size];
        Arrays.fill(all, value);
        return all;
    }

    private double value(double[] point) {
        if (progress.cancelled()) {
            throw interrupted();
        }
        if (progress.timeIsUp()) {
            throw new TooManyEvaluationsException(asked); // what has been proposed is all there will be
        }
        progress.finished(++asked, EVALUATIONS);
        Policy policy = decode.apply(point);
        tried.putIfAbsent(policy.name(), policy);
        return values.computeIfAbsent(policy.name(), name -> simulate(policy));
    }

    /** Mean objective; each bound broken costs what lies between the worst value seen and this one, in proportion to the breach. */
    private double simulate(Policy policy) {
        List<PolicyOutcome> outcomes = new ArrayList<>();
        workers.inOrder(
                0,
                REPLICATIONS,
                r -> new OutcomeTask(policy.timeline(), plan.seed() ^ FRESH, r),
                (r, outcome) -> outcomes.add(outcome),
                progress::cancelled);
        if (outcomes.size() < REPLICATIONS) {
            throw interrupted();
        }
        double value = plan.sign() * mean(plan.objective(), outcomes);
        worst = values.isEmpty() ? value : Math.min(worst, value);
        double breach =
                plan.bounds().stream().mapToDouble(b -> breach(b, outcomes)).sum();
        return breach > 0 ? worst - breach * (1 + Math.abs(worst)) : value;
    }

    private static double breach(OptimizePlan.Bound bound, List<PolicyOutcome> outcomes) {
        double excess = (bound.atMost() ? 1 : -1) * (mean(bound.metric(), outcomes) - bound.limit());
        return Math.max(0, excess) / Math.max(bound.tolerance(), Math.abs(bound.limit()));
    }

    private static double mean(String metric, List<PolicyOutcome> outcomes) {
        PolicyOutcome first = outcomes.get(0);
        if (!first.names().contains(metric)) {
            throw new UnknownMetric(metric, first.names());
        }
        return IntStream.range(0, outcomes.size())
                .mapToDouble(
                        i -> UndefinedMetric.defined(metric, outcomes.get(i).value(metric)))
                .average()
                .orElseThrow();
    }

    private static CancellationException interrupted() {
        return new CancellationException(
                "stopped while policies were still being proposed; none has been compared with another");
    }
}
