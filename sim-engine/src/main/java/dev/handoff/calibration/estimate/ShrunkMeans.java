package dev.handoff.calibration.estimate;

/**
 * Means of several groups beside the common one, each drawn toward it as far as its own count leaves it open: w·y_c, w = τ²/(τ² + σ²/n_c). The
 * error of a mean says, too, that τ² is known from a few groups only: w·σ²/n_c + 2/(k − 3)·(1 − w)²·y_c²·(V̄ + τ²)/(σ²/n_c + τ²), V̄ the mean of
 * σ²/n_c over the k groups.
 *
 * <p>Source: DerSimonian and Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7 (1986), for τ²; Morris, "Parametric empirical
 * Bayes inference", Journal of the American Statistical Association 78 (1983), for the error. With three groups or less, k − 3 counts as 1.
 *
 * @param between τ², the variance of true means between groups; 0 when they do not differ more than chance gives
 * @param means of the groups after drawing them together
 * @param errors their standard errors
 */
public record ShrunkMeans(double between, double[] means, double[] errors) {

    /**
     * Draws means together.
     *
     * @param off mean of each group less the common mean
     * @param counts number of values in each group, above 0
     * @param variance σ² of a value within its group
     */
    public static ShrunkMeans of(double[] off, int[] counts, double variance) {
        LogOdds.sameLength("means and counts", off.length, counts.length);
        int k = off.length;
        double q = 0;
        double all = 0;
        double squares = 0;
        double noise = 0;
        for (int c = 0; c < k; c++) {
            q += counts[c] * off[c] * off[c] / variance;
            all += counts[c];
            squares += (double) counts[c] * counts[c];
            noise += variance / counts[c] / k;
        }
        double between = k < 2 ? 0 : Math.max(0, (q - (k - 1)) * variance / (all - squares / all));
        double[] means = new double[k];
        double[] errors = new double[k];
        for (int c = 0; c < k; c++) {
            double own = variance / counts[c];
            double w = between / (between + own);
            double borrowed = (1 - w) * off[c];
            double unsure = 2.0 / Math.max(1, k - 3) * borrowed * borrowed * (noise + between) / (own + between);
            means[c] = w * off[c];
            errors[c] = Math.sqrt(w * own + unsure);
        }
        return new ShrunkMeans(between, means, errors);
    }
}
