package dev.handoff.calibration.estimate;

import dev.handoff.random.StandardNormal;
import org.jspecify.annotations.Nullable;

/**
 * Logistic regression of decisions with an effect of every rep, the effects summing to nought, and how far reps differ.
 *
 * <p>The engine deals rep number i of n the effect σ·Φ⁻¹((i − ½)/n), so that Σu² = σ²Σq²; what estimated effects vary by chance is taken
 * off: σ² = (Σu² − tr V)/Σq².
 */
public final class RepEffects {

    private final Maximum maximum;
    private final int others;
    private final int reps;

    private RepEffects(Maximum maximum, int others, int reps) {
        this.maximum = maximum;
        this.others = others;
        this.reps = reps;
    }

    /**
     * Fits it.
     *
     * @param x what else bears on each decision, a row a decision
     * @param rep who decided, from 0; −1 for somebody who counts as average. All of {@code reps} must occur
     * @param yes the decision
     * @param ceiling chance that a rep who wanted to could, by decision; null for always
     */
    public static RepEffects fit(double[][] x, int[] rep, int reps, boolean[] yes, double @Nullable [] ceiling) {
        return fit(x, rep, reps, yes, ceiling, 0, 1);
    }

    /** The same; the last {@code drawn} columns of {@code x} have coefficients that are normal around nought with {@code sd}. */
    public static RepEffects fit(
            double[][] x, int[] rep, int reps, boolean[] yes, double @Nullable [] ceiling, int drawn, double sd) {
        return fit(DecisionRows.of(x), rep, reps, yes, ceiling, drawn, sd);
    }

    /** The same of rows that are not kept. */
    public static RepEffects fit(
            DecisionRows x, int[] rep, int reps, boolean[] yes, double @Nullable [] ceiling, int drawn, double sd) {
        RepLikelihood likelihood = new RepLikelihood(x, rep, reps, yes, ceiling, drawn, sd);
        return new RepEffects(Maximum.of(likelihood, new double[likelihood.size()]), x.width(), reps);
    }

    /** The same decisions with columns more, whose coefficients are normal around nought with {@code sd}; the search begins where this one ended. */
    public RepEffects beside(
            DecisionRows wider, int[] rep, boolean[] yes, double @Nullable [] ceiling, int drawn, double sd) {
        double[] start = new double[wider.width() + reps - 1];
        System.arraycopy(maximum.point(), 0, start, 0, others);
        System.arraycopy(maximum.point(), others, start, wider.width(), reps - 1);
        RepLikelihood likelihood = new RepLikelihood(wider, rep, reps, yes, ceiling, drawn, sd);
        return new RepEffects(Maximum.of(likelihood, start), wider.width(), reps);
    }

    /** The chance of a yes for each row, ceilings aside. */
    public double[] chances(DecisionRows x, int[] rep) {
        double[] chances = new double[x.size()];
        double[] row = new double[others];
        for (int i = 0; i < chances.length; i++) {
            x.read(i, row);
            double eta = rep[i] < 0 ? 0 : effect(rep[i]);
            for (int j = 0; j < others; j++) {
                eta += row[j] * maximum.point()[j];
            }
            chances[i] = LogOdds.logistic(eta);
        }
        return chances;
    }

    /** The coefficient of column j. */
    public double coefficient(int j) {
        return maximum.point()[j];
    }

    /** Its standard error. */
    public double standardError(int j) {
        return maximum.se(j);
    }

    /** Coefficients and the effects of all reps but the last, with their covariance. */
    public Maximum maximum() {
        return maximum;
    }

    /** The log-likelihood. */
    public double logLikelihood() {
        return maximum.value();
    }

    /** The effect of a rep, in logits. */
    public double effect(int rep) {
        if (rep < reps - 1) {
            return maximum.point()[others + rep];
        }
        double sum = 0;
        for (int r = 0; r < reps - 1; r++) {
            sum -= maximum.point()[others + r];
        }
        return sum;
    }

    /** Standard deviation over reps as the engine deals it; 0 when they differ no more than chance gives. */
    public double spread() {
        double squares = 0;
        for (int r = 0; r < reps; r++) {
            squares += effect(r) * effect(r);
        }
        return Math.sqrt(Math.max(0, squares - trace()) / quantileSquares(reps));
    }

    /**
     * Standard error of the spread by the delta method: variance of Σu² is 4u'Vu. Where the spread is nought it is the spread that chance
     * alone gives.
     */
    public double standardErrorOfSpread() {
        double variance = 0;
        for (int r = 0; r < reps; r++) {
            for (int s = 0; s < reps; s++) {
                variance += 4 * effect(r) * effect(s) * covariance(r, s);
            }
        }
        double q = quantileSquares(reps);
        double spread = spread();
        return spread > 0 ? Math.sqrt(variance) / (2 * spread * q) : Math.sqrt(trace() / q);
    }

    /** Standard deviation over reps who are drawn independently, √((Σu² − tr V)/(n − 1)); 0 when they differ no more than chance gives. */
    public double standardDeviation() {
        return spread() * Math.sqrt(quantileSquares(reps) / (reps - 1));
    }

    /** Its standard error: that of the effects, and that of so few reps, σ/√(2(n − 1)). */
    public double standardErrorOfDeviation() {
        double own = standardErrorOfSpread() * Math.sqrt(quantileSquares(reps) / (reps - 1));
        double ofFew = standardDeviation() / Math.sqrt(2.0 * (reps - 1));
        return Math.sqrt(own * own + ofFew * ofFew);
    }

    /** Σ of the squared normal quantiles at (i − ½)/n. */
    public static double quantileSquares(int reps) {
        double sum = 0;
        for (int i = 0; i < reps; i++) {
            double q = StandardNormal.quantile((i + 0.5) / reps);
            sum += q * q;
        }
        return sum;
    }

    private double trace() {
        double sum = 0;
        for (int r = 0; r < reps; r++) {
            sum += covariance(r, r);
        }
        return sum;
    }

    private double covariance(int r, int s) {
        if (r == reps - 1 || s == reps - 1) {
            double sum = 0;
            for (int k = 0; k < reps - 1; k++) {
                sum -= r == reps - 1 ? covariance(k, s) : covariance(r, k);
            }
            return sum;
        }
        return maximum.covariance()[others + r][others + s];
    }
}
