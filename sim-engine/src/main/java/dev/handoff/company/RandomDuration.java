package dev.handoff.company;

import dev.handoff.random.Constant;
import dev.handoff.random.Distribution;

/**
 * A duration that varies.
 *
 * @param millis distribution of its length in milliseconds
 */
public record RandomDuration(Distribution millis) {

    /** No time at all. */
    public static final RandomDuration ZERO = new RandomDuration(new Constant(0));

    /** About 31,000 years: sums of such durations still fit the clock. */
    private static final double LONGEST = 1e15;

    private static final double LARGEST_DRAW = 1 - 0x1p-53;

    public RandomDuration {
        if (millis.quantile(0x1p-54) < 0) {
            throw new IllegalArgumentException("a duration cannot be negative, but " + millis + " can");
        }
        if (millis.quantile(LARGEST_DRAW) > LONGEST) {
            throw new IllegalArgumentException(
                    "its longest draws would outlast any scenario: state a max, or let it vary less than " + millis);
        }
    }
}
