package dev.handoff.experiment;

import dev.handoff.ledger.Metric;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.CorrectedSample;
import dev.handoff.statistics.IntervalMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which means are corrected for luck: those of expected money, where the correction at least halves the variance (decision 41), and what
 * open deals add, so that the parts of contribution still add up. All else keeps plain means.
 *
 * <p>Several policies are corrected together or not at all: each by its own controls, once, and levels, differences and rankings are those
 * of the corrected replications (decision 43). So the level of a policy is the same whether it is run alone or compared.
 */
final class LuckCorrection {

    private static final Set<String> CORRECTED = Stream.of(
                    Metric.REVENUE_EXPECTED,
                    Metric.CONTRIBUTION_EXPECTED,
                    Metric.CONTRIBUTION_CLOSED,
                    Metric.CONTRIBUTION_OPEN)
            .map(Metric::name)
            .collect(Collectors.toUnmodifiableSet());

    private LuckCorrection() {}

    /** The corrected mean of a metric; empty where it keeps its plain one. Who asks for Hall's interval gets that. */
    static Optional<ControlledMean> of(String metric, double[] values, RunTable replications, Plan plan) {
        return of(metric, values, replications.controls(), plan);
    }

    /** The same with the controls of each replication. */
    static Optional<ControlledMean> of(String metric, double[] values, double[][] controls, Plan plan) {
        return corrects(metric, plan) ? ControlledMean.of(values, controls, plan.confidence()) : Optional.empty();
    }

    /**
     * Whether means that a run of one of the policies would correct are left plain, because the luck of the policies is not of one kind.
     *
     * @param alike whether it is
     */
    static boolean leavesPlain(boolean alike, int replications, Plan plan) {
        return !alike && replications >= ControlledMean.FEWEST && plan.intervals() == IntervalMethod.STUDENT;
    }

    private static boolean corrects(String metric, Plan plan) {
        return CORRECTED.contains(metric) && plan.intervals() == IntervalMethod.STUDENT;
    }

    /**
     * A metric of several policies on the same luck.
     *
     * @param all the replications of each policy
     */
    record Samples(List<CorrectedSample> all) {

        /** As they are. */
        static Samples plain(List<double[]> values) {
            return new Samples(values.stream().map(CorrectedSample::plain).toList());
        }

        boolean areCorrected() {
            return spent() > 0;
        }

        /** Degrees of freedom that the correction has taken at most; 0 where nothing is corrected. */
        int spent() {
            return all.stream().mapToInt(CorrectedSample::spent).max().orElse(0);
        }

        CorrectedSample of(int policy) {
            return all.get(policy);
        }

        /** The values alone, a row per policy. */
        double[][] rows() {
            return all.stream().map(CorrectedSample::values).toArray(double[][]::new);
        }
    }

    /**
     * A metric of several policies, corrected each by its own controls where the metric is one that is corrected and the policies' luck is of
     * one kind; else as it is.
     *
     * @param values a row per policy
     * @param controls for each of these policies the controls, a row per replication
     * @param alike whether the luck of all policies is of {@linkplain LuckControls#alike one kind}
     */
    static Samples together(String metric, List<double[]> values, List<double[][]> controls, boolean alike, Plan plan) {
        return alike && corrects(metric, plan)
                ? new Samples(IntStream.range(0, values.size())
                        .mapToObj(p -> CorrectedSample.of(values.get(p), controls.get(p)))
                        .toList())
                : Samples.plain(values);
    }
}
