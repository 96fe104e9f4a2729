package dev.handoff.experiment;

import dev.handoff.ledger.Metric;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.CorrectedSample;
import dev.handoff.statistics.IntervalMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which means are corrected for luck: those of expected money, where the correction at least halves the variance (decision 41), and what
 * open deals add, so that the parts of contribution still add up. All else keeps plain means. What the sizes of customers do to them is known
 * and taken off; what the talents of reps do is estimated.
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

    /** The same with how lucky each replication was, by {@link LuckControls}. */
    static Optional<ControlledMean> of(String metric, double[] values, double[][] luck, Plan plan) {
        return corrects(metric, plan)
                ? ControlledMean.of(values, sizes(metric, luck), LuckControls.talents(luck), plan.confidence())
                : Optional.empty();
    }

    /** What sizes do to a metric that is corrected, replication by replication. */
    static double[] sizes(String metric, double[][] luck) {
        return Arrays.stream(luck).mapToDouble(row -> sizes(metric, row)).toArray();
    }

    private static double sizes(String metric, double[] luck) {
        double closed = metric.equals(Metric.CONTRIBUTION_OPEN.name()) ? 0 : luck[LuckControls.CLOSED];
        double open = metric.equals(Metric.CONTRIBUTION_CLOSED.name()) ? 0 : luck[LuckControls.OPEN];
        return metric.equals(Metric.REVENUE_EXPECTED.name()) ? luck[LuckControls.REVENUE] : closed + open;
    }

    /**
     * Whether means that a run of one of the policies would correct are left plain, because the luck of the policies is not of one kind.
     *
     * @param alike whether it is
     */
    static boolean leavesPlain(boolean alike, int replications, Plan plan) {
        return !alike && replications >= ControlledMean.FEWEST && plan.intervals() == IntervalMethod.STUDENT;
    }

    /** Whether that metric is corrected at all. */
    static boolean corrects(String metric, Plan plan) {
        return CORRECTED.contains(metric) && plan.intervals() == IntervalMethod.STUDENT;
    }

    /**
     * A metric of several policies on the same luck.
     *
     * @param all the replications of each policy
     * @param areCorrected whether any of them is corrected
     */
    record Samples(List<CorrectedSample> all, boolean areCorrected) {

        /** As they are. */
        static Samples plain(List<double[]> values) {
            return new Samples(values.stream().map(CorrectedSample::plain).toList(), false);
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
     * A metric of several policies, corrected each by its own luck where the metric is one that is corrected and the policies' luck is of
     * one kind; else as it is.
     *
     * @param values a row per policy
     * @param luck for each of these policies how lucky it was, a row per replication
     * @param alike whether the luck of all policies is of {@linkplain LuckControls#alike one kind}
     */
    static Samples together(String metric, List<double[]> values, List<double[][]> luck, boolean alike, Plan plan) {
        return alike && corrects(metric, plan)
                ? together(
                        values, luck.stream().map(rows -> sizes(metric, rows)).toList(), luck)
                : Samples.plain(values);
    }

    /**
     * The same of any part of a metric that is corrected.
     *
     * @param sizes what sizes do to that part, a row per policy
     */
    static Samples together(List<double[]> values, List<double[]> sizes, List<double[][]> luck) {
        List<Optional<CorrectedSample>> corrected = IntStream.range(0, values.size())
                .mapToObj(p -> CorrectedSample.corrected(
                        values.get(p), sizes.get(p), LuckControls.talents(luck.get(p))))
                .toList();
        return new Samples(
                IntStream.range(0, values.size())
                        .mapToObj(p -> corrected.get(p).orElseGet(() -> CorrectedSample.plain(values.get(p))))
                        .toList(),
                corrected.stream().anyMatch(Optional::isPresent));
    }
}
