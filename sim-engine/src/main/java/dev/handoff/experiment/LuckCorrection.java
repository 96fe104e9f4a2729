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
 * adds up to them, alike, so that it adds up still (decision 48): what open deals add, what each channel and what reps found bring, what is spent, and
 * the costs. What does not vary has nothing to correct. All else keeps plain means. What the sizes of customers do to a mean is known and
 * taken off; what the talents of reps do is estimated (decision 49).
 *
 * <p>Several policies are corrected together or not at all: each by its own luck, once, and levels, differences and rankings are those
 * of the corrected replications (decision 43). So the level of a policy is the same whether it is run alone or compared.
 */
final class LuckCorrection {

    private static final Set<String> CORRECTED = Stream.of(
                    Metric.REVENUE_EXPECTED,
                    Metric.CONTRIBUTION_EXPECTED,
                    Metric.CONTRIBUTION_CLOSED,
                    Metric.CONTRIBUTION_OPEN,
                    Metric.PROSPECTED_REVENUE_EXPECTED,
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
        return corrects(metric, plan) ? of(metric, values, replications.luck(metric), plan) : Optional.empty();
    }

    /** The same with how lucky each replication was in that metric. */
    static Optional<ControlledMean> of(String metric, double[] values, MetricLuck luck, Plan plan) {
        return corrects(metric, plan)
                ? ControlledMean.of(values, luck.sizes(), luck.talents(), plan.confidence())
                : Optional.empty();
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

        boolean areCorrected() {
            return !luck.isEmpty();
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
     * @param luck how lucky each of these policies was in that metric
     * @param alike whether the luck of all policies is of {@linkplain LuckControls#alike one kind}
     */
    static Samples together(String metric, List<double[]> values, List<MetricLuck> luck, boolean alike, Plan plan) {
        return alike && corrects(metric, plan) ? together(values, luck) : Samples.plain(values);
    }

    /** The same of any figure that adds up to one that is corrected. */
    static Samples together(List<double[]> values, List<MetricLuck> luck) {
        List<Optional<CorrectedSample>> corrected = IntStream.range(0, values.size())
                .mapToObj(p -> CorrectedSample.corrected(
                        values.get(p), luck.get(p).sizes(), luck.get(p).talents()))
                .toList();
        return new Samples(
                IntStream.range(0, values.size())
                        .mapToObj(p -> corrected.get(p).orElseGet(() -> CorrectedSample.plain(values.get(p))))
                        .toList(),
                LuckControl.all(IntStream.range(0, values.size())
                        .filter(p -> corrected.get(p).isPresent())
                        .mapToObj(p -> LuckControl.of(luck.get(p)))));
    }
}
