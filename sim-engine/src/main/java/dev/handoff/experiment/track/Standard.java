package dev.handoff.experiment.track;

/**
 * Means and standard deviations of every indicator and week over simulated horizons, and how far a horizon lies from them. A horizon that is one
 * of those simulated is measured against the others, so that it is as far off as one that is not.
 */
final class Standard {
    /** Where something never varied in any simulation, and does now. */
    private static final double FAR = 20;

    private final int[][] count;
    private final double[][] mean;
    private final double[][] squares;

    /**
     * Counted over horizons.
     *
     * @param horizons by number, indicator and week; not a number where a week has no figure
     */
    Standard(double[][][] horizons) {
        int indicators = horizons[0].length;
        int weeks = indicators == 0 ? 0 : horizons[0][0].length;
        count = new int[indicators][weeks];
        mean = new double[indicators][weeks];
        squares = new double[indicators][weeks];
        for (double[][] horizon : horizons) {
            for (int i = 0; i < indicators; i++) {
                for (int w = 0; w < weeks; w++) {
                    add(i, w, horizon[i][w]);
                }
            }
        }
    }

    private void add(int i, int w, double value) {
        if (Double.isFinite(value)) {
            count[i][w]++;
            double delta = value - mean[i][w];
            mean[i][w] += delta / count[i][w];
            squares[i][w] += delta * (value - mean[i][w]);
        }
    }

    double mean(int indicator, int week) {
        return count[indicator][week] == 0 ? Double.NaN : mean[indicator][week];
    }

    double sd(int indicator, int week) {
        int n = count[indicator][week];
        return n < 2 ? Double.NaN : Math.sqrt(squares[indicator][week] / (n - 1));
    }

    /** Standard deviations from the mean; 0 where nothing can be said. */
    double[] scores(double[][] horizon, int indicator) {
        double[] scores = new double[horizon[indicator].length];
        for (int w = 0; w < scores.length; w++) {
            scores[w] = score(horizon[indicator][w], mean(indicator, w), sd(indicator, w));
        }
        return scores;
    }

    /** The same of a horizon that was counted here, against all others. */
    double[] scoresOfMember(double[][] horizon, int indicator) {
        double[] scores = new double[horizon[indicator].length];
        for (int w = 0; w < scores.length; w++) {
            double n = count[indicator][w];
            double value = horizon[indicator][w];
            if (n > 2 && Double.isFinite(value)) {
                double delta = value - mean[indicator][w];
                double others = mean[indicator][w] - delta / (n - 1);
                double rest = Math.max(0, squares[indicator][w] - delta * delta * n / (n - 1));
                scores[w] = score(value, others, Math.sqrt(rest / (n - 2)));
            }
        }
        return scores;
    }

    private static double score(double value, double mean, double sd) {
        if (!Double.isFinite(value) || !Double.isFinite(mean) || !Double.isFinite(sd)) {
            return 0;
        }
        double delta = value - mean;
        return sd > 0 ? delta / sd : Math.signum(delta) * FAR;
    }
}
