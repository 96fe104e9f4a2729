package dev.handoff.ledger;

import java.util.function.DoubleBinaryOperator;

/** What reps believe about one channel, and what is true. */
final class ChannelBelief {

    private final PartialLevel perceived;
    private final WeeklySum chances;
    private final WeeklySum handedOver;
    private double sum;
    private int reps;

    ChannelBelief(Window window) {
        perceived = new PartialLevel(window);
        chances = new WeeklySum(window);
        handedOver = new WeeklySum(window);
    }

    void clear(long at) {
        sum = 0;
        reps = 0;
        perceived.set(at, Double.NaN);
    }

    void joins(long at, double quality) {
        if (!Double.isNaN(quality)) {
            changes(at, Double.NaN, quality);
        }
    }

    /** A rep changes the opinion, or forms the first one when {@code before} is NaN. */
    void changes(long at, double before, double quality) {
        boolean first = Double.isNaN(before);
        reps += first ? 1 : 0;
        sum += quality - (first ? 0 : before);
        perceived.set(at, sum / reps);
    }

    /** A lead was handed over that would have become sales-qualified with that chance. */
    void handedOver(long at, double chance) {
        chances.add(at, chance);
        handedOver.add(at, 1);
    }

    double handedOver() {
        return handedOver.total();
    }

    double[] handedOverByWeek() {
        return handedOver.byWeek();
    }

    /** Mean belief over the window. */
    double perceivedQuality() {
        return perceived.average();
    }

    double[] perceivedByWeek() {
        return perceived.byWeek();
    }

    /** Mean chance of the leads handed over; NaN when there were none. */
    double trueQuality() {
        return chances.total() / handedOver.total();
    }

    /** The same by week of handover. */
    double[] trueByWeek() {
        return combined(chances.byWeek(), handedOver.byWeek(), (a, b) -> a / b);
    }

    /** Perceived less true. */
    double error() {
        return perceivedQuality() - trueQuality();
    }

    double[] errorByWeek() {
        return combined(perceivedByWeek(), trueByWeek(), (a, b) -> a - b);
    }

    private static double[] combined(double[] a, double[] b, DoubleBinaryOperator how) {
        double[] result = new double[a.length];
        for (int week = 0; week < a.length; week++) {
            result[week] = how.applyAsDouble(a[week], b[week]);
        }
        return result;
    }
}
