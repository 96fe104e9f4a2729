package dev.handoff.report;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where leads were lost, the greatest value first; where no value is known, the greatest number first. */
public final class Losses {
    private Losses() {}

    /**
     * One cause.
     *
     * @param cause why
     * @param leads how many leads
     * @param value what they would have been worth under the reference cadence; empty when the run does not say
     */
    public record Loss(LossCause cause, MetricSummary leads, Optional<MetricSummary> value) {
        /** Mean value, or 0 when not known. */
        public double worth() {
            return value.map(MetricSummary::mean).filter(Double::isFinite).orElse(0.0);
        }
    }

    /** The causes that cost at least one lead in some replication, sorted. */
    public static List<Loss> of(RunResult result) {
        return Stream.of(LossCause.values())
                .flatMap(cause -> loss(result, cause).stream())
                .sorted(Comparator.comparingDouble(Loss::worth)
                        .thenComparingDouble(l -> l.leads().mean())
                        .reversed())
                .toList();
    }

    private static Optional<Loss> loss(RunResult result, LossCause cause) {
        return result.metric(cause.count())
                .filter(n -> !(n.max() == 0))
                .map(n -> new Loss(cause, n, result.metric(cause.value())));
    }
}
