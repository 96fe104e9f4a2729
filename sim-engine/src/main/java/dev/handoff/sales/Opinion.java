package dev.handoff.sales;

import dev.handoff.company.Belief;
import dev.handoff.market.Logit;
import java.util.Arrays;

/** What one rep believes about every channel: Beta(α, β) each, with the log-odds at hand because they are asked before every attempt. */
final class Opinion {

    private static final double LEAST = 0.01;

    /** However well a rep remembers. */
    private static final double MOST_REMEMBERED = 1000;

    private final double[] good;
    private final double[] bad;
    private final double[] logit;

    /** The prior, for so many channels. */
    Opinion(int channels, Belief belief) {
        good = new double[channels];
        bad = new double[channels];
        logit = new double[channels];
        Arrays.fill(good, belief.priorGood());
        Arrays.fill(bad, belief.priorBad());
        Arrays.fill(logit, Logit.of(clamped(belief.priorMean())));
    }

    /** What was learned before the run began: that share of good leads, with the weight of all a rep remembers, 1/(1 − φ) leads. */
    void begin(int channel, double quality, Belief belief) {
        double weight = weight(channel) + Math.min(MOST_REMEMBERED, 1 / (1 - belief.memory()));
        good[channel] = quality * weight;
        bad[channel] = weight - good[channel];
        refresh(channel);
    }

    /** Believed share of good leads, {@code α/(α + β)} within .01 … .99. */
    double quality(int channel) {
        return clamped(good[channel] / (good[channel] + bad[channel]));
    }

    /** Its log-odds. */
    double logit(int channel) {
        return logit[channel];
    }

    /** Weight of the opinion in leads, α + β. */
    double weight(int channel) {
        return good[channel] + bad[channel];
    }

    /** How many leads' worth of evidence stand behind it, beyond the prior. */
    double evidence(int channel, Belief belief) {
        return Math.max(0, weight(channel) - belief.priorGood() - belief.priorBad());
    }

    /** One more lead, good to the share {@code goodness}; before that both counts relax: {@code α ← α0 + φ(α − α0) + s}. */
    void learn(int channel, double goodness, Belief belief) {
        good[channel] = relaxed(good[channel], belief.priorGood(), belief.memory()) + goodness;
        bad[channel] = relaxed(bad[channel], belief.priorBad(), belief.memory()) + 1 - goodness;
        refresh(channel);
    }

    private static double relaxed(double count, double prior, double memory) {
        return prior + memory * (count - prior);
    }

    /** The mean moves that share of the way to the quality shown; the weight stays. */
    void moveTowards(int channel, double shown, double share) {
        double weight = weight(channel);
        double mean = good[channel] / weight;
        good[channel] = weight * (mean + share * (shown - mean));
        bad[channel] = weight - good[channel];
        refresh(channel);
    }

    private void refresh(int channel) {
        logit[channel] = Logit.of(quality(channel));
    }

    private static double clamped(double p) {
        return Math.min(1 - LEAST, Math.max(LEAST, p));
    }
}
