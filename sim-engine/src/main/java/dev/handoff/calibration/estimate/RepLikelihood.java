package dev.handoff.calibration.estimate;

import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * Logistic regression of decisions, each by one of several reps whose effects sum to nought: P(yes) = ceiling·logit⁻¹(x'b + u_rep), the effect of
 * the last rep minus the sum of the others'. What {@link LogisticRegression} would make of a column for each rep, without those columns: for each
 * rep its own part of slope and curvature is summed, and they are put together at the end.
 */
final class RepLikelihood implements LogLikelihood {
    private static final double SMALLEST = 1e-100;

    private final DecisionRows rows;
    private final int[] rep;
    private final int reps;
    private final boolean[] yes;
    private final double @Nullable [] ceiling;
    private final int others;
    private final int drawn;
    private final double precision;
    private final double logCeilings;

    /** See {@link RepEffects#fit(DecisionRows, int[], int, boolean[], double[], int, double)}. */
    RepLikelihood(
            DecisionRows rows, int[] rep, int reps, boolean[] yes, double @Nullable [] ceiling, int drawn, double sd) {
        LogOdds.sameLength("rows and decisions", rows.size(), yes.length);
        LogOdds.sameLength("reps and decisions", rep.length, yes.length);
        if (yes.length == 0) {
            throw new IllegalArgumentException("there must be a decision to fit");
        }
        this.rows = rows;
        this.rep = rep;
        this.reps = reps;
        this.yes = yes;
        this.ceiling = ceiling;
        this.others = rows.width();
        this.drawn = drawn;
        this.precision = 1 / (sd * sd);
        LogProduct all = new LogProduct();
        for (int i = 0; i < yes.length && ceiling != null; i++) {
            all.times(yes[i] ? ceiling[i] : 1);
        }
        this.logCeilings = all.log();
    }

    @Override
    public int size() {
        return others + reps - 1;
    }

    @Override
    public double valueAt(double[] b) {
        double[] row = new double[others];
        LogProduct sum = new LogProduct();
        sum.plus(logCeilings + prior(b));
        double last = ofLast(b);
        for (int i = 0; i < yes.length; i++) {
            rows.read(i, row);
            double eta = eta(i, row, b, last);
            double small = FastMath.exp(-Math.abs(eta));
            addLog(sum, i, eta, small, eta >= 0 ? 1 / (1 + small) : 1 - 1 / (1 + small));
        }
        return sum.log();
    }

    /** Adds the logarithm of the chance of decision i, but for the ceiling of a yes; {@code small} is e^−|η|, {@code p} the chance of a yes. */
    private void addLog(LogProduct sum, int i, double eta, double small, double p) {
        double c = ceiling == null ? 1 : ceiling[i];
        if (!yes[i] && c != 1) {
            sum.times(Math.max(SMALLEST, 1 - c * p));
            return;
        }
        double against = yes[i] ? -eta : eta;
        sum.plus(against > 0 ? -against : 0);
        sum.times(1 / (1 + small));
    }

    @Override
    public double at(double[] b, double[] gradient, double[][] hessian) {
        double[] row = new double[others];
        double[] ownSlope = new double[reps];
        double[] ownBend = new double[reps];
        double[][] cross = new double[reps][others];
        LogProduct sum = new LogProduct();
        sum.plus(logCeilings + prior(b));
        double last = ofLast(b);
        for (int i = 0; i < yes.length; i++) {
            rows.read(i, row);
            double eta = eta(i, row, b, last);
            double small = FastMath.exp(-Math.abs(eta));
            double p = eta >= 0 ? 1 / (1 + small) : 1 - 1 / (1 + small);
            addLog(sum, i, eta, small, p);
            double c = ceiling == null ? 1 : ceiling[i];
            double slope = yes[i] ? 1 - p : -p;
            double bend = -p * (1 - p);
            if (!yes[i] && c != 1) {
                // d/dη ln(1 − cp) = −cp(1 − p)/(1 − cp)
                double w = c * p / (1 - c * p);
                slope = -w * (1 - p);
                bend = -w * (1 - p) * (1 - 2 * p) - w * w * (1 - p) * (1 - p);
            }
            add(row, slope, bend, gradient, hessian);
            if (rep[i] >= 0) {
                ownSlope[rep[i]] += slope;
                ownBend[rep[i]] += bend;
                for (int j = 0; j < others; j++) {
                    cross[rep[i]][j] += bend * row[j];
                }
            }
        }
        putTogether(ownSlope, ownBend, cross, gradient, hessian);
        slopeOfPrior(b, gradient, hessian);
        mirror(hessian);
        return sum.log();
    }

    private double ofLast(double[] b) {
        double sum = 0;
        for (int r = 0; r < reps - 1; r++) {
            sum -= b[others + r];
        }
        return sum;
    }

    private double eta(int i, double[] row, double[] b, double last) {
        double sum = 0;
        for (int j = 0; j < others; j++) {
            sum += row[j] * b[j];
        }
        int r = rep[i];
        return r < 0 ? sum : sum + (r == reps - 1 ? last : b[others + r]);
    }

    /** What a decision adds where no rep has a part. */
    private static void add(double[] row, double slope, double bend, double[] gradient, double[][] hessian) {
        for (int j = 0; j < row.length; j++) {
            if (row[j] != 0) {
                gradient[j] += slope * row[j];
                double[] line = hessian[j];
                double by = bend * row[j];
                for (int k = 0; k <= j; k++) {
                    line[k] += by * row[k];
                }
            }
        }
    }

    /** The parts of all reps, those of the last one against each of the others. */
    private void putTogether(
            double[] ownSlope, double[] ownBend, double[][] cross, double[] gradient, double[][] hessian) {
        int last = reps - 1;
        for (int r = 0; r < last; r++) {
            gradient[others + r] += ownSlope[r] - ownSlope[last];
            for (int j = 0; j < others; j++) {
                hessian[others + r][j] += cross[r][j] - cross[last][j];
            }
            for (int s = 0; s <= r; s++) {
                hessian[others + r][others + s] += ownBend[last] + (r == s ? ownBend[r] : 0);
            }
        }
    }

    private double prior(double[] b) {
        double sum = 0;
        for (int j = others - drawn; j < others; j++) {
            sum -= precision * b[j] * b[j] / 2;
        }
        return sum;
    }

    private void slopeOfPrior(double[] b, double[] gradient, double[][] hessian) {
        for (int j = others - drawn; j < others; j++) {
            gradient[j] -= precision * b[j];
            hessian[j][j] -= precision;
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
