package dev.handoff.report;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
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
                        stage(result, "Inquiries", "inquiries", ""),
                        stage(result, "Qualified (MQL)", "mqls", "rate.mql"),
                        stage(result, "Accepted (SAL)", "sals", "rate.sal"),
                        stage(result, "Worth pursuing (SQL)", "sqls", "rate.sql"),
                        stage(result, "Opportunities", "opportunities", ""),
                        stage(result, "Deals won", "wins", "rate.win"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Stage> stage(RunResult result, String label, String count, String rate) {
        return result.metric(count).map(n -> new Stage(label, n, result.metric(rate)));
    }
}
