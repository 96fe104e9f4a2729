package dev.handoff.scenario.targets;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.ledger.Responses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that a company shows: a metric, or one metric divided by another.
 *
 * @param over the metric's name
 * @param under the name of the metric it is divided by
 * @param unit its unit: {@code share}, {@code h}, a currency, {@code leads}; empty for a ratio that has none
 */
public record TargetFigure(String over, Optional<String> under, String unit) {
    /** How the names of a channel's figures begin. */
    static final String CHANNEL = "channel.";

    /** As it is asked for: {@code sqls/mqls}. */
    public String name() {
        return under.map(u -> over + "/" + u).orElse(over);
    }

    /** What people read: {@code Leads worth pursuing, of leads handed to sales}; of a channel {@code webinar: deals won, of …}. */
    public String label() {
        String first = Metric.label(over);
        return under.map(u -> first + (unit.equals(MetricUnit.SHARE.symbol()) ? ", of " : " per ") + second(u))
                .orElse(first);
    }

    /** The lower one within the sentence; its channel is not told twice. */
    private String second(String metric) {
        String label = Metric.inSentence(metric);
        String same = channel().map(c -> c + ": ").orElse("");
        return !same.isEmpty() && label.startsWith(same) ? label.substring(same.length()) : label;
    }

    /** Whether it may be below nought: it or what it is divided by. */
    boolean mayBeNegative() {
        return Stream.concat(Stream.of(over), under.stream())
                .anyMatch(name -> Metric.named(name).map(Metric::mayBeNegative).orElse(true));
    }

    /** The channel it is about, if it is about one. */
    Optional<String> channel() {
        return channelOf(over);
    }

    private static Optional<String> channelOf(String metric) {
        if (!metric.startsWith(CHANNEL)) {
            return Optional.empty();
        }
        return Metric.families().stream()
                .flatMap(family -> family.member(metric).stream())
                .max((a, b) -> b.length() - a.length());
    }

    /** Its mean over years: a ratio is the ratio of the two means. */
    double mean(List<Responses> years) {
        double above = mean(years, over);
        return under.map(u -> above / mean(years, u)).orElse(above);
    }

    /** Standard error of that mean; of a ratio by the delta method. */
    double error(List<Responses> years) {
        double below = under.map(u -> mean(years, u)).orElse(1.0);
        double ratio = mean(years);
        double[] parts = years.stream()
                .mapToDouble(year -> under.map(u -> (year.get(over) - ratio * year.get(u)) / below)
                        .orElseGet(() -> year.get(over)))
                .toArray();
        double centre = under.isPresent() ? 0 : ratio;
        double sum = 0;
        for (double part : parts) {
            sum += (part - centre) * (part - centre);
        }
        return parts.length < 2 ? Double.NaN : Math.sqrt(sum / (parts.length - 1) / parts.length);
    }

    private static double mean(List<Responses> years, String metric) {
        return years.stream().mapToDouble(year -> year.get(metric)).average().orElse(Double.NaN);
    }
}
