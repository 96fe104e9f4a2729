package dev.handoff.calibration.estimate;

import java.util.function.ToDoubleFunction;

/** Derivatives of a log-likelihood of few values by central differences; for those whose formulas would be longer than they are worth. */
final class NumericLikelihood implements LogLikelihood {

    /** About the fourth root of the precision, where truncation and rounding of a second difference are alike. */
    private static final double STEP = 2e-4;

    private final int size;
    private final ToDoubleFunction<double[]> value;

    NumericLikelihood(int size, ToDoubleFunction<double[]> value) {
        this.size = size;
        this.value = value;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double valueAt(double[] x) {
        return value.applyAsDouble(x);
    }

    @Override
    public double at(double[] x, double[] gradient, double[][] hessian) {
        double here = value.applyAsDouble(x);
        for (int i = 0; i < size; i++) {
            double up = moved(x, i, STEP, i, 0);
            double down = moved(x, i, -STEP, i, 0);
            gradient[i] = (up - down) / (2 * STEP);
            hessian[i][i] = (up - 2 * here + down) / (STEP * STEP);
            for (int j = 0; j < i; j++) {
                double cross = moved(x, i, STEP, j, STEP)
                        - moved(x, i, STEP, j, -STEP)
                        - moved(x, i, -STEP, j, STEP)
                        + moved(x, i, -STEP, j, -STEP);
                hessian[i][j] = cross / (4 * STEP * STEP);
                hessian[j][i] = hessian[i][j];
            }
        }
        return here;
    }

    private double moved(double[] x, int i, double by, int j, double byToo) {
        double[] to = x.clone();
        to[i] += by;
        to[j] += byToo;
        return value.applyAsDouble(to);
    }
}
