package dev.handoff.experiment;

import dev.handoff.statistics.CrossedVariance;
import dev.handoff.statistics.Interval;

/**
 * A figure over draws of the parameters and lucks, and what its ± consists of.
 *
 * @param metric name of the figure
 * @param unit its unit
 * @param parts its mean, and the variance from draws of the parameters, from luck, and from both together
 * @param assumed variance from values that nobody fitted and that were drawn, too; a part of what {@code parts} calls data; 0 where they
 *     stayed as they are
 */
public record UncertainFigure(String metric, String unit, CrossedVariance parts, double assumed) {

    /** The mean, in the figure's unit. */
    public double mean() {
        return parts.mean();
    }

    /** Mean of an average year, with what data, assumptions and the finite simulation leave open. */
    public Interval meanYear(double confidence) {
        return parts.meanYear(confidence);
    }

    /** What one year may bring. */
    public Interval oneYear(double confidence) {
        return parts.oneYear(confidence);
    }

    /** The data's share of the variance of the mean year, 0 to 1. */
    public double dataShare() {
        return withoutAssumed(parts.dataShareOfMeanYear());
    }

    /** The share of drawn assumptions in it. */
    public double assumedShare() {
        return assumedOf(parts.dataShareOfMeanYear());
    }

    /** The share of the finite simulation in it, which more runs make smaller. */
    public double simulationShare() {
        return parts.meanYear(Plan.CONFIDENCE).halfWidth() == 0 ? 0 : 1 - parts.dataShareOfMeanYear();
    }

    /** The data's share of the variance of one year, 0 to 1. */
    public double dataShareOfOneYear() {
        return withoutAssumed(parts.dataShareOfOneYear());
    }

    /** The share of drawn assumptions in it. */
    public double assumedShareOfOneYear() {
        return assumedOf(parts.dataShareOfOneYear());
    }

    /** The share of luck in it, which nothing makes smaller. */
    public double luckShareOfOneYear() {
        return parts.oneYear(Plan.CONFIDENCE).halfWidth() == 0 ? 0 : 1 - parts.dataShareOfOneYear();
    }

    /**
     * Half-width of the mean year if a part of the variance from draws were only so large.
     *
     * @param share that part's share of the variance of what draws come to, averaged over lucks
     * @param left what would be left of it, such as ½ with twice the data
     */
    public double halfWidthWith(double share, double left, double confidence) {
        double part = share * parts.meanSquareDraws() / parts.lucks();
        return parts.halfWidthWithout(part * (1 - left), confidence);
    }

    private double withoutAssumed(double ofBoth) {
        return ofBoth - assumedOf(ofBoth);
    }

    private double assumedOf(double ofBoth) {
        return parts.fromData() == 0 ? 0 : ofBoth * Math.min(1, assumed / parts.fromData());
    }
}
