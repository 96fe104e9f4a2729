package dev.handoff.debrief;

import dev.handoff.game.rules.Length;
import dev.handoff.game.world.Played;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.report.LossCause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What truly happened in the played world: figures that no seat saw during the game. */
final class Facts {
    private final Played played;

    Facts(Played played) {
        this.played = played;
    }

    /**
     * One way in which leads were lost.
     *
     * @param cause why
     * @param leads how many
     * @param value what they would have been worth under the reference cadence
     */
    record Leak(LossCause cause, double leads, double value) {}

    /**
     * A channel's leads.
     *
     * @param channel name
     * @param handed leads handed over
     * @param truth share of them that steady follow-up would have turned into real prospects
     * @param believed the same as reps believed, on average over time
     * @param qualified share of inquiries that met the lead definition: what marketing sees
     */
    record Quality(String channel, double handed, double truth, double believed, double qualified) {}

    int rounds() {
        return played.rounds();
    }

    String currency() {
        return played.company().money().currency();
    }

    /** A figure of the whole game; NaN where the company does not have it. */
    double total(Metric metric) {
        return played.totals().has(metric) ? played.totals().get(metric) : Double.NaN;
    }

    /** A figure in a round; levels are averaged over the weeks in which they are defined. NaN where it never is. */
    double inRound(Metric metric, int round) {
        return played.outcome().weekly().stream()
                .filter(series -> series.name().equals(metric.name()))
                .findFirst()
                .map(series -> series.unit().equals("share") ? level(series, round) : Played.inRound(series, round))
                .orElse(Double.NaN);
    }

    private static double level(WeeklyResponse series, int round) {
        int from = (round - 1) * Length.WEEKS;
        return IntStream.range(from, from + Length.WEEKS)
                .mapToDouble(week -> series.values()[week])
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** A figure round by round. */
    List<Double> byRound(Metric metric) {
        return IntStream.rangeClosed(1, rounds())
                .mapToObj(round -> inRound(metric, round))
                .toList();
    }

    /** Channels that handed anything over, by name as the company lists them. */
    List<Quality> channels() {
        List<Quality> channels = new ArrayList<>();
        for (String channel : played.company().channels().keySet()) {
            if (total(Metric.CHANNEL_MQLS.of(channel)) > 0) {
                channels.add(new Quality(
                        channel,
                        total(Metric.CHANNEL_MQLS.of(channel)),
                        total(Metric.CHANNEL_QUALITY_TRUE.of(channel)),
                        total(Metric.CHANNEL_QUALITY_PERCEIVED.of(channel)),
                        total(Metric.CHANNEL_RATE_MQL.of(channel))));
            }
        }
        return channels;
    }

    /** Quality over all channels in a round, weighted by the leads handed over: as it is, or as reps see it. */
    double quality(MetricFamily kind, int round) {
        double sum = 0;
        double leads = 0;
        for (Quality channel : channels()) {
            double quality = inRound(kind.of(channel.channel()), round);
            double handed = inRound(Metric.CHANNEL_MQLS.of(channel.channel()), round);
            boolean known = Double.isFinite(quality) && handed > 0;
            sum += known ? quality * handed : 0;
            leads += known ? handed : 0;
        }
        return sum / leads;
    }

    /** Where leads were lost, the dearest first. */
    List<Leak> leaks() {
        List<Leak> leaks = new ArrayList<>();
        for (LossCause cause : LossCause.values()) {
            if (total(cause.count()) > 0) {
                leaks.add(new Leak(cause, total(cause.count()), total(cause.value())));
            }
        }
        leaks.sort(Comparator.comparingDouble(Leak::value)
                .thenComparingDouble(Leak::leads)
                .reversed());
        return leaks;
    }
}
