package dev.handoff.evidence.theory;

import java.util.Arrays;

/**
 * Poisson arrivals to two equal servers with a line each; every arrival joins the shorter one (by all that is there, service included) and
 * stays. Exponential service.
 *
 * <p>The balance equations of the two lengths are solved by Gauss and Seidel's iteration on lengths below {@value #LONGEST}; by symmetry it
 * does not matter how ties are broken. Source: Haight 1958; Kingman 1961 (the geometric tail {@code ρ²} justifies the cut).
 *
 * @param arrivalRate λ of all arrivals together
 * @param serviceRate μ of one server
 */
public record ShortestQueue(double arrivalRate, double serviceRate) {

    private static final int LONGEST = 40;
    private static final double CLOSE = 1e-13;

    public ShortestQueue {
        SteadyStateCheck.load(arrivalRate / (2 * serviceRate));
    }

    /** Chance to wait: both servers are busy. */
    public double waitingChance() {
        double[][] p = stationary();
        double idle = 0;
        for (int j = 0; j < LONGEST; j++) {
            idle += p[0][j] + (j > 0 ? p[j][0] : 0);
        }
        return 1 - idle;
    }

    /** Mean wait by Little's law: mean number waiting over λ. */
    public double meanWait() {
        double[][] p = stationary();
        double waiting = 0;
        for (int i = 0; i < LONGEST; i++) {
            for (int j = 0; j < LONGEST; j++) {
                waiting += p[i][j] * (Math.max(0, i - 1) + Math.max(0, j - 1));
            }
        }
        return waiting / arrivalRate;
    }

    /** Chances of i at the first and j at the second server. */
    private double[][] stationary() {
        double[][] p = new double[LONGEST][LONGEST];
        for (double[] row : p) {
            Arrays.fill(row, 1);
        }
        double moved = 1;
        while (moved > CLOSE) {
            moved = 0;
            for (int i = 0; i < LONGEST; i++) {
                for (int j = 0; j < LONGEST; j++) {
                    double next = inflow(p, i, j) / outflow(i, j);
                    moved = Math.max(moved, Math.abs(next - p[i][j]));
                    p[i][j] = next;
                }
            }
            normalise(p);
        }
        return p;
    }

    private double outflow(int i, int j) {
        boolean full = Math.min(i, j) == LONGEST - 1;
        return (full ? 0 : arrivalRate) + (i > 0 ? serviceRate : 0) + (j > 0 ? serviceRate : 0);
    }

    private double inflow(double[][] p, int i, int j) {
        double in = 0;
        if (i > 0) {
            in += p[i - 1][j] * arrivalRate * joins(i - 1, j);
        }
        if (j > 0) {
            in += p[i][j - 1] * arrivalRate * joins(j - 1, i);
        }
        in += i < LONGEST - 1 ? p[i + 1][j] * serviceRate : 0;
        in += j < LONGEST - 1 ? p[i][j + 1] * serviceRate : 0;
        return in;
    }

    /** Share of arrivals that join a line of that length beside the other. */
    private static double joins(int length, int other) {
        return length < other ? 1 : length == other ? 0.5 : 0;
    }

    private static void normalise(double[][] p) {
        double sum = 0;
        for (double[] row : p) {
            for (double x : row) {
                sum += x;
            }
        }
        for (double[] row : p) {
            for (int j = 0; j < row.length; j++) {
                row[j] /= sum;
            }
        }
    }
}
