package dev.handoff.company;

import dev.handoff.kernel.Constant;
import dev.handoff.kernel.Distribution;

/**
 * A duration that varies.
 *
 * @param millis distribution of its length in milliseconds
 */
public record RandomDuration(Distribution millis) {

    /** No time at all. */
    public static final RandomDuration ZERO = new RandomDuration(new Constant(0));

    public RandomDuration {
        if (millis.quantile(0x1p-54) < 0) {
            throw new IllegalArgumentException("a duration cannot be negative, but " + millis + " can");
        }
    }
}
