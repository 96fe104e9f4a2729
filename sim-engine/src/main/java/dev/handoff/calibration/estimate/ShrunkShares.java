package dev.handoff.calibration.estimate;

/**
 * Shares of several groups, each drawn toward the common one as far as its own count leaves it open: p + w(p_c − p), w = τ²/(τ² + p(1 −
 * p)/n_c).
 *
 * <p>Source: DerSimonian and Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7 (1986), with the pooled variance; Efron
 * and Morris, Journal of the American Statistical Association 70 (1975).
 *
 * @param pooled the common share
 * @param q Σn(p_c − p)²/(p(1 − p)), how far the groups differ
 * @param between τ², the variance of true shares between groups; 0 when they do not differ more than chance gives
 * @param shares of the groups after shrinking
 * @param errors their standard errors, √(w·p(1 − p)/n_c)
 * @param weights w of each group: the rest is what it borrows from all others
 */
public record ShrunkShares(
        double pooled, double q, double between, double[] shares, double[] errors, double[] weights) {

    /** Shrinks {@code successes} of {@code of}; a group of none gets the common share. */
    public static ShrunkShares of(double[] successes, double[] of) {
        LogOdds.sameLength("successes and counts", successes.length, of.length);
        double hits = 0;
        double all = 0;
        double squares = 0;
        for (int c = 0; c < of.length; c++) {
            hits += successes[c];
            all += of[c];
            squares += of[c] * of[c];
        }
        double p = hits / all;
        double variance = p * (1 - p);
        double q = 0;
        for (int c = 0; c < of.length; c++) {
            double off = of[c] == 0 ? 0 : successes[c] / of[c] - p;
            q += variance == 0 ? 0 : of[c] * off * off / variance;
        }
        double spread = all - squares / all;
        double between = spread <= 0 ? 0 : Math.max(0, (q - (of.length - 1)) * variance / spread);
        double[] shares = new double[of.length];
        double[] errors = new double[of.length];
        double[] weights = new double[of.length];
        for (int c = 0; c < of.length; c++) {
            double w = of[c] == 0 || between == 0 ? 0 : between / (between + variance / of[c]);
            weights[c] = w;
            shares[c] = w == 0 ? p : p + w * (successes[c] / of[c] - p);
            errors[c] = of[c] == 0 ? Math.sqrt(between) : Math.sqrt(w * variance / of[c]);
        }
        return new ShrunkShares(p, q, between, shares, errors, weights);
    }
}
