package dev.handoff.experiment;

import dev.handoff.ledger.CreditRule;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
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
 * Which means are corrected for luck: those of expected money, where the correction at least halves the variance (decision 41), and all that
 * adds up to them, alike, so that it adds up still (decision 48): what open deals add, what each channel brings and what is spent on it, and
 * the costs. What does not vary has nothing to correct. All else keeps plain means.
 *
 * <p>Several policies are corrected together or not at all: each by its own controls, once, and levels, differences and rankings are those
 * of the corrected replications (decision 43). So the level of a policy is the same whether it is run alone or compared.
 */
final class LuckCorrection {

    private static final Set<String> CORRECTED = Stream.of(
                    Metric.REVENUE_EXPECTED,
                    Metric.CONTRIBUTION_EXPECTED,
                    Metric.CONTRIBUTION_CLOSED,
                    Metric.CONTRIBUTION_OPEN,
                    Metric.SPEND,
                    Metric.PAYROLL,
                    Metric.COST_SLA,
                    Metric.COST_REPORTS,
                    Metric.COST_TRAINING)
            .map(Metric::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<MetricFamily> OF_CHANNELS = Stream.concat(
                    Stream.of(Metric.CHANNEL_REVENUE_EXPECTED, Metric.CHANNEL_SPEND),
                    Stream.of(CreditRule.values()).map(Metric::channelCredit))
            .toList();

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
        return plan.intervals() == IntervalMethod.STUDENT && (CORRECTED.contains(metric) || isOfAChannel(metric));
    }

    private static boolean isOfAChannel(String metric) {
        return OF_CHANNELS.stream().anyMatch(family -> family.member(metric).isPresent());
    }

    /**
     * A metric of several policies on the same luck.
     *
     * @param all the replications of each policy
     * @param luck what they are corrected for; none where they are plain
     */
    record Samples(List<CorrectedSample> all, Set<LuckControl> luck) {

        /** As they are. */
        static Samples plain(List<double[]> values) {
            return new Samples(values.stream().map(CorrectedSample::plain).toList(), LuckControl.none());
        }

        /** Each policy by its own controls. */
        private static Samples corrected(List<double[]> values, List<double[][]> controls) {
            List<CorrectedSample> all = IntStream.range(0, values.size())
                    .mapToObj(p -> CorrectedSample.of(values.get(p), controls.get(p)))
                    .toList();
            List<Integer> used = IntStream.range(0, all.size())
                    .filter(p -> all.get(p).spent() > 0)
                    .boxed()
                    .flatMap(p -> ControlledMean.varying(controls.get(p)).stream())
                    .toList();
            return new Samples(all, LuckControl.numbered(used));
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
        return alike && corrects(metric, plan) ? Samples.corrected(values, controls) : Samples.plain(values);
    }
}
