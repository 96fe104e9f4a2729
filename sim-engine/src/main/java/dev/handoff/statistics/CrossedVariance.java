package dev.handoff.statistics;

/**
 * How much of a result's variance is there because the data are few, and how much is luck, when every draw of the parameters meets the same
 * lucks: {@code Y = μ + draw + luck + both together}.
 *
 * <p>The parts come from the mean squares of a two-way table with one value a cell (Henderson, "Estimation of variance and covariance
 * components", Biometrics 9, 1953): data (MS draws − MS rest)/R, luck (MS lucks − MS rest)/B, both together MS rest, for B draws and R
 * lucks. A part that comes out below 0 counts as 0.
 *
 * @param mean mean of all values
 * @param meanSquareDraws R·Σ(row mean − mean)²/(B − 1)
 * @param meanSquareLucks B·Σ(column mean − mean)²/(R − 1)
 * @param meanSquareRest what rows and columns leave, over (B − 1)(R − 1)
 * @param draws B, the number of draws
 * @param lucks R, the number of lucks
 */
public record CrossedVariance(
        double mean, double meanSquareDraws, double meanSquareLucks, double meanSquareRest, int draws, int lucks) {

    /**
     * The parts of the variance of a table.
     *
     * @param values one row a draw, one column a luck, at least two of each; an undefined value makes everything undefined (NaN)
     * @throws IllegalArgumentException when there are fewer, or rows differ in length
     */
    public static CrossedVariance of(double[][] values) {
        int draws = ArgumentCheck.atLeast("draws", values.length, 2);
        int lucks = ArgumentCheck.atLeast("lucks", values[0].length, 2);
        double[] rows = new double[draws];
        double[] columns = new double[lucks];
        for (int b = 0; b < draws; b++) {
            ArgumentCheck.sameLength("lucks of every draw", lucks, values[b].length);
            for (int r = 0; r < lucks; r++) {
                rows[b] += values[b][r] / lucks;
                columns[r] += values[b][r] / draws;
            }
        }
        Moments ofRows = Moments.of(rows);
        double rest = 0;
        for (int b = 0; b < draws; b++) {
            for (int r = 0; r < lucks; r++) {
                double left = values[b][r] - rows[b] - columns[r] + ofRows.mean();
                rest += left * left;
            }
        }
        return new CrossedVariance(
                ofRows.mean(),
                lucks * ofRows.variance(),
                draws * Moments.of(columns).variance(),
                rest / ((draws - 1.0) * (lucks - 1)),
                draws,
                lucks);
    }

    /** Variance because the data are few: that of the true mean over draws of the parameters. */
    public double fromData() {
        return atLeastNought((meanSquareDraws - meanSquareRest) / lucks);
    }

    /** Variance by luck that is the same for every draw. */
    public double fromLuck() {
        return atLeastNought((meanSquareLucks - meanSquareRest) / draws);
    }

    /** Variance of what one luck does to one draw and not to another. */
    public double fromBoth() {
        return meanSquareRest;
    }

    /** Mean of an average year, with what the data and the finite simulation leave open: ± t(B − 1)·√(data + luck/R + both/(BR)). */
    public Interval meanYear(double confidence) {
        return around(varianceOfMeanYear(), confidence);
    }

    /** What one year may bring: ± t(B − 1)·√(data + luck + both). */
    public Interval oneYear(double confidence) {
        return around(varianceOfOneYear(), confidence);
    }

    /**
     * The mean over all draws there may be: ± t·√(data/B + luck/R + both/(BR)), with Satterthwaite's degrees of freedom (Biometrics Bulletin 2,
     * 1946), rounded down. It says how well the mean over draws is known, not the company, of which one draw is true.
     */
    public Interval meanOverDraws(double confidence) {
        double variance = fromData() / draws + fromLuck() / lucks + fromBoth() / ((double) draws * lucks);
        double halfWidth =
                variance == 0 ? 0 : StudentT.factor(degreesOfMean(variance), confidence) * Math.sqrt(variance);
        return Interval.around(mean, halfWidth, confidence);
    }

    private int degreesOfMean(double variance) {
        double sum = variance * draws * lucks;
        double squares = meanSquareDraws * meanSquareDraws / (draws - 1)
                + meanSquareLucks * meanSquareLucks / (lucks - 1)
                + meanSquareRest * meanSquareRest / ((draws - 1.0) * (lucks - 1));
        return Math.max(1, (int) (sum * sum / squares));
    }

    /** Standard error of the mean year: √(data + luck/R + both/(BR)). */
    public double errorOfMeanYear() {
        return Math.sqrt(varianceOfMeanYear());
    }

    /** Two-sided p-value of the mean year being 0, by Student's t with B − 1 degrees of freedom: 1 for a mean of exactly 0. */
    public double pValueOfMeanYear() {
        double error = errorOfMeanYear();
        if (Double.isNaN(error) || mean == 0) {
            return Double.isNaN(error) ? Double.NaN : 1;
        }
        return error == 0 ? 0 : StudentT.twoSided(mean / error, draws - 1);
    }

    /** Half-width of the mean year if the variance from draws were smaller by so much; at most all of it goes. */
    public double halfWidthWithout(double variance, double confidence) {
        double less = Math.min(variance, fromData());
        return StudentT.factor(draws - 1, confidence) * Math.sqrt(atLeastNought(varianceOfMeanYear() - less));
    }

    /** The data's share of the variance of {@link #meanYear}, 0 to 1; the rest goes away with more runs. 0 when nothing varies. */
    public double dataShareOfMeanYear() {
        return share(varianceOfMeanYear());
    }

    /** The data's share of the variance of {@link #oneYear}, 0 to 1; the rest is luck. 0 when nothing varies. */
    public double dataShareOfOneYear() {
        return share(varianceOfOneYear());
    }

    private double varianceOfMeanYear() {
        return fromData() + fromLuck() / lucks + fromBoth() / ((double) draws * lucks);
    }

    private double varianceOfOneYear() {
        return fromData() + fromLuck() + fromBoth();
    }

    private double share(double variance) {
        return variance == 0 ? 0 : fromData() / variance;
    }

    private Interval around(double variance, double confidence) {
        ArgumentCheck.probability("confidence", confidence);
        return Interval.around(mean, StudentT.factor(draws - 1, confidence) * Math.sqrt(variance), confidence);
    }

    private static double atLeastNought(double variance) {
        return variance < 0 ? 0 : variance;
    }
}
