package dev.handoff.statistics;

/**
 * In what share of the replications the other policy does better than the base, ties counting half.
 *
 * <p>The interval is Wilson's (1927) on wins + ties/2: a tie has less variance than a coin, so ties only make it too long. (The same
 * share, over independent pairs, is the common language effect size of McGraw and Wong, Psychological Bulletin 111, 1992.)
 *
 * @param share (wins + ties/2)/count with its interval; NaN without pairs
 * @param wins pairs in which the other policy is better
 * @param ties pairs in which both are equal
 * @param count pairs in which both values are defined
 */
public record ShareBetter(Interval share, int wins, int ties, int count) {

    /**
     * Counts the pairs.
     *
     * @param largerIsBetter false for costs and delays
     * @throws IllegalArgumentException when the samples differ in length
     */
    public static ShareBetter of(double[] base, double[] other, boolean largerIsBetter, double confidence) {
        ArgumentCheck.sameLength("base and other", base.length, other.length);
        int wins = 0;
        int ties = 0;
        int count = 0;
        for (int i = 0; i < base.length; i++) {
            if (!Double.isNaN(base[i]) && !Double.isNaN(other[i])) {
                count++;
                ties += base[i] == other[i] ? 1 : 0;
                wins += base[i] != other[i] && other[i] > base[i] == largerIsBetter ? 1 : 0;
            }
        }
        return new ShareBetter(interval(wins + ties / 2.0, count, confidence), wins, ties, count);
    }

    private static Interval interval(double successes, int count, double confidence) {
        return count == 0
                ? new Interval(Double.NaN, Double.NaN, Double.NaN, confidence)
                : Wilson.interval(successes, count, confidence);
    }
}
