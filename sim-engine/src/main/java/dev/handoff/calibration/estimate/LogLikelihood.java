package dev.handoff.calibration.estimate;

/** A log-likelihood with its derivatives. */
public interface LogLikelihood {

    /** How many values are sought. */
    int size();

    /**
     * The log-likelihood at {@code x}.
     *
     * @param x one number a value sought
     * @param gradient zeros; filled with the first derivatives
     * @param hessian zeros; filled with the second derivatives, both halves
     */
    double at(double[] x, double[] gradient, double[][] hessian);

    /** The log-likelihood alone; where that is much cheaper than with derivatives it is worth a method of its own. */
    default double valueAt(double[] x) {
        return at(x, new double[size()], new double[size()][size()]);
    }
}
