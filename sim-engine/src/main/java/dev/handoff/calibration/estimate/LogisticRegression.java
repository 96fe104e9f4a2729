package dev.handoff.calibration.estimate;

import org.apache.commons.math3.util.FastMath;

/**
 * Logistic regression by maximum likelihood: P(y = 1) = ceiling·logit⁻¹(x'b). The ceiling, 1 unless stated, is the chance that somebody who
 * wanted to was able to (a lead that opted out unrecorded cannot be called again, however willing the rep).
 *
 * <p>Source: McCullagh and Nelder, "Generalized Linear Models" (1989), ch. 4. Newton's method; standard errors from the observed
 * information.
 */
public final class LogisticRegression implements LogLikelihood {

    private final double[][] x;
    private final boolean[] y;
    private final double[] ceiling;
    private final double[] precision;
    private final double[] centre;

    private LogisticRegression(double[][] x, boolean[] y, double[] ceiling, double[] precision, double[] centre) {
        this.x = x;
        this.y = y;
        this.ceiling = ceiling;
        this.precision = precision;
        this.centre = centre;
    }

    /** A regression of {@code y} on the rows {@code x}; a constant is a column of ones. */
    public static LogisticRegression of(double[][] x, boolean[] y) {
        LogOdds.sameLength("rows of x and y", x.length, y.length);
        if (x.length == 0) {
            throw new IllegalArgumentException("there must be a row to fit");
        }
        return new LogisticRegression(x, y, null, new double[x[0].length], new double[x[0].length]);
    }

    /** The same with a ceiling for every row, above 0 and at most 1. */
    public LogisticRegression withCeiling(double[] ofRows) {
        LogOdds.sameLength("ceilings and rows", ofRows.length, x.length);
        return new LogisticRegression(x, y, ofRows, precision, centre);
    }

    /** The same with a normal prior for a coefficient: its centre and standard deviation. */
    public LogisticRegression withPrior(int coefficient, double at, double sd) {
        double[] precisions = precision.clone();
        double[] centres = centre.clone();
        precisions[coefficient] = 1 / (sd * sd);
        centres[coefficient] = at;
        return new LogisticRegression(x, y, ceiling, precisions, centres);
    }

    /** The coefficients of largest likelihood. */
    public Maximum fit() {
        return Maximum.of(this, new double[size()]);
    }

    @Override
    public int size() {
        return precision.length;
    }

    @Override
    public double valueAt(double[] b) {
        double sum = prior(b, null, null);
        for (int i = 0; i < x.length; i++) {
            double eta = eta(x[i], b);
            double c = ceiling == null ? 1 : ceiling[i];
            sum += y[i] ? FastMath.log(c) + LogOdds.logLogistic(eta) : logNot(c, eta);
        }
        return sum;
    }

    @Override
    public double at(double[] b, double[] gradient, double[][] hessian) {
        double sum = prior(b, gradient, hessian);
        for (int i = 0; i < x.length; i++) {
            double eta = eta(x[i], b);
            double p = LogOdds.logistic(eta);
            double slope;
            double bend;
            if (y[i]) {
                sum += (ceiling == null ? 0 : FastMath.log(ceiling[i])) + LogOdds.logLogistic(eta);
                slope = 1 - p;
                bend = -p * (1 - p);
            } else {
                double c = ceiling == null ? 1 : ceiling[i];
                sum += logNot(c, eta);
                // d/dη ln(1 − cp) = −cp(1 − p)/(1 − cp)
                double w = c * p / (1 - c * p);
                slope = -w * (1 - p);
                bend = ceiling == null ? -p * (1 - p) : -w * (1 - p) * (1 - 2 * p) - w * w * (1 - p) * (1 - p);
                if (ceiling == null) {
                    slope = -p;
                }
            }
            add(x[i], slope, bend, gradient, hessian);
        }
        mirror(hessian);
        return sum;
    }

    private double prior(double[] b, double[] gradient, double[][] hessian) {
        double sum = 0;
        for (int j = 0; j < b.length; j++) {
            double off = b[j] - centre[j];
            sum -= precision[j] * off * off / 2;
            if (gradient != null) {
                gradient[j] -= precision[j] * off;
                hessian[j][j] -= precision[j];
            }
        }
        return sum;
    }

    private static double logNot(double c, double eta) {
        return c == 1 ? LogOdds.logLogistic(-eta) : FastMath.log1p(-c * LogOdds.logistic(eta));
    }

    private static double eta(double[] row, double[] b) {
        double sum = 0;
        for (int j = 0; j < b.length; j++) {
            sum += row[j] * b[j];
        }
        return sum;
    }

    private static void add(double[] row, double slope, double bend, double[] gradient, double[][] hessian) {
        for (int j = 0; j < row.length; j++) {
            if (row[j] != 0) {
                gradient[j] += slope * row[j];
                for (int k = 0; k <= j; k++) {
                    hessian[j][k] += bend * row[j] * row[k];
                }
            }
        }
    }

    private static void mirror(double[][] matrix) {
        for (int j = 0; j < matrix.length; j++) {
            for (int k = 0; k < j; k++) {
                matrix[k][j] = matrix[j][k];
            }
        }
    }
}
