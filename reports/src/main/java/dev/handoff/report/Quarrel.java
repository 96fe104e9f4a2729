package dev.handoff.report;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.ledger.Metric;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the figures say about how the two departments see each other, in sentences. */
public final class Quarrel {
    /** What each side means by conversion. */
    public static final String CONVERSION_MEANINGS =
            "Marketing divides qualified leads by inquiries; sales divides deals won by leads accepted.";

    private Quarrel() {}

    /** Channels whose believed and true quality are known by week, those with most leads first. */
    public static List<String> channelsByLeads(RunResult result) {
        return result.weekly().stream()
                .filter(series -> !series.mean().isEmpty())
                .map(WeeklySummary::name)
                .flatMap(name -> Metric.CHANNEL_QUALITY_PERCEIVED.member(name).stream())
                .filter(name -> mean(result, Metric.CHANNEL_MQLS.of(name)) > 0)
                .sorted(Comparator.comparingDouble((String name) -> -mean(result, Metric.CHANNEL_MQLS.of(name))))
                .toList();
    }

    /** What reps believe of a channel, week by week. */
    public static WeeklySummary believed(RunResult result, String channel) {
        return result.week(Metric.CHANNEL_QUALITY_PERCEIVED.of(channel)).orElseThrow();
    }

    /** The share of good leads of a channel over all weeks. */
    public static double truth(RunResult result, String channel) {
        return mean(result, Metric.CHANNEL_QUALITY_TRUE.of(channel));
    }

    /** Attainment of the clause of sales that asks for most: the minimum of attempts, else the first touch. */
    public static Optional<WeeklySummary> attainment(RunResult result) {
        return result.week(Metric.KEPT_MINIMUM_ATTEMPTS).or(() -> result.week(Metric.KEPT_FIRST_TOUCH));
    }

    private static double mean(RunResult result, Metric metric) {
        return result.metric(metric).map(MetricSummary::mean).orElse(0.0);
    }

    /** Whether reps think better or worse of the leads than they are. */
    public static String beliefTitle(RunResult result) {
        Optional<MetricSummary> error = result.metric(Metric.BELIEF_ERROR);
        double mean = error.map(MetricSummary::mean).orElse(0.0);
        double half = error.map(MetricSummary::halfWidth).orElse(0.0);
        if (Math.abs(mean) <= half || Math.abs(mean) < 0.005) {
            return "Reps see the leads about as they are";
        }
        return mean < 0
                ? "Reps think less of the leads than they are worth"
                : "Reps think more of the leads than they are";
    }

    /** The error of belief in one sentence. */
    public static String beliefSentence(RunResult result) {
        return result.metric(Metric.BELIEF_ERROR)
                .map(error -> "On average reps put the share of good leads "
                        + Numbers.fixed(100 * Math.abs(error.mean()), 1)
                        + (error.mean() < 0 ? " points too low." : " points too high."))
                .orElse("");
    }

    /** Where trust goes over the time measured. */
    public static String trustTitle(RunResult result) {
        return result.week(Metric.TRUST_SALES)
                .map(WeeklySummary::mean)
                .map(w -> "Sales' trust in marketing " + goes(w.get(0), w.get(w.size() - 1)))
                .orElse("Trust");
    }

    private static String goes(double from, double to) {
        if (Math.abs(to - from) < 0.03) {
            return "stays near " + Numbers.percent(to);
        }
        return (to > from ? "rises from " : "falls from ") + Numbers.percent(from) + " to " + Numbers.percent(to);
    }

    /** That the same word stands for two figures. */
    public static String conversionTitle(RunResult result) {
        return "\"Conversion\" is " + Numbers.percent(mean(result, Metric.CONVERSION_MARKETING)) + " to marketing and "
                + Numbers.percent(mean(result, Metric.CONVERSION_SALES)) + " to sales";
    }
}
