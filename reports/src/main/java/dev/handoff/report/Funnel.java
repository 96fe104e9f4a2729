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
                        stage(result, "Inquiries", Metric.INQUIRIES.name(), ""),
                        stage(result, "Qualified (MQL)", Metric.MQLS.name(), Metric.RATE_MQL.name()),
                        stage(result, "Accepted (SAL)", Metric.SALS.name(), Metric.RATE_SAL.name()),
                        stage(result, "Worth pursuing (SQL)", Metric.SQLS.name(), Metric.RATE_SQL.name()),
                        stage(result, "Opportunities", Metric.OPPORTUNITIES.name(), ""),
                        stage(result, "Deals won", Metric.WINS.name(), Metric.RATE_WIN.name()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Stage> stage(RunResult result, String label, String count, String rate) {
        return result.metric(count).map(n -> new Stage(label, n, result.metric(rate)));
    }
}
