package dev.handoff.report.content;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.statistics.QuantileInterval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Between what amounts most years end, and how far these amounts may be off themselves. */
final class Risk {
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private Risk() {}

    /** A sentence on realised revenue and contribution; none when they do not vary or were not simulated. */
    static List<String> of(RunResult result) {
        List<MetricSummary> varying = Stream.of(Metric.REVENUE.name(), Metric.CONTRIBUTION.name())
                .flatMap(name -> result.metric(name).stream())
                .filter(m -> m.quantile(LOW).isPresent() && m.quantile(HIGH).isPresent() && m.p10() < m.p90())
                .toList();
        return varying.isEmpty() ? List.of() : List.of(sentence(result, varying));
    }

    private static String sentence(RunResult result, List<MetricSummary> metrics) {
        Optional<MetricSummary> small =
                metrics.stream().filter(m -> !bothKnown(m)).findFirst();
        return small.isPresent() ? tooFew(result, small.get()) : bring(result, metrics);
    }

    private static boolean bothKnown(MetricSummary m) {
        return end(m, LOW).twoSided() && end(m, HIGH).twoSided();
    }

    private static String tooFew(RunResult result, MetricSummary m) {
        return "How far the ends of \"8 in 10 runs\" may be off cannot be told from " + m.count()
                + (m.count() == 1 ? " replication" : " replications") + "; it takes "
                + QuantileInterval.fewestForBothEnds(HIGH, result.confidence()) + ". Maybe -n 100?";
    }

    private static String bring(RunResult result, List<MetricSummary> metrics) {
        double level = metrics.stream()
                .mapToDouble(m -> Math.min(end(m, LOW).attained(), end(m, HIGH).attained()))
                .min()
                .orElseThrow();
        String ranges = metrics.stream()
                .map(m -> range(m) + " in " + Metric.inSentence(m.name()))
                .collect(Collectors.joining(", "));
        return "8 in 10 " + periods(result) + " bring " + ranges + "; in brackets, where each end lies at "
                + Numbers.percent(level) + " confidence.";
    }

    private static String range(MetricSummary m) {
        return end(m, m.p10(), LOW) + " to " + end(m, m.p90(), HIGH);
    }

    private static String end(MetricSummary m, double value, double p) {
        return Numbers.between(value, end(m, p).interval(), m.unit());
    }

    private static QuantileInterval end(MetricSummary m, double p) {
        return m.quantile(p).orElseThrow();
    }

    private static String periods(RunResult result) {
        return result.horizonWeeks() == 52 ? "years" : "runs of " + Findings.weeks(result.horizonWeeks());
    }
}
