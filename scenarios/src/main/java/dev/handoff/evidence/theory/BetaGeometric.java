package dev.handoff.evidence.theory;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Attempts until somebody answers when leads differ: each has its own chance p, beta distributed over leads, for all its attempts.
 *
 * <p>Nobody answers k attempts with chance {@code E[(1 − p)^k] = B(α, β + k)/B(α, β)}. Source: Weinberg and Gladen 1986.
 *
 * @param alpha α
 * @param beta β
 * @param maxAttempts K
 */
public record BetaGeometric(double alpha, double beta, int maxAttempts) {

    /** Chance that k attempts are all in vain, {@code Π (β + i)/(α + β + i)}. */
    private double inVain(int attempts) {
        double chance = 1;
        for (int i = 0; i < attempts; i++) {
            chance *= (beta + i) / (alpha + beta + i);
        }
        return chance;
    }

    /** Chance of an answer within K attempts. */
    public double contactChance() {
        return 1 - inVain(maxAttempts);
    }

    /** Mean number of attempts, {@code Σ_{k<K} E[(1 − p)^k]}. */
    public double meanAttempts() {
        return IntStream.range(0, maxAttempts).mapToDouble(this::inVain).sum();
    }

    /** Chance that the first attempt is answered, {@code α/(α + β)}. */
    public double firstAnswered() {
        return alpha / (alpha + beta);
    }

    /**
     * The fewest kinds of leads, each with one chance for all its leads, that cannot be told from the beta distribution by K attempts.
     *
     * <p>Everything above is a polynomial of degree K or less in p, and Gauss's quadrature with n nodes is exact up to degree 2n − 1.
     * Nodes and weights are the eigenvalues, and the squared first components of the eigenvectors, of the Jacobi matrix of the beta
     * distribution (Golub and Welsch 1969).
     */
    public Kind[] kinds() {
        int count = maxAttempts / 2 + 1;
        EigenDecomposition eigen = new EigenDecomposition(jacobiMatrix(count));
        return IntStream.range(0, count).mapToObj(i -> kind(eigen, i)).toArray(Kind[]::new);
    }

    private static Kind kind(EigenDecomposition eigen, int i) {
        double first = eigen.getEigenvector(i).getEntry(0);
        return new Kind(eigen.getRealEigenvalue(i), first * first);
    }

    /** Recurrence coefficients of the polynomials orthogonal under the beta distribution, moved from Jacobi's [−1, 1] to [0, 1]. */
    private RealMatrix jacobiMatrix(int size) {
        double a = beta - 1;
        double b = alpha - 1;
        RealMatrix matrix = MatrixUtils.createRealMatrix(size, size);
        for (int n = 0; n < size; n++) {
            double s = 2 * n + a + b;
            double centre = n == 0 ? (b - a) / (a + b + 2) : (b * b - a * a) / (s * (s + 2));
            matrix.setEntry(n, n, (1 + centre) / 2);
            if (n > 0) {
                double square = n == 1
                        ? 4 * (1 + a) * (1 + b) / ((2 + a + b) * (2 + a + b) * (3 + a + b))
                        : 4 * n * (n + a) * (n + b) * (n + a + b) / (s * s * (s + 1) * (s - 1));
                matrix.setEntry(n, n - 1, Math.sqrt(square) / 2);
                matrix.setEntry(n - 1, n, Math.sqrt(square) / 2);
            }
        }
        return matrix;
    }

    /**
     * Leads that answer alike.
     *
     * @param answer chance that one of them answers an attempt
     * @param share their share of all leads
     */
    public record Kind(double answer, double share) {}
}
