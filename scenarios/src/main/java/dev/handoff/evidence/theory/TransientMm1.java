package dev.handoff.evidence.theory;

import org.apache.commons.math3.special.Beta;

/**
 * Waits in an M/M/1 queue that starts empty, customer by customer.
 *
 * <p>Spitzer's identity: {@code E[Wₙ] = Σ_{k<n} E[(S_k − A_k)⁺]/k} with S_k the sum of k services and A_k of k gaps between arrivals,
 * both Erlang. In the merged stream of Poisson events an arrival comes next with {@code q = λ/(λ + μ)}, so that
 * {@code P(S_m > A_k) = I_q(k, m)}, the regularised incomplete beta function, and
 * {@code E[(S_k − A_k)⁺] = (k/μ)·I_q(k, k + 1) − (k/λ)·I_q(k + 1, k)}. Source: F. Spitzer 1956.
 *
 * @param arrivalRate λ
 * @param serviceRate μ
 */
public record TransientMm1(double arrivalRate, double serviceRate) {

    /** Mean wait of the n-th customer, from 1; the first never waits. */
    public double meanWait(int n) {
        double sum = 0;
        for (int k = 1; k < n; k++) {
            sum += excess(k) / k;
        }
        return sum;
    }

    /** Mean over customers from one number to another, both included, of their mean waits. */
    public double averageWait(int from, int to) {
        double wait = meanWait(from);
        double sum = wait;
        for (int n = from + 1; n <= to; n++) {
            wait += excess(n - 1) / (n - 1);
            sum += wait;
        }
        return sum / (to - from + 1);
    }

    private double excess(int k) {
        double q = arrivalRate / (arrivalRate + serviceRate);
        return k / serviceRate * Beta.regularizedBeta(q, k, k + 1)
                - k / arrivalRate * Beta.regularizedBeta(q, k + 1, k);
    }
}
