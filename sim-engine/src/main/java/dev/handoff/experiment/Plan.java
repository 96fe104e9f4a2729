package dev.handoff.experiment;

import dev.handoff.statistics.IntervalMethod;

/**
 * How many replications to run.
 *
 * @param seed seed of all draws
 * @param first replications run before the precision is looked at for the first time
 * @param cap largest number of replications
 * @param precision demanded relative half-width of {@code revenue.expected}; 0 asks for exactly {@code cap} replications
 * @param confidence confidence level of the intervals, such as 0.95
 * @param threads worker threads; the result does not depend on it
 * @param intervals how the intervals of money are calculated; the precision is always judged by Student's
 */
public record Plan(
        long seed, int first, int cap, double precision, double confidence, int threads, IntervalMethod intervals) {

    /** Replications between two looks at the precision. */
    public static final int LOOK_EVERY = 10;

    /** Level of confidence when nothing else is asked for. */
    public static final double CONFIDENCE = 0.95;

    private static final int FIRST = 100;
    private static final int CAP = 1000;

    public Plan {
        if (first < 1 || cap < first || threads < 1) {
            throw new IllegalArgumentException(
                    "need 1 ≤ first ≤ cap and at least one thread, not " + first + ", " + cap + ", " + threads);
        }
    }

    /** With Student's intervals. */
    public Plan(long seed, int first, int cap, double precision, double confidence, int threads) {
        this(seed, first, cap, precision, confidence, threads, IntervalMethod.STUDENT);
    }

    /** The same with intervals of money by that method. */
    public Plan with(IntervalMethod method) {
        return new Plan(seed, first, cap, precision, confidence, threads, method);
    }

    /** Exactly so many replications. */
    public static Plan fixed(long seed, int replications, int threads) {
        return new Plan(seed, replications, replications, 0, CONFIDENCE, threads);
    }

    /** At least 100 replications, then as many as the precision needs, at most 1,000. */
    public static Plan toPrecision(long seed, double precision, int threads) {
        return new Plan(seed, FIRST, CAP, precision, CONFIDENCE, threads);
    }
}
