package dev.handoff.calibration.estimate;

/** Normal priors on the values of a likelihood, added to it with their derivatives. */
final class Priors {

    private Priors() {}

    /** One value, normal around {@code centre}. */
    static double around(double[] x, int i, double centre, double sd, double[] gradient, double[][] hessian) {
        double off = x[i] - centre;
        gradient[i] -= off / (sd * sd);
        hessian[i][i] -= 1 / (sd * sd);
        return -off * off / (2 * sd * sd);
    }

    /** The mean of {@code count} values from {@code from} on, normal around {@code centre}. */
    static double meanAround(
            double[] x, int from, int count, double centre, double sd, double[] gradient, double[][] hessian) {
        double off = -centre;
        for (int i = 0; i < count; i++) {
            off += x[from + i] / count;
        }
        for (int i = 0; i < count; i++) {
            gradient[from + i] -= off / count / (sd * sd);
            for (int j = 0; j < count; j++) {
                hessian[from + i][from + j] -= 1.0 / count / count / (sd * sd);
            }
        }
        return -off * off / (2 * sd * sd);
    }

    /** {@code count} values from {@code from} on, normal around a common mean of which nothing is known. */
    static double aroundTheirMean(double[] x, int from, int count, double sd, double[] gradient, double[][] hessian) {
        double mean = 0;
        for (int i = 0; i < count; i++) {
            mean += x[from + i] / count;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double off = x[from + i] - mean;
            sum -= off * off / (2 * sd * sd);
            gradient[from + i] -= off / (sd * sd);
            for (int j = 0; j < count; j++) {
                hessian[from + i][from + j] -= ((i == j ? 1 : 0) - 1.0 / count) / (sd * sd);
            }
        }
        return sum;
    }
}
