package dev.handoff.marketing;

import dev.handoff.marketing.ChannelPerformance.Seen;

/** Adds results up by channel until somebody looks. */
final class ResultSums {

    private double[] results;
    private double[] counts;

    ResultSums(int channels) {
        clear(channels);
    }

    private void clear(int channels) {
        results = new double[channels];
        counts = new double[channels];
    }

    void add(int channel, double result, double count) {
        results[channel] += result;
        counts[channel] += count;
    }

    /** The sums so far; from now on they begin anew. */
    Seen take() {
        Seen seen = new Seen(results, counts);
        clear(results.length);
        return seen;
    }
}
