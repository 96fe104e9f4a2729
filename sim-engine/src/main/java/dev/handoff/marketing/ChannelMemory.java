package dev.handoff.marketing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * What marketing remembers of its channels: results and spend, each look discounted by the time the next one comes.
 *
 * <p>The estimate shrinks toward the average of the channels that can be compared: {@code r = (Σ result + n0·r̄)/(Σ spend + n0)} with
 * {@code r̄ = Σ result/Σ spend} over all of them and n0 a prior weight in money.
 */
final class ChannelMemory {

    private final double[] results;
    private final double[] counts;
    private final double[] spend;

    ChannelMemory(int channels) {
        results = new double[channels];
        counts = new double[channels];
        spend = new double[channels];
    }

    /** A look: what was remembered fades, what has become known and was spent since the last one is new. */
    void look(ChannelPerformance.Seen seen, double[] spent, double discount) {
        for (int c = 0; c < spend.length; c++) {
            results[c] = discount * results[c] + seen.results()[c];
            counts[c] = discount * counts[c] + seen.counts()[c];
            spend[c] = discount * spend[c] + spent[c];
        }
    }

    /** Estimates of those channels; none while they have shown no result at all, for then there is nothing to compare. */
    List<ChannelEstimate> estimates(List<Integer> channels, IntToDoubleFunction priorSpend) {
        double result = channels.stream().mapToDouble(c -> results[c]).sum();
        double spent = channels.stream().mapToDouble(c -> spend[c]).sum();
        List<ChannelEstimate> estimates = new ArrayList<>();
        if (result > 0 && spent > 0) {
            channels.forEach(c -> estimates.add(estimate(c, priorSpend.applyAsDouble(c), result / spent)));
        }
        return estimates;
    }

    private ChannelEstimate estimate(int channel, double prior, double average) {
        double perUnit = (results[channel] + prior * average) / (spend[channel] + prior);
        return new ChannelEstimate(channel, Math.max(0, perUnit), Math.max(0, counts[channel]));
    }
}
