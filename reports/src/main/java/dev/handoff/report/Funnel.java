package dev.handoff.report;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages a lead passes on its way to a customer; only those the run reports. */
public final class Funnel {
    private Funnel() {}

    /**
     * One stage.
     *
     * @param label what it is called
     * @param leads how many leads reach it
     * @param rate share of the stage above that reaches it, when reported
     */
    public record Stage(String label, MetricSummary leads, Optional<MetricSummary> rate) {}

    /** The stages from inquiry to won deal. */
    public static List<Stage> of(RunResult result) {
        return Stream.of(
                        stage(result, Metric.INQUIRIES, Optional.empty()),
                        stage(result, Metric.MQLS, Optional.of(Metric.RATE_MQL)),
                        stage(result, Metric.SALS, Optional.of(Metric.RATE_SAL)),
                        stage(result, Metric.SQLS, Optional.of(Metric.RATE_SQL)),
                        stage(result, Metric.OPPORTUNITIES, Optional.empty()),
                        stage(result, Metric.WINS, Optional.of(Metric.RATE_WIN)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Stage> stage(RunResult result, Metric count, Optional<Metric> rate) {
        return result.metric(count).map(n -> new Stage(count.label(), n, rate.flatMap(result::metric)));
    }
}
