package dev.handoff.experiment;

import dev.handoff.ledger.Metric;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.IntervalMethod;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which means are corrected for luck: those of expected money, where the correction at least halves the variance (decision 41), and what
 * open deals add, so that the parts of contribution still add up. All else keeps plain means.
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
        if (!CORRECTED.contains(metric) || plan.intervals() != IntervalMethod.STUDENT) {
            return Optional.empty();
        }
        return ControlledMean.of(values, replications.controls(), plan.confidence());
    }
}
