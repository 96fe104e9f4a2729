package dev.handoff.evidence.theory;

import org.apache.commons.math3.util.FastMath;

/**
 * Attempts until somebody answers, at most so many: each attempt is answered with the same chance p, and before each further one the
 * lead is still there with chance s.
 *
 * <p>Attempt k is made with chance {@code r^(k−1)}, {@code r = (1 − p)s}. Elementary.
 *
 * @param answer p
 * @param survival s, 1 when nobody leaves between attempts
 * @param maxAttempts K
 */
public record TruncatedGeometric(double answer, double survival, int maxAttempts) {

    /** Attempts a fixed gap apart, with leads leaving at a constant hazard: {@code s = exp(−hazard·gap)}. */
    public static TruncatedGeometric of(double answer, int maxAttempts, double gap, double hazard) {
        return new TruncatedGeometric(answer, FastMath.exp(-hazard * gap), maxAttempts);
    }

    private double made(int attempt) {
        return FastMath.pow((1 - answer) * survival, attempt - 1);
    }

    /** Chance of an answer, {@code p(1 − r^K)/(1 − r)}. */
    public double contactChance() {
        return answer * meanAttempts();
    }

    /** Mean number of attempts, {@code Σ r^(k−1)}. */
    public double meanAttempts() {
        double sum = 0;
        for (int k = 1; k <= maxAttempts; k++) {
            sum += made(k);
        }
        return sum;
    }

    /** Variance of the number of attempts, {@code Σ (2k − 1)r^(k−1) − mean²}. */
    public double attemptsVariance() {
        double second = 0;
        for (int k = 1; k <= maxAttempts; k++) {
            second += (2 * k - 1) * made(k);
        }
        return second - meanAttempts() * meanAttempts();
    }

    /** Mean number of attempts of those who answered, {@code Σ k·p·r^(k−1)/P(contact)}. */
    public double meanAttemptsOfContacts() {
        double sum = 0;
        for (int k = 1; k <= maxAttempts; k++) {
            sum += k * answer * made(k);
        }
        return sum / contactChance();
    }

    /** Chance that the last attempt was made in vain, {@code (1 − p)r^(K−1)}. */
    public double exhaustedChance() {
        return (1 - answer) * made(maxAttempts);
    }

    /** Chance to leave between two attempts. */
    public double leftChance() {
        return 1 - contactChance() - exhaustedChance();
    }
}
