package dev.handoff.sales;

import org.apache.commons.math3.util.FastMath;

/**
 * How well one rep reads abandoned leads, 0 … 1: a session puts right a share of what is still misread, {@code L ← L + effect·(1 − L)}, and
 * what it added halves with every half-life.
 */
final class Understanding {

    private double learned;
    private long since;

    /** The level at that instant, for a rep who knows {@code untrained} without training. */
    double at(long now, double untrained, double halfLife) {
        return learned == 0 ? untrained : Math.min(1, untrained + remembered(now, halfLife));
    }

    /** A session is held. */
    void train(long now, double effect, double untrained, double halfLife) {
        double level = at(now, untrained, halfLife);
        learned = level + effect * (1 - level) - untrained;
        since = now;
    }

    private double remembered(long now, double halfLife) {
        return learned * FastMath.pow(0.5, (now - since) / halfLife);
    }
}
